// 4093b4646add2fc708dcf9024665ff28c6c87e2592a5183e1fdb8dcd79e5e052
// lines 0 0 0 1 2 3 0 0 0 0 4 0 0 0 6 0 0 0 0 8 9 10 10 11 0 11 0 0 13 0 0 0 0 0 6 0 0 6 6 0 0 0 0 6 0 0 0 0 17 0 0 0 19 20
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var tasks = [];
var failure = new Error("task 2");
function run() {
    var at, _loop_1, n, e_1;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                at = 0;
                _a.label = 1;
            case 1:
                _a.trys.push([1, 6, , 7]);
                _loop_1 = function (n) {
                    return tslib_1.__generator(this, function (_b) {
                        switch (_b.label) {
                            case 0:
                                _b.trys.push([0, , 2, 3]);
                                at = n;
                                tasks.push(function () { return n; });
                                if (n === 2)
                                    throw failure;
                                return [4 /*yield*/, "did " + n];
                            case 1:
                                _b.sent();
                                return [3 /*break*/, 3];
                            case 2:
                                log("close " + n);
                                return [7 /*endfinally*/];
                            case 3: return [2 /*return*/];
                        }
                    });
                };
                n = 1;
                _a.label = 2;
            case 2:
                if (!(n < 5)) return [3 /*break*/, 5];
                return [5 /*yield**/, _loop_1(n)];
            case 3:
                _a.sent();
                _a.label = 4;
            case 4:
                n++;
                return [3 /*break*/, 2];
            case 5: return [3 /*break*/, 7];
            case 6:
                e_1 = _a.sent();
                return [2 /*return*/, [at, tasks.length, e_1]];
            case 7: return [2 /*return*/];
        }
    });
}
var gen = run();
