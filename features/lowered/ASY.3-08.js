// 11580f1cc631ad99ba72d7c9cf6fc6888ff555a73bf9c112a58253769fd03060
// lines 0 0 0 1 0 0 0 1 1 1 0 1 0 0 1 0 0 0 1 2
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function untouched() { return tslib_1.__asyncGenerator(this, arguments, function untouched_1() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0:
            _a.trys.push([0, , 3, 4]);
            log("never");
            return [4 /*yield*/, tslib_1.__await(1)];
        case 1: return [4 /*yield*/, _a.sent()];
        case 2:
            _a.sent();
            return [3 /*break*/, 4];
        case 3:
            log("never");
            return [7 /*endfinally*/];
        case 4: return [2 /*return*/];
    }
}); }); }
var gen = untouched();
