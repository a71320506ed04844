// 58508cc78ba2165ad38090f98154fca42c8dac396f3d497086078c0df3b3e995
// lines 0 0 0 1 2 0 0 0 0 0 4 4 4 0 6 7 7 7 0 7 0 0 0 0 9 10
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var balance = 1;
function pay() {
    var _a, _b, _c;
    return tslib_1.__generator(this, function (_d) {
        switch (_d.label) {
            case 0:
                _d.trys.push([0, , 2, 4]);
                _a = "balance " + balance;
                return [4 /*yield*/, "sure?"];
            case 1: return [2 /*return*/, _a + (_d.sent())];
            case 2:
                balance = 0;
                _b = log;
                _c = "finally ";
                return [4 /*yield*/, "receipt?"];
            case 3:
                _b.apply(void 0, [_c + (_d.sent())]);
                return [7 /*endfinally*/];
            case 4: return [2 /*return*/];
        }
    });
}
var gen = pay();
