// b40108a68b4de4bc562408d32845cd3378de50808dcbd82a0f4eb039b92142be
// lines 0 0 0 1 0 0 0 0 0 2 0 0 0 4 0 0 0 6 0 6 7 7 8 8 9 9 0 11 0 11 12 0 0 4 0 0 15 0 17 0 17 18 0 0 2 0 0 0 0 0 21
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function leave() {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var i, j;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    i = 0;
                    _a.label = 1;
                case 1:
                    _a.trys.push([1, , 8, 10]);
                    j = 0;
                    _a.label = 2;
                case 2:
                    _a.trys.push([2, , 4, 6]);
                    return [4 /*yield*/, null];
                case 3:
                    _a.sent();
                    if (j === 1)
                        return [3 /*break*/, 10];
                    if (i === 1)
                        return [3 /*break*/, 7];
                    if (i === 2)
                        return [2 /*return*/, "returned"];
                    return [3 /*break*/, 6];
                case 4: return [4 /*yield*/, null];
                case 5:
                    _a.sent();
                    log("inner", i, j);
                    return [7 /*endfinally*/];
                case 6:
                    j++;
                    return [3 /*break*/, 2];
                case 7:
                    log("after inner loop");
                    return [3 /*break*/, 10];
                case 8: return [4 /*yield*/, null];
                case 9:
                    _a.sent();
                    log("outer", i);
                    return [7 /*endfinally*/];
                case 10:
                    i++;
                    return [3 /*break*/, 1];
                case 11: return [2 /*return*/];
            }
        });
    });
}
