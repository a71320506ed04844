// 95564dcf31fcb91b04358a0e2b8ce682b999f09a1125dc8fdc250c7a301bfa68
// lines 0 0 0 1 0 1 0 1 0 0 1 2
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function numbers() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [4 /*yield*/, 1];
        case 1:
            _a.sent();
            return [2 /*return*/];
    }
}); }
var tag = function (value) { return Object.prototype.toString.call(value); };
