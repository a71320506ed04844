// a97cc69b3ef7d0c8b925f81b65885bba0c6ed30afa4c3838450683a9be278362
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
