// bc708996d8978487c8e8e8a22a2031a3857a0918fd3844c9656f1848eab04558
// lines 0 0 0 1 0 0 2 0 2 3 0 3 4 0 4 5 0 0 0 6 7
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function numberGenerator() {
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
                log("end");
                return [2 /*return*/];
        }
    });
}
var gen = numberGenerator();
