// 1a3872f0e1bad4947d0b9e19530267943f86ab6e4bca1591d0b4737bf934a021
// lines 0 0 0 1 2 0 2 0 2 2 0 2 3 0 3 0 3 0 0 3 4
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var arrayLike = { length: 2, 0: "zero", 1: "one" };
function outer() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [5 /*yield**/, tslib_1.__values(arrayLike)];
        case 1:
            _a.sent();
            return [2 /*return*/, "end"];
    }
}); }
function wrong() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [5 /*yield**/, tslib_1.__values({ a: 1 })];
        case 1:
            _a.sent();
            return [2 /*return*/];
    }
}); }
var gen = outer();
