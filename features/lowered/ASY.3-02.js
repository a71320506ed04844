// 3cdcbdc4815e9fe79225ef79ab24028fa1766dfdea1e41501d2348e2eb8bf272
// lines 0 0 0 1 2 0 0 0 3 3 0 3 4 0 4 5 5 0 5 6 6 0 0 0 7 8
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var value = { kept: true };
function letters() {
    return tslib_1.__asyncGenerator(this, arguments, function letters_1() {
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0: return [4 /*yield*/, tslib_1.__await("a")];
                case 1: return [4 /*yield*/, _a.sent()];
                case 2:
                    _a.sent();
                    return [4 /*yield*/, tslib_1.__await(null)];
                case 3:
                    _a.sent();
                    return [4 /*yield*/, tslib_1.__await(value)];
                case 4: return [4 /*yield*/, _a.sent()];
                case 5:
                    _a.sent();
                    return [4 /*yield*/, tslib_1.__await("end")];
                case 6: return [2 /*return*/, _a.sent()];
            }
        });
    });
}
var gen = letters();
