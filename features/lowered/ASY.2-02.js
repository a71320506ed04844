// 35a5c5a88bbbc54670e36a37b89e337c5a65c8381f1fb2123fe91180002212cd
// lines 0 0 0 1 2 0 2 0 2 3 0 0 3 0 3 3 0 0 3 4 0 4 0 4 5 0 0 5 0 5 5 0 0 5 6
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var reason = {};
function early() {
    return tslib_1.__awaiter(this, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
        throw reason;
    }); });
}
function late() {
    return tslib_1.__awaiter(this, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0: return [4 /*yield*/, 1];
            case 1:
                _a.sent();
                throw reason;
        }
    }); });
}
function nothing() {
    return tslib_1.__awaiter(this, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
        throw undefined;
    }); });
}
function broken() {
    return tslib_1.__awaiter(this, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0: return [4 /*yield*/, null];
            case 1:
                _a.sent();
                return [2 /*return*/, missing.name];
        }
    }); });
}
var missing;
