// e822b41377228bfd125ad0bde8cd1bf737f25b5a514a31164161d984942dc74d
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var broken = new Error("disk");
function failing() {
    var _a;
    var first = true;
    return _a = {},
        _a[Symbol.iterator] = function () { return this; },
        _a.next = function () { if (first) {
            first = false;
            return { value: 1, done: false };
        } throw broken; },
        _a.return = function () { log("return"); return {}; },
        _a;
}
function loop() {
    var e_1, _a;
    try {
        for (var _b = tslib_1.__values(failing()), _c = _b.next(); !_c.done; _c = _b.next()) {
            var n = _c.value;
            log(n);
        }
    }
    catch (e_1_1) { e_1 = { error: e_1_1 }; }
    finally {
        try {
            if (_c && !_c.done && (_a = _b.return)) _a.call(_b);
        }
        finally { if (e_1) throw e_1.error; }
    }
}
function take() { var _a = tslib_1.__read(failing(), 2), a = _a[0], b = _a[1]; return a; }
