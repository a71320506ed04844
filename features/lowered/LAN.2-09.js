// 3c2c5e4ae6afefc3938e6bf546607f628875e11f9b18f9a7ac698043ceaae6f7
// lines 0 0 0 1 0 0 2 0 2 3 0 3 0 0 0 4 5
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function spell(first) {
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0: return [4 /*yield*/, arguments.length];
            case 1:
                _a.sent();
                return [4 /*yield*/, arguments[0] === first];
            case 2:
                _a.sent();
                return [2 /*return*/];
        }
    });
}
var gen = spell("a", "b");
