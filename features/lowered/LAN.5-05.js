// 0523372202e860fd8bb139fde23e9bec3f6a9fe958604284b8bf65036fef0573
// lines 0 0 0 1 0 0 0 0 0 3 3 3 0 3 0 0 0 3 3 0 0 0 0 5 6 0 0 6 6 6 0 6 7 0 0 7 7 7 0 7 8
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function innermost() {
    var _a, _b, e_1;
    return tslib_1.__generator(this, function (_c) {
        switch (_c.label) {
            case 0:
                _c.trys.push([0, 2, , 3]);
                _a = log;
                _b = "got ";
                return [4 /*yield*/, "ready"];
            case 1:
                _a.apply(void 0, [_b + (_c.sent())]);
                return [3 /*break*/, 3];
            case 2:
                e_1 = _c.sent();
                log("caught " + e_1);
                return [2 /*return*/, "gave up"];
            case 3: return [3 /*break*/, 0];
            case 4: return [2 /*return*/];
        }
    });
}
function middle() { var _a; return tslib_1.__generator(this, function (_b) {
    switch (_b.label) {
        case 0:
            _a = "middle: ";
            return [5 /*yield**/, tslib_1.__values(innermost())];
        case 1: return [2 /*return*/, _a + (_b.sent())];
    }
}); }
function outer() { var _a; return tslib_1.__generator(this, function (_b) {
    switch (_b.label) {
        case 0:
            _a = "outer: ";
            return [5 /*yield**/, tslib_1.__values(middle())];
        case 1: return [2 /*return*/, _a + (_b.sent())];
    }
}); }
var gen = outer();
