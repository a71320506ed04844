// ed64b048e60fc4c0085e6bb7bcba228b908f7fb469f41f6bc25b7024f6d7b767
// lines 0 0 0 1 0 0 0 0 2 0 0 3 4 0 4 0 0 0 0 6 7
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function infiniteNumbers() {
    var num;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                num = 1;
                _a.label = 1;
            case 1:
                if (!true) return [3 /*break*/, 3];
                return [4 /*yield*/, num++];
            case 2:
                _a.sent();
                return [3 /*break*/, 1];
            case 3: return [2 /*return*/];
        }
    });
}
var infiniteGen = infiniteNumbers();
