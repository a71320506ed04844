// 7b0314074c0e5cdb2bec5c2bf0944d7cffeb80eb6fda053157da71ead295d96b
// lines 0 0 0 1 2 3 0 0 3 0 3 3 0 0 3 4 0 0 4 0 4 4 0 0 4
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var boom = new Error("boom");
var value = { kept: true };
function give(x) {
    return tslib_1.__awaiter(this, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0: return [4 /*yield*/, null];
            case 1:
                _a.sent();
                return [2 /*return*/, x];
        }
    }); });
}
function bare() {
    return tslib_1.__awaiter(this, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0: return [4 /*yield*/, null];
            case 1:
                _a.sent();
                return [2 /*return*/];
        }
    }); });
}
