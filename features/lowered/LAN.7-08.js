// e514e74abc3ec38daa17545caa22a3889ccd86de04c51d5b345a63801354cba6
// lines 0 0 0 1 0 0 0 1 0 1 0 0 1 1 0 1 1 0 0 0 1 2
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function slow() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0:
            _a.trys.push([0, , 2, 4]);
            return [4 /*yield*/, "work"];
        case 1:
            _a.sent();
            return [3 /*break*/, 4];
        case 2:
            log("finally");
            return [4 /*yield*/, "cleanup"];
        case 3:
            _a.sent();
            log("never");
            return [7 /*endfinally*/];
        case 4: return [2 /*return*/];
    }
}); }
var gen = slow();
