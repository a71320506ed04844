// f454ebbeea915507cbf0000a5ac1e589bde7f591ce07c634c5efba17d46cfb48
// lines 0 0 0 1 2 0 0 0 0 0 4 0 4 5 5 6 8 0 8 9 9 10 10 0 0 0 0 0 12
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var first = new Error("first"), second = new Error("second");
function replace(leave, last) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    _a.trys.push([0, , 2, 4]);
                    return [4 /*yield*/, null];
                case 1:
                    _a.sent();
                    if (leave === "throw")
                        throw first;
                    return [2 /*return*/, first];
                case 2: return [4 /*yield*/, null];
                case 3:
                    _a.sent();
                    if (last === "throw")
                        throw second;
                    if (last === "return")
                        return [2 /*return*/, second];
                    return [7 /*endfinally*/];
                case 4: return [2 /*return*/];
            }
        });
    });
}
