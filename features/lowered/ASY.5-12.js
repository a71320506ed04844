// 49eb3154a29bfff5c2afb24996fe8f9a7c40fa78677cc4b795ad3864d9bc623a
// lines 0 0 0 1 2 0 2 3 4 0 4 0 4 5 6 2 7 0 0 0 7 7 0 7 0 0 0 7 7 0 7 0 0 0 7 8 0 0 0 0 0 9 10 0 10 11 11 0 0 0 12
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var stuck = new Error("stuck");
var own = function (close) {
    var _a;
    return (_a = {},
        _a[Symbol.asyncIterator] = function () { return this; },
        _a.next = function () {
            return tslib_1.__awaiter(this, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
                return [2 /*return*/, { value: 1, done: false }];
            }); });
        },
        _a.return = close,
        _a);
};
function outer(close) { return tslib_1.__asyncGenerator(this, arguments, function outer_1() { var e_1; return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0:
            _a.trys.push([0, 3, , 6]);
            return [5 /*yield**/, tslib_1.__values(tslib_1.__asyncDelegator(tslib_1.__asyncValues(own(close))))];
        case 1: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_a.sent()])];
        case 2:
            _a.sent();
            return [3 /*break*/, 6];
        case 3:
            e_1 = _a.sent();
            return [4 /*yield*/, tslib_1.__await(["caught", e_1])];
        case 4: return [4 /*yield*/, _a.sent()];
        case 5:
            _a.sent();
            return [3 /*break*/, 6];
        case 6: return [2 /*return*/];
    }
}); }); }
function end(close) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var generator;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    generator = outer(close);
                    return [4 /*yield*/, generator.next()];
                case 1:
                    _a.sent();
                    return [4 /*yield*/, generator.return("lost")];
                case 2: return [2 /*return*/, (_a.sent()).value];
            }
        });
    });
}
