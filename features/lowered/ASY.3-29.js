// b739cd1420af0001a2d5d1ee5f8ba330a42f275d5c0341c39fd2dabb55764906
// lines 0 0 0 1 0 1 1 0 1 0 0 1 2
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function numbers() { return tslib_1.__asyncGenerator(this, arguments, function numbers_1() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [4 /*yield*/, tslib_1.__await(1)];
        case 1: return [4 /*yield*/, _a.sent()];
        case 2:
            _a.sent();
            return [2 /*return*/];
    }
}); }); }
var made = function () { return new numbers().next(); };
