// 25e6a931f50de5991de7c9c935e40797670ded4b6d954cb5735316900ae398a2
// lines 0 0 0 1 2 0 0 0 0 0 0 0 0 5 0 5 0 0 0 7 8 0 10 0 0 0 0 13 14 0 14 0 16 0 0 17 18
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var first = new Error("first"), second = new Error("second");
function layered() {
    var e_1, e_2;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                _a.trys.push([0, 6, , 8]);
                _a.label = 1;
            case 1:
                _a.trys.push([1, 3, 4, 5]);
                return [4 /*yield*/, "inner"];
            case 2:
                _a.sent();
                return [3 /*break*/, 5];
            case 3:
                e_1 = _a.sent();
                log("inner catch", e_1);
                throw second;
            case 4:
                log("inner finally");
                return [7 /*endfinally*/];
            case 5: return [3 /*break*/, 8];
            case 6:
                e_2 = _a.sent();
                log("outer catch", e_2);
                return [4 /*yield*/, "recovered"];
            case 7:
                _a.sent();
                return [3 /*break*/, 8];
            case 8: return [2 /*return*/, "end"];
        }
    });
}
var gen = layered();
