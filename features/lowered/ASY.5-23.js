// 9489913eefbf5ebf5f0f3b3752d95704762833e37cf0110c4d5c7707d41b48ff
// lines 0 0 0 0 1 2 3 4 5 6 7 0 7 7 0 7 0 0 7 8
"use strict";
var _a;
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var boom = new Error("boom");
var plain = (_a = {},
    _a[Symbol.iterator] = function () { return this; },
    _a.next = function () { return { value: 1, done: false }; },
    _a.return = function () { log("return"); return {}; },
    _a);
function outer() { return tslib_1.__asyncGenerator(this, arguments, function outer_1() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [5 /*yield**/, tslib_1.__values(tslib_1.__asyncDelegator(tslib_1.__asyncValues(plain)))];
        case 1: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_a.sent()])];
        case 2:
            _a.sent();
            return [2 /*return*/];
    }
}); }); }
var gen = outer();
