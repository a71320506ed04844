// 75a71c124b6051dc5a55d6dc3b59f115446b9cce2c12476134ca3f2f4f7a3f5f
// lines 0 0 0 1 1 1 2 0 2 2 2 0 2 0 0 2 3 0 3 3 0 3 0 0 3 4 5 6 7 8 8 0 8 8 8 9 10
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var fetch = function (url) { return tslib_1.__awaiter(void 0, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
    return [2 /*return*/, url];
}); }); };
function withAwait(url) { return tslib_1.__asyncGenerator(this, arguments, function withAwait_1() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [4 /*yield*/, tslib_1.__await(fetch(url))];
        case 1: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_a.sent()])];
        case 2: return [4 /*yield*/, _a.sent()];
        case 3:
            _a.sent();
            return [2 /*return*/];
    }
}); }); }
function without(url) { return tslib_1.__asyncGenerator(this, arguments, function without_1() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [4 /*yield*/, tslib_1.__await(fetch(url))];
        case 1: return [4 /*yield*/, _a.sent()];
        case 2:
            _a.sent();
            return [2 /*return*/];
    }
}); }); }
function order() {
    withAwait("awaited").next().then(function (r) { return log(r); });
    without("plain").next().then(function (r) { return log(r); });
    var chain = Promise.resolve();
    var _loop_1 = function (i) {
        chain = chain.then(function () { return log(i); });
    };
    for (var i = 1; i <= 3; i++) {
        _loop_1(i);
    }
    return chain;
}
