// d7ee164d29642160872a319ded8bf74b24dc9318480fbe6500ef45f0a6ec0447
// lines 0 0 0 1 2 0 0 0 0 3 0 0 0 4 0 0 0 6 0 6 0 0 8 0 0 0 0 0 3 0 0 3 3 0 0 0 0 3 0 11 0 0 12 13
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var undo = [];
function transaction(steps) {
    var _loop_1, step;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                _loop_1 = function (step) {
                    return tslib_1.__generator(this, function (_b) {
                        switch (_b.label) {
                            case 0:
                                undo.push(function () { return "undo " + step; });
                                _b.label = 1;
                            case 1:
                                _b.trys.push([1, , 3, 4]);
                                return [4 /*yield*/, "step " + step];
                            case 2:
                                _b.sent();
                                return [3 /*break*/, 4];
                            case 3:
                                log("leave " + step);
                                return [7 /*endfinally*/];
                            case 4: return [2 /*return*/];
                        }
                    });
                };
                step = 1;
                _a.label = 1;
            case 1:
                if (!(step <= steps)) return [3 /*break*/, 4];
                return [5 /*yield**/, _loop_1(step)];
            case 2:
                _a.sent();
                _a.label = 3;
            case 3:
                step++;
                return [3 /*break*/, 1];
            case 4: return [2 /*return*/, "committed"];
        }
    });
}
var gen = transaction(3);
