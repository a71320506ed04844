// fbb2df2a403a0d9a6fcf0bdd57a9f2de1c82c7bbdc0610fa741a9d3791f74a9d
// lines 0 0 0 1 0 0 0 0 2 0 0 4 0 0 0 6 0 6 0 0 8 8 0 0 0 0 0 11 12
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function stubborn() {
    var tries;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                tries = 0;
                _a.label = 1;
            case 1:
                tries++;
                _a.label = 2;
            case 2:
                _a.trys.push([2, , 4, 5]);
                return [4 /*yield*/, "working " + tries];
            case 3:
                _a.sent();
                return [3 /*break*/, 5];
            case 4:
                if (tries < 3)
                    return [3 /*break*/, 5];
                return [7 /*endfinally*/];
            case 5: return [3 /*break*/, 1];
            case 6: return [2 /*return*/];
        }
    });
}
var gen = stubborn();
