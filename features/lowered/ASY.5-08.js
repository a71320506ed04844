// 06104fd15950135e13e4b78bdabcbb3b50476ad0a3ce0c2741d9f0ee4cef0ee0
// lines 0 0 0 1 0 1 1 0 1 0 0 1 2 0 0 0 0 0 3 3 3 3 0 3 4 4 0 4 0 0 0 0 5 6
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function inner() { return tslib_1.__asyncGenerator(this, arguments, function inner_1() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [4 /*yield*/, tslib_1.__await(1)];
        case 1: return [4 /*yield*/, _a.sent()];
        case 2:
            _a.sent();
            return [2 /*return*/];
    }
}); }); }
function outer() {
    return tslib_1.__asyncGenerator(this, arguments, function outer_1() {
        var _a, _b;
        return tslib_1.__generator(this, function (_c) {
            switch (_c.label) {
                case 0:
                    _a = log;
                    _b = ["value"];
                    return [5 /*yield**/, tslib_1.__values(tslib_1.__asyncDelegator(tslib_1.__asyncValues(inner())))];
                case 1: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_c.sent()])];
                case 2:
                    _a.apply(void 0, _b.concat([_c.sent()]));
                    return [4 /*yield*/, tslib_1.__await("goes on")];
                case 3: return [4 /*yield*/, _c.sent()];
                case 4:
                    _c.sent();
                    return [2 /*return*/];
            }
        });
    });
}
var gen = outer();
