// 297658948de470c21289bf616dc2dfe823af03e0330a21d8a0a59b55d6f1d974
// lines 0 0 0 1 0 0 0 0 0 2 2 0 2 3 0 0 4 5
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function swap(a, b) {
    var _a;
    var _b;
    return tslib_1.__generator(this, function (_c) {
        switch (_c.label) {
            case 0:
                _a = [b];
                return [4 /*yield*/, a];
            case 1:
                _b = tslib_1.__read.apply(void 0, [_a.concat([_c.sent()]), 2]), a = _b[0], b = _b[1];
                return [2 /*return*/, [a, b]];
        }
    });
}
var gen = swap(1, 2);
