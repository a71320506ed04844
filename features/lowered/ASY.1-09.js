// 9ec07ae7f6d65131c38883c171b732a48e567e45c8448c207cb00f2e5d7778e0
// lines 0 0 0 1 2 3 0 0 3 3 0 3 0 0 3 4 0 4 0 4 4 0 0 4 5 0 0 0 6 0 6 7 0 0 0 8
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var later = function (ms, v) { return new Promise(function (resolve) { return setTimeout(resolve, ms, v); }); };
var lossy = 0, safe = 0;
var addLossy = function (ms, n) { return tslib_1.__awaiter(void 0, void 0, void 0, function () { var _a; return tslib_1.__generator(this, function (_b) {
    switch (_b.label) {
        case 0:
            _a = lossy;
            return [4 /*yield*/, later(ms, n)];
        case 1:
            lossy = _a + _b.sent();
            return [2 /*return*/];
    }
}); }); };
var addSafe = function (ms, n) { return tslib_1.__awaiter(void 0, void 0, void 0, function () { var more; return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [4 /*yield*/, later(ms, n)];
        case 1:
            more = _a.sent();
            safe += more;
            return [2 /*return*/];
    }
}); }); };
function race() {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0: return [4 /*yield*/, Promise.all([addLossy(20, 5), addLossy(10, 7), addSafe(20, 5), addSafe(10, 7)])];
                case 1:
                    _a.sent();
                    return [2 /*return*/, { lossy: lossy, safe: safe }];
            }
        });
    });
}
