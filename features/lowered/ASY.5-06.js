// 3c2e3c4cd2ce8ff78d9c29265385ad2a429e3eebb6f4c2d567386f4c6a2ec72b
// lines 0 0 0 1 2 0 0 0 2 2 0 2 2 0 2 2 2 0 2 2 0 0 0 2 3 0 0 0 0 0 0 4 4 0 4 0 0 0 4 4 0 4 0 5 5 0 5 0 0 0 0 6 7
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var boom = new Error("boom"), other = new Error("other");
function inner() { return tslib_1.__asyncGenerator(this, arguments, function inner_1() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0:
            _a.trys.push([0, , 4, 6]);
            return [4 /*yield*/, tslib_1.__await(1)];
        case 1: return [4 /*yield*/, _a.sent()];
        case 2:
            _a.sent();
            return [4 /*yield*/, tslib_1.__await(null)];
        case 3:
            _a.sent();
            throw other;
        case 4: return [4 /*yield*/, tslib_1.__await(null)];
        case 5:
            _a.sent();
            log("inner finally");
            return [7 /*endfinally*/];
        case 6: return [2 /*return*/];
    }
}); }); }
function outer() {
    return tslib_1.__asyncGenerator(this, arguments, function outer_1() {
        var e_1;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    _a.trys.push([0, 3, , 6]);
                    return [5 /*yield**/, tslib_1.__values(tslib_1.__asyncDelegator(tslib_1.__asyncValues(inner())))];
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
                case 6: return [5 /*yield**/, tslib_1.__values(tslib_1.__asyncDelegator(tslib_1.__asyncValues(inner())))];
                case 7: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_a.sent()])];
                case 8:
                    _a.sent();
                    return [2 /*return*/];
            }
        });
    });
}
var gen = outer();
