// aaff71847db0e846fc573eab9fc4bfc5e07c1aefb3faa8b3cad751b535840bc2
// lines 0 0 0 1 0 1 1 0 1 1 1 0 1 1 1 0 1 0 0 1 2 3
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function numbers() { return tslib_1.__asyncGenerator(this, arguments, function numbers_1() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [4 /*yield*/, tslib_1.__await(1)];
        case 1: return [4 /*yield*/, _a.sent()];
        case 2:
            _a.sent();
            return [4 /*yield*/, tslib_1.__await(2)];
        case 3: return [4 /*yield*/, _a.sent()];
        case 4:
            _a.sent();
            return [4 /*yield*/, tslib_1.__await(3)];
        case 5: return [4 /*yield*/, _a.sent()];
        case 6:
            _a.sent();
            return [2 /*return*/];
    }
}); }); }
var gen = numbers();
var three = function () { return Promise.all([gen.next(), gen.return("r"), gen.next()]); };
