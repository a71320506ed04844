// 3cfe737fd7406043bda5bf7975a4720ca86e0a91746ebfd3858622788bd32cdc
// lines 0 0 0 1 0 0 0 0 0 3 0 3 0 0 0 6 0 6 7 0 0 9 0 0 11 0 0 0 0 0 14 15
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function nested() {
    var e_1;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                _a.trys.push([0, , 2, 7]);
                return [4 /*yield*/, "body"];
            case 1:
                _a.sent();
                return [3 /*break*/, 7];
            case 2:
                _a.trys.push([2, 4, 5, 6]);
                return [4 /*yield*/, "in finally"];
            case 3:
                _a.sent();
                throw new Error("inner");
            case 4:
                e_1 = _a.sent();
                log("caught " + e_1.message);
                return [3 /*break*/, 6];
            case 5:
                log("inner finally");
                return [7 /*endfinally*/];
            case 6: return [7 /*endfinally*/];
            case 7: return [2 /*return*/];
        }
    });
}
var gen = nested();
