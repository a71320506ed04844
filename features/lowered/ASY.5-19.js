// 9418adc51998e21763a9591a49b3ae07f1106c88818598ff09b0c64d826c83da
// lines 0 0 0 1 2 0 0 0 0 0 3 0 0 0 3 3 3 0 3 0 0 0 3 0 0 0 0 0 0 4 5 0 5 5 0 5 0 0 5 6 0 6 6 0 6 0 0 6 7 8
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var boom = new Error("boom");
function inner() {
    return tslib_1.__asyncGenerator(this, arguments, function inner_1() {
        var _a, e_1;
        return tslib_1.__generator(this, function (_b) {
            switch (_b.label) {
                case 0:
                    if (!true) return [3 /*break*/, 6];
                    _b.label = 1;
                case 1:
                    _b.trys.push([1, 4, , 5]);
                    _a = log;
                    return [4 /*yield*/, tslib_1.__await("inner")];
                case 2: return [4 /*yield*/, _b.sent()];
                case 3:
                    _a.apply(void 0, [_b.sent()]);
                    return [3 /*break*/, 5];
                case 4:
                    e_1 = _b.sent();
                    log("inner caught", e_1);
                    return [3 /*break*/, 5];
                case 5: return [3 /*break*/, 0];
                case 6: return [2 /*return*/];
            }
        });
    });
}
function middle() { return tslib_1.__asyncGenerator(this, arguments, function middle_1() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [5 /*yield**/, tslib_1.__values(tslib_1.__asyncDelegator(tslib_1.__asyncValues(inner())))];
        case 1: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_a.sent()])];
        case 2:
            _a.sent();
            return [2 /*return*/];
    }
}); }); }
function outer() { return tslib_1.__asyncGenerator(this, arguments, function outer_1() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [5 /*yield**/, tslib_1.__values(tslib_1.__asyncDelegator(tslib_1.__asyncValues(middle())))];
        case 1: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_a.sent()])];
        case 2:
            _a.sent();
            return [2 /*return*/];
    }
}); }); }
var gen = outer();
var burst = function () { return Promise.all([gen.next("lost"), gen.next("a"), gen.throw(boom), gen.next("b")]).then(function (all) { return all.map(function (r) { return r.value; }); }); };
