// 8d5372d986f6f956b1eef3568c34055ea8d6fa50780c345672f1174b1463bf5f
// lines 0 0 0 1 0 0 0 1 1 0 1 0 0 1 1 1 0 1 0 0 0 1 2 0 2 2 0 2 0 0 2 3
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function inner() { return tslib_1.__asyncGenerator(this, arguments, function inner_1() { var _a; return tslib_1.__generator(this, function (_b) {
    switch (_b.label) {
        case 0:
            _b.trys.push([0, , 3, 6]);
            return [4 /*yield*/, tslib_1.__await(1)];
        case 1: return [4 /*yield*/, _b.sent()];
        case 2:
            _b.sent();
            return [3 /*break*/, 6];
        case 3:
            _a = log;
            return [4 /*yield*/, tslib_1.__await("not yet")];
        case 4: return [4 /*yield*/, _b.sent()];
        case 5:
            _a.apply(void 0, [_b.sent()]);
            return [7 /*endfinally*/];
        case 6: return [2 /*return*/];
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
var gen = outer();
