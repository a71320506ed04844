// 5231e88f276eee1d57dd6be8a0470e1a9f5bc8b29e236c6e757f7445507d7b8f
// lines 0 0 0 0 1 2 3 0 3 0 3 0 0 3 4
"use strict";
var _a, _b;
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var odd = (_a = {}, _a[Symbol.iterator] = function () { return this; }, _a.next = function () { return 42; }, _a);
var nothing = (_b = {}, _b[Symbol.iterator] = function () { return this; }, _b.next = function () { return undefined; }, _b);
function outer(inner) { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [5 /*yield**/, tslib_1.__values(inner)];
        case 1:
            _a.sent();
            return [2 /*return*/];
    }
}); }
var gen = outer(odd), other = outer(nothing);
