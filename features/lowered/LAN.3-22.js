// 912c6e12230355a2ee242144b56d661a24a413f320376bb8ce59637ac15deda3
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var arrayLike = { 0: "zero", 1: "one", length: 2 };
var looped = function () {
    var e_1, _a;
    var seen = [];
    try {
        for (var arrayLike_1 = tslib_1.__values(arrayLike), arrayLike_1_1 = arrayLike_1.next(); !arrayLike_1_1.done; arrayLike_1_1 = arrayLike_1.next()) {
            var item = arrayLike_1_1.value;
            seen.push(item);
        }
    }
    catch (e_1_1) { e_1 = { error: e_1_1 }; }
    finally {
        try {
            if (arrayLike_1_1 && !arrayLike_1_1.done && (_a = arrayLike_1.return)) _a.call(arrayLike_1);
        }
        finally { if (e_1) throw e_1.error; }
    }
    return seen;
};
var taken = function () { var _a = tslib_1.__read(arrayLike, 2), a = _a[0], b = _a[1]; return a + b; };
var spread = function () { return tslib_1.__spreadArray(["head"], tslib_1.__read(arrayLike), false); };
