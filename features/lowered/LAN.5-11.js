// bf0b595dd27805f2b087d424a5ea87d3595ea4571de51877749f6a1556363b11
// lines 0 0 0 1 0 1 0 1 1 0 1 1 0 1 1 0 1 2 3 0 0 3 3 3 3 0 3 4
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function countdown() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [4 /*yield*/, 3];
        case 1:
            _a.sent();
            return [4 /*yield*/, 2];
        case 2:
            _a.sent();
            return [4 /*yield*/, 1];
        case 3:
            _a.sent();
            return [2 /*return*/, "liftoff"];
    }
}); }
var shared = countdown();
function watch(name) { var _a; return tslib_1.__generator(this, function (_b) {
    switch (_b.label) {
        case 0:
            log(name + " takes over");
            _a = name + ": ";
            return [5 /*yield**/, tslib_1.__values(shared)];
        case 1: return [2 /*return*/, _a + (_b.sent())];
    }
}); }
var gen = watch("first"), second = watch("second");
