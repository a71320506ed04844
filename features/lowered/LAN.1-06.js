// 94bbaf129f3937c83cf4d53e50a1b06af06bbbf5e05a12c60fd665f6990ade52
// lines 0 0 0 1 0 0 2 0 2 3 0 3 4 0 0 5 6
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function total() {
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0: return [4 /*yield*/, 1];
            case 1:
                _a.sent();
                return [4 /*yield*/, 2];
            case 2:
                _a.sent();
                return [2 /*return*/, 3];
        }
    });
}
var gen = total();
