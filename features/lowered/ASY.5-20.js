// c6511fd30cdf05d22f0a292a6fe7eb7e1e8d275ef2c3e363c2fa0681d586d0d5
// lines 0 0 0 1 0 1 1 0 1 0 0 1 2 0 2 2 0 2 0 0 2 3 4 5 6 7 7 0 7 7 7 8 9
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function inner() { return tslib_1.__asyncGenerator(this, arguments, function inner_1() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [4 /*yield*/, tslib_1.__await("inner")];
        case 1: return [4 /*yield*/, _a.sent()];
        case 2:
            _a.sent();
            return [2 /*return*/];
    }
}); }); }
function outer() { return tslib_1.__asyncGenerator(this, arguments, function outer_1() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [5 /*yield**/, tslib_1.__values(tslib_1.__asyncDelegator(tslib_1.__asyncValues(inner())))];
        case 1: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_a.sent()])];
        case 2:
            _a.sent();
            return [2 /*return*/];
    }
}); }); }
function order() {
    outer().next().then(function () { return log("delegated"); });
    inner().next().then(function () { return log("yielded"); });
    var chain = Promise.resolve();
    var _loop_1 = function (i) {
        chain = chain.then(function () { return log("tick " + i); });
    };
    for (var i = 1; i <= 4; i++) {
        _loop_1(i);
    }
    return chain;
}
