// 83374f8c9b50bfc2612cdfeb2a18553a087a3115aaf4fb03312dc9c45f7ea8d5
// lines 0 0 0 1 2 0 0 0 0 3 3 3 0 3 0 0 3 0 0 0 0 4 5 0 0 0 0 0 6 0 6 0 0 0 6 0 0 0 7 0 7 0 0 0 7 7 0 7 0 0 0 0 8 9
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var own = new Error("own"), thrown = new Error("thrown");
function inner(fails) {
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                _a.trys.push([0, , 2, 3]);
                if (fails)
                    throw own;
                return [4 /*yield*/, "inner"];
            case 1:
                _a.sent();
                return [3 /*break*/, 3];
            case 2:
                log("inner finally");
                return [7 /*endfinally*/];
            case 3: return [2 /*return*/];
        }
    });
}
function outer() {
    var e_1, e_2;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                _a.trys.push([0, 2, , 3]);
                return [5 /*yield**/, tslib_1.__values(inner(true))];
            case 1:
                _a.sent();
                return [3 /*break*/, 3];
            case 2:
                e_1 = _a.sent();
                log(e_1);
                return [3 /*break*/, 3];
            case 3:
                _a.trys.push([3, 5, , 7]);
                return [5 /*yield**/, tslib_1.__values(inner(false))];
            case 4:
                _a.sent();
                return [3 /*break*/, 7];
            case 5:
                e_2 = _a.sent();
                log(e_2);
                return [4 /*yield*/, "after " + e_2.message];
            case 6:
                _a.sent();
                return [3 /*break*/, 7];
            case 7: return [2 /*return*/];
        }
    });
}
var gen = outer();
