// 5ba48bc25f5417b73d5404b74fa06eaa86c5cb2553ca00a81085417c68315bd5
// lines 0 0 0 1 2 2 0 0 2 0 2 0 0 0 2 3 3 0 0 3 0 3 0 0 0 3 4 5
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var refused = new Error("no default");
function wants(value) {
    if (value === void 0) { value = (log("default"), 4); }
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0: return [4 /*yield*/, value];
            case 1:
                _a.sent();
                return [2 /*return*/];
        }
    });
}
function refuses(value) {
    if (value === void 0) { value = (function () { throw refused; })(); }
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0: return [4 /*yield*/, value];
            case 1:
                _a.sent();
                return [2 /*return*/];
        }
    });
}
var gen = wants();
log("made");
