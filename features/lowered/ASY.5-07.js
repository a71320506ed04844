// 49d3aca70ab4eebdb6ff879e69988f3f46eda38451a100f120fd3ba527d0faa8
// lines 0 0 0 1 0 0 0 1 1 0 1 0 1 0 1 1 0 0 0 1 2 0 0 0 2 2 0 2 0 2 0 2 2 0 0 0 2 3 0 0 0 0 0 4 5 0 5 6 0 6 7 7 0 0 0 8
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function inner() { return tslib_1.__asyncGenerator(this, arguments, function inner_1() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0:
            _a.trys.push([0, , 3, 5]);
            return [4 /*yield*/, tslib_1.__await(1)];
        case 1: return [4 /*yield*/, _a.sent()];
        case 2:
            _a.sent();
            return [3 /*break*/, 5];
        case 3: return [4 /*yield*/, tslib_1.__await(null)];
        case 4:
            _a.sent();
            log("inner finally");
            return [7 /*endfinally*/];
        case 5: return [2 /*return*/];
    }
}); }); }
function outer() { return tslib_1.__asyncGenerator(this, arguments, function outer_1() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0:
            _a.trys.push([0, , 3, 5]);
            return [5 /*yield**/, tslib_1.__values(tslib_1.__asyncDelegator(tslib_1.__asyncValues(inner())))];
        case 1: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_a.sent()])];
        case 2:
            _a.sent();
            return [3 /*break*/, 5];
        case 3: return [4 /*yield*/, tslib_1.__await(null)];
        case 4:
            _a.sent();
            log("outer finally");
            return [7 /*endfinally*/];
        case 5: return [2 /*return*/];
    }
}); }); }
function close(v) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var generator;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    generator = outer();
                    return [4 /*yield*/, generator.next()];
                case 1:
                    _a.sent();
                    return [4 /*yield*/, generator.return(v)];
                case 2:
                    _a.sent();
                    return [4 /*yield*/, generator.next()];
                case 3: return [2 /*return*/, _a.sent()];
            }
        });
    });
}
