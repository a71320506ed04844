// 6c3da67448383282431d6a434febb0f56b5cdcf69e2e0444e4b073037fdf0921
// lines 0 0 0 1 2 0 0 0 0 3 0 0 0 4 0 0 0 5 0 5 0 0 5 0 0 0 0 0 3 0 0 3 3 0 0 0 0 3 0 0 0 0 7 8
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var kept = [];
function rounds() {
    var _loop_1, i;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                _loop_1 = function (i) {
                    return tslib_1.__generator(this, function (_b) {
                        switch (_b.label) {
                            case 0:
                                kept.push(function () { return i; });
                                _b.label = 1;
                            case 1:
                                _b.trys.push([1, , 3, 4]);
                                return [4 /*yield*/, i];
                            case 2:
                                _b.sent();
                                return [3 /*break*/, 4];
                            case 3:
                                log("leave " + i);
                                return [7 /*endfinally*/];
                            case 4: return [2 /*return*/];
                        }
                    });
                };
                i = 1;
                _a.label = 1;
            case 1:
                if (!(i < 3)) return [3 /*break*/, 4];
                return [5 /*yield**/, _loop_1(i)];
            case 2:
                _a.sent();
                _a.label = 3;
            case 3:
                i++;
                return [3 /*break*/, 1];
            case 4: return [2 /*return*/];
        }
    });
}
var gen = rounds();
