// ca16eac4a22ed92a7f9436523919df310d5492f90d870cef994d5f6843d89b6a
// lines 0 0 0 1 2 0 0 0 0 0 0 3 3 0 3 0 0 0 3 0 3 3 3 3 0 3 0 4 4 0 0 0 5 6 0 0 0 0 0 0 7 7 7 0 7 0 0 0 7 0 0 0 0 0 8 9
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var boom = new Error("boom");
function inner() {
    return tslib_1.__asyncGenerator(this, arguments, function inner_1() {
        var e_1;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    _a.trys.push([0, 3, , 7]);
                    return [4 /*yield*/, tslib_1.__await(1)];
                case 1: return [4 /*yield*/, _a.sent()];
                case 2:
                    _a.sent();
                    return [3 /*break*/, 7];
                case 3:
                    e_1 = _a.sent();
                    return [4 /*yield*/, tslib_1.__await(null)];
                case 4:
                    _a.sent();
                    log("inner", e_1);
                    return [4 /*yield*/, tslib_1.__await("saved")];
                case 5: return [4 /*yield*/, _a.sent()];
                case 6:
                    _a.sent();
                    return [3 /*break*/, 7];
                case 7: return [4 /*yield*/, tslib_1.__await("inner ends")];
                case 8: return [2 /*return*/, _a.sent()];
            }
        });
    });
}
function outer() {
    return tslib_1.__asyncGenerator(this, arguments, function outer_1() {
        var _a, e_2;
        return tslib_1.__generator(this, function (_b) {
            switch (_b.label) {
                case 0:
                    _b.trys.push([0, 3, , 4]);
                    _a = log;
                    return [5 /*yield**/, tslib_1.__values(tslib_1.__asyncDelegator(tslib_1.__asyncValues(inner())))];
                case 1: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_b.sent()])];
                case 2:
                    _a.apply(void 0, [_b.sent()]);
                    return [3 /*break*/, 4];
                case 3:
                    e_2 = _b.sent();
                    log("never");
                    return [3 /*break*/, 4];
                case 4: return [2 /*return*/];
            }
        });
    });
}
var gen = outer();
