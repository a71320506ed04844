// 76cf0aa85b49c6cf6cd56affd5f08c7de4e20c666792f5053b5344650afa9927
// lines 0 0 0 1 0 1 0 1 1 0 1 0 0 1 2 3
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function numbers() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [4 /*yield*/, 1];
        case 1:
            _a.sent();
            return [4 /*yield*/, 2];
        case 2:
            _a.sent();
            return [2 /*return*/];
    }
}); }
var gen = numbers();
var next = gen.next;
