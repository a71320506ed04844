// d6263893fc1d2715b5ba69f572600ab9c917225afd93eef2f0270b75180dc1ad
// lines 0 0 0 1 2 3 3 3 0 3 3 0 0 3 4 4 4 0 4 0 0 4
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var boom = new Error("boom");
function required() { throw boom; }
function withDefault() {
    return tslib_1.__awaiter(this, arguments, void 0, function (x) {
        if (x === void 0) { x = required(); }
        return tslib_1.__generator(this, function (_a) {
            log("body");
            return [2 /*return*/, x];
        });
    });
}
function withPattern(_a) {
    return tslib_1.__awaiter(this, arguments, void 0, function (_b) {
        var a = _b.a, _c = _b.b, b = _c === void 0 ? a + 1 : _c;
        return tslib_1.__generator(this, function (_d) {
            return [2 /*return*/, [a, b]];
        });
    });
}
