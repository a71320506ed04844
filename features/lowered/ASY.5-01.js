// e521f06087553efb366279192ccff50f0d08115e91092a751a1c9f41e7a0ed2f
// lines 0 0 0 1 0 1 1 0 1 1 0 1 1 1 0 1 1 1 0 1 2 0 0 0 0 3 3 0 3 4 5 5 0 5 6 6 0 0 0 7 8
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function inner() { return tslib_1.__asyncGenerator(this, arguments, function inner_1() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [4 /*yield*/, tslib_1.__await(1)];
        case 1: return [4 /*yield*/, _a.sent()];
        case 2:
            _a.sent();
            return [4 /*yield*/, tslib_1.__await(null)];
        case 3:
            _a.sent();
            return [4 /*yield*/, tslib_1.__await(2)];
        case 4: return [4 /*yield*/, _a.sent()];
        case 5:
            _a.sent();
            return [4 /*yield*/, tslib_1.__await("result")];
        case 6: return [2 /*return*/, _a.sent()];
    }
}); }); }
function outer() {
    return tslib_1.__asyncGenerator(this, arguments, function outer_1() {
        var result;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0: return [5 /*yield**/, tslib_1.__values(tslib_1.__asyncDelegator(tslib_1.__asyncValues(inner())))];
                case 1: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_a.sent()])];
                case 2:
                    result = _a.sent();
                    log(result);
                    return [4 /*yield*/, tslib_1.__await(3)];
                case 3: return [4 /*yield*/, _a.sent()];
                case 4:
                    _a.sent();
                    return [4 /*yield*/, tslib_1.__await(result + "!")];
                case 5: return [2 /*return*/, _a.sent()];
            }
        });
    });
}
var gen = outer();
