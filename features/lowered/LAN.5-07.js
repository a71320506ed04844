// 8375f14e476171ca76f31802b8677eddf9c05b63c37d3fd7a92fdec780693117
// lines 0 0 0 1 0 0 0 0 3 3 0 3 0 4 0 4 0 0 5 0 0 7 0 0 0 0 9 10
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function job(depth) {
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                _a.trys.push([0, , 5, 6]);
                if (!(depth === 0)) return [3 /*break*/, 2];
                return [4 /*yield*/, "working"];
            case 1:
                _a.sent();
                return [3 /*break*/, 4];
            case 2: return [5 /*yield**/, tslib_1.__values(job(depth - 1))];
            case 3:
                _a.sent();
                _a.label = 4;
            case 4:
                log("never");
                return [3 /*break*/, 6];
            case 5:
                log("cleanup " + depth);
                return [7 /*endfinally*/];
            case 6: return [2 /*return*/];
        }
    });
}
var gen = job(2);
