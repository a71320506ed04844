// 17026708e3042e05285092f1c1d335cfefd795b1d03a04fb9afcbfe70efcd71b
// lines 0 0 0 1 0 1 0 1 0 0 1
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function numbers() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [4 /*yield*/, 1];
        case 1:
            _a.sent();
            return [2 /*return*/];
    }
}); }
