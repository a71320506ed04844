// 28d251d267664ffab930ce3dbe3b27651d0dd6c1404800c42ed5a0b7786e9f27
// lines 0 0 0 1 0 0 0 0 2 0 0 3 0 0 0 4 0 4 0 0 0 4 0 0 6 0 0 7 8
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function robust() {
    var errors, _a;
    return tslib_1.__generator(this, function (_b) {
        switch (_b.label) {
            case 0:
                errors = 0;
                _b.label = 1;
            case 1:
                if (!(errors < 3)) return [3 /*break*/, 6];
                _b.label = 2;
            case 2:
                _b.trys.push([2, 4, , 5]);
                return [4 /*yield*/, "errors so far: " + errors];
            case 3:
                _b.sent();
                return [3 /*break*/, 5];
            case 4:
                _a = _b.sent();
                errors++;
                return [3 /*break*/, 5];
            case 5: return [3 /*break*/, 1];
            case 6: return [2 /*return*/, "too many"];
        }
    });
}
var gen = robust();
