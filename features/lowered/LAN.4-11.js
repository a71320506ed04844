// 80ec04125fec35327c6d5c5c899012efd82f02f554641728bf3c7cf21c9e0d14
// lines 0 0 0 1 2 0 0 0 0 0 3 3 0 3 0 0 0 3 0 0 0 0 4 5
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var early = new Error("early");
function guarded() {
    var e_1;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                _a.trys.push([0, 2, , 3]);
                log("entered");
                return [4 /*yield*/, 1];
            case 1:
                _a.sent();
                return [3 /*break*/, 3];
            case 2:
                e_1 = _a.sent();
                log("caught", e_1);
                return [3 /*break*/, 3];
            case 3: return [2 /*return*/];
        }
    });
}
var gen = guarded();
