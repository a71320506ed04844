// 026954358555097248bc1f29be3c22749b88297b3a4955f9fdd08c7b26541586
// lines 0 0 0 1 2 0 0 0 0 0 3 3 0 3 0 0 0 3 0 0 3 0 0 0 0 4 5
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var early = new Error("early");
function guarded() {
    var e_1;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                _a.trys.push([0, 2, 3, 4]);
                log("entered");
                return [4 /*yield*/, 1];
            case 1:
                _a.sent();
                return [3 /*break*/, 4];
            case 2:
                e_1 = _a.sent();
                log("caught");
                return [3 /*break*/, 4];
            case 3:
                log("finally");
                return [7 /*endfinally*/];
            case 4: return [2 /*return*/];
        }
    });
}
var gen = guarded();
