// 1dedeeb0f6ddbd5ac46c1c44db24861b49dcaf7e0e70dbc59d1924c2bdedc279
// lines 0 0 0 1 0 0 2 0 2 3 0 3 4 0 4 0 0 0 5 6
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function numbers() {
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0: return [4 /*yield*/, 1];
            case 1:
                _a.sent();
                return [4 /*yield*/, 2];
            case 2:
                _a.sent();
                return [4 /*yield*/, 3];
            case 3:
                _a.sent();
                return [2 /*return*/];
        }
    });
}
var gen = numbers();
