// 4a3f7f6139ebb28f6616d9c249cf96a1633c7255bd3b5d277513c5603dc799b6
// lines 0 0 0 1 0 2 0 0 3 4
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function silent(who) {
    return tslib_1.__generator(this, function (_a) {
        log("hello " + who);
        return [2 /*return*/];
    });
}
var gen = silent("world");
