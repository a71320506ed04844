// cd0f29b9ff7fd2596ee71dd4dbe6d9f66e1412d0b00692d4b8657b21a05a0cf7
"use strict";
var _a;
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var careless = (_a = {},
    _a[Symbol.iterator] = function () { return this; },
    _a.next = function () { return { value: 1, done: false }; },
    _a.return = function () { log("return"); return "nothing"; },
    _a);
function leave() {
    var e_1, _a;
    try {
        for (var careless_1 = tslib_1.__values(careless), careless_1_1 = careless_1.next(); !careless_1_1.done; careless_1_1 = careless_1.next()) {
            var n = careless_1_1.value;
            return n;
        }
    }
    catch (e_1_1) { e_1 = { error: e_1_1 }; }
    finally {
        try {
            if (careless_1_1 && !careless_1_1.done && (_a = careless_1.return)) _a.call(careless_1);
        }
        finally { if (e_1) throw e_1.error; }
    }
}
