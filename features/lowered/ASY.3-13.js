// 12d27145b4132b84e9a1dffc1dc49bd84655060081933e92b87d9dbd55dc3b92
// lines 0 0 0 1 2 0 0 0 0 0 0 4 4 0 0 6 6 0 8 0 0 0 0 0 10 11
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var boom = new Error("boom");
function give(x) {
    return tslib_1.__asyncGenerator(this, arguments, function give_1() {
        var e_1;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    _a.trys.push([0, 2, 4, 5]);
                    return [4 /*yield*/, tslib_1.__await(x)];
                case 1: return [2 /*return*/, _a.sent()];
                case 2:
                    e_1 = _a.sent();
                    return [4 /*yield*/, tslib_1.__await(["caught", e_1])];
                case 3: return [2 /*return*/, _a.sent()];
                case 4:
                    log("finally");
                    return [7 /*endfinally*/];
                case 5: return [2 /*return*/];
            }
        });
    });
}
var ask = function (x) { return give(x).next(); };
