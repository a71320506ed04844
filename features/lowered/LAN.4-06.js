// 52ab8b7ef9e100897e99c64289bd1bdfb3736ecc5a96e53f94c4760ce07785d6
// lines 0 0 0 1 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 6 0 6 0 0 6 0 0 0 7 7 0 7 0 0 0 8 0 0 0 0 10 11 0 0 0 13 14
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var deep = new Error("deep");
function levels() {
    var e_1;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                _a.trys.push([0, 12, , 13]);
                _a.label = 1;
            case 1:
                _a.trys.push([1, , 10, 11]);
                _a.label = 2;
            case 2:
                _a.trys.push([2, , 7, 9]);
                _a.label = 3;
            case 3:
                _a.trys.push([3, , 5, 6]);
                return [4 /*yield*/, "bottom"];
            case 4:
                _a.sent();
                return [3 /*break*/, 6];
            case 5:
                log(1);
                return [7 /*endfinally*/];
            case 6: return [3 /*break*/, 9];
            case 7:
                log(2);
                return [4 /*yield*/, "held up"];
            case 8:
                _a.sent();
                return [7 /*endfinally*/];
            case 9: return [3 /*break*/, 11];
            case 10:
                log(3);
                return [7 /*endfinally*/];
            case 11: return [3 /*break*/, 13];
            case 12:
                e_1 = _a.sent();
                log(4, e_1);
                return [2 /*return*/, "surface"];
            case 13: return [2 /*return*/];
        }
    });
}
var gen = levels();
