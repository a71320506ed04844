// 2564a2c983171ffadef3f6e0bc5b5925215819c20b9f27462a2bf20f29d5b58d
// lines 0 0 0 1 2 0 0 2 0 2 2 0 0 2 3 4 0 0 4 0 4 4 0 0 4
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var own;
function circle() {
    return tslib_1.__awaiter(this, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0: return [4 /*yield*/, null];
            case 1:
                _a.sent();
                return [2 /*return*/, own];
        }
    }); });
}
function begin() { own = circle(); return own; }
function other() {
    return tslib_1.__awaiter(this, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0: return [4 /*yield*/, null];
            case 1:
                _a.sent();
                return [2 /*return*/, Promise.resolve("other")];
        }
    }); });
}
