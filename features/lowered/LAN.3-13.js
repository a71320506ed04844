// ebea885f4a5f73417237aeff2b7233dc4c59f56f3a6d11b0f42d83326a954703
// lines 0 0 0 1 0 1 0 1 1 0 1 1 0 1 0 0 1 2 0 2 0 2 2 0 2 2 0 2 0 0 2
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function entries() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [4 /*yield*/, ["a", 1]];
        case 1:
            _a.sent();
            return [4 /*yield*/, ["b", 2]];
        case 2:
            _a.sent();
            return [4 /*yield*/, ["a", 3]];
        case 3:
            _a.sent();
            return [2 /*return*/];
    }
}); }
function sizes() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [4 /*yield*/, 4];
        case 1:
            _a.sent();
            return [4 /*yield*/, 9];
        case 2:
            _a.sent();
            return [4 /*yield*/, 4];
        case 3:
            _a.sent();
            return [2 /*return*/];
    }
}); }
