// d583c7a17e4459c421e78509f2c9f898006b75bee93c797aa786058318216812
// lines 0 0 0 1 0 0 0 2 0 2 3 4 0 0 5 6 0 0 6 6 6 6 6 0 6 0 0 6 7
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function plain() {
    var got;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0: return [4 /*yield*/, Promise.resolve("first")];
            case 1:
                got = _a.sent();
                log("got", got);
                return [2 /*return*/, Promise.resolve("result")];
        }
    });
}
function outer() { return tslib_1.__asyncGenerator(this, arguments, function outer_1() { var _a; return tslib_1.__generator(this, function (_b) {
    switch (_b.label) {
        case 0:
            _a = ["value"];
            return [5 /*yield**/, tslib_1.__values(tslib_1.__asyncDelegator(tslib_1.__asyncValues(plain())))];
        case 1: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_b.sent()])];
        case 2: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_a.concat([_b.sent()])])];
        case 3: return [4 /*yield*/, _b.sent()];
        case 4:
            _b.sent();
            return [2 /*return*/];
    }
}); }); }
var gen = outer();
