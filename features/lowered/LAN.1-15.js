// beb2726801242cff59990afd767ce934ec7d5d6b1d564676fbc94bf4665be751
// lines 0 0 0 1 0 1 0 1 0 0 1 2 3
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
numbers.prototype.double = function () { return this.next().value * 2; };
var gen = numbers();
