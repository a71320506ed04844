// 97f18b32f1909f617ad0c160051961e194bf76553cc4528e8d37d1ce67587263
// lines 0 0 0 0 1 2 3 4 5 6 7 8 9 0 9 9 0 9 0 0 9 10
"use strict";
var _a;
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var boom = new Error("boom");
var later = function (ms, v) { return new Promise(function (resolve) { return setTimeout(resolve, ms, v); }); };
var own = (_a = {},
    _a[Symbol.asyncIterator] = function () { log("iterator"); return this; },
    _a.next = function (v) { log("next", v); return later(5, { value: "n", done: false }); },
    _a.throw = function (v) { log("throw", v); return later(5, { value: "t", done: false }); },
    _a.return = function (v) { log("return", v); return later(5, { value: "r", done: false }); },
    _a);
function outer() { return tslib_1.__asyncGenerator(this, arguments, function outer_1() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [5 /*yield**/, tslib_1.__values(tslib_1.__asyncDelegator(tslib_1.__asyncValues(own)))];
        case 1: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_a.sent()])];
        case 2:
            _a.sent();
            return [2 /*return*/];
    }
}); }); }
var gen = outer();
