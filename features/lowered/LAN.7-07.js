// 737a2570c69d89cdf4fe90163dc27b5cc9f2ea137ad8dfbe080c3a28cfd0c343
// lines 0 0 0 1 0 0 0 0 0 0 0 0 4 0 4 0 0 6 7 0 0 0 10 0 0 12 0 0 0 0 14 15
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function swallow() {
    var e_1;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                _a.trys.push([0, 5, 6, 7]);
                _a.label = 1;
            case 1:
                _a.trys.push([1, , 3, 4]);
                return [4 /*yield*/, "in"];
            case 2:
                _a.sent();
                return [3 /*break*/, 4];
            case 3:
                log("inner");
                return [2 /*return*/, "swallowed"];
            case 4: return [3 /*break*/, 7];
            case 5:
                e_1 = _a.sent();
                log("never", e_1);
                return [3 /*break*/, 7];
            case 6:
                log("outer");
                return [7 /*endfinally*/];
            case 7: return [2 /*return*/];
        }
    });
}
var gen = swallow();
