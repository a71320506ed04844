// 02773b9760a3c83964fec6b5e9ef2aa646e5d2d49bd74ad0771f305483a0db40
// lines 0 0 0 1 0 0 0 0 2 0 0 3 4 5 0 5 0 0 0 0 7 8
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function naturals() {
    var i;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                i = 0;
                _a.label = 1;
            case 1:
                if (!true) return [3 /*break*/, 3];
                log("make " + i);
                return [4 /*yield*/, i++];
            case 2:
                _a.sent();
                return [3 /*break*/, 1];
            case 3: return [2 /*return*/];
        }
    });
}
var numbers = naturals();
