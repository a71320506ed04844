// 1950f20907b84204ca5a3f24e8fc2200bfa2f7835ac37945174d2a6285835e30
// lines 0 0 0 1 0 1 1 0 1 0 0 1
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function count() { return tslib_1.__asyncGenerator(this, arguments, function count_1() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [4 /*yield*/, tslib_1.__await(arguments.length)];
        case 1: return [4 /*yield*/, _a.sent()];
        case 2:
            _a.sent();
            return [2 /*return*/];
    }
}); }); }
