// cdc96f5773d1cda057b2151ebd3bbac665106736562bf9a4f22b8fac902e7588
// lines 0 0 0 1 0 0 0 0 0 2 0 0 3 4 0 0 0 6 0 6 0 8 0 8 9 9 10 0 13 0 0 0 14
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function swallow() {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var turns;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    turns = 0;
                    _a.label = 1;
                case 1:
                    if (!true) return [3 /*break*/, 7];
                    turns++;
                    _a.label = 2;
                case 2:
                    _a.trys.push([2, , 4, 6]);
                    return [4 /*yield*/, Promise.reject(new Error("lost"))];
                case 3:
                    _a.sent();
                    return [3 /*break*/, 6];
                case 4: return [4 /*yield*/, null];
                case 5:
                    _a.sent();
                    if (turns < 3)
                        return [3 /*break*/, 1];
                    return [3 /*break*/, 7];
                case 6: return [3 /*break*/, 1];
                case 7: return [2 /*return*/, turns];
            }
        });
    });
}
