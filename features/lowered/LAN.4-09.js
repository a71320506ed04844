// 9f29d723ee40e2a82ce9a46b553d80638aac2b0a03697528505e7e254122e269
// lines 0 0 0 1 2 0 0 0 0 3 0 0 0 5 5 5 0 0 7 7 8 9 0 9 0 0 3 0 0 0 0 12 13
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var last = new Error("still down");
function retry(times) {
    var attempt, wait, _a, e_1;
    return tslib_1.__generator(this, function (_b) {
        switch (_b.label) {
            case 0:
                attempt = 1, wait = 100;
                _b.label = 1;
            case 1:
                _b.trys.push([1, 3, , 5]);
                _a = "got ";
                return [4 /*yield*/, { attempt: attempt }];
            case 2: return [2 /*return*/, _a + (_b.sent())];
            case 3:
                e_1 = _b.sent();
                if (attempt === times)
                    throw e_1;
                log(e_1.message);
                return [4 /*yield*/, { wait: wait }];
            case 4:
                _b.sent();
                return [3 /*break*/, 5];
            case 5:
                attempt++, wait *= 2;
                return [3 /*break*/, 1];
            case 6: return [2 /*return*/];
        }
    });
}
var gen = retry(3), lucky = retry(2);
