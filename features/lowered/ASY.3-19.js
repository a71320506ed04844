// fd2401f2f6f2f24b12599f12c6f6d6d85191131c87781ae1c29b5fee763021b7
// lines 0 0 0 1 2 3 3 0 0 0 3 3 3 0 3 0 0 0 3
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var boom = new Error("boom");
function required() { throw boom; }
function needs() { return tslib_1.__asyncGenerator(this, arguments, function needs_1(x) {
    if (x === void 0) { x = required(); }
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                log("body");
                return [4 /*yield*/, tslib_1.__await(x)];
            case 1: return [4 /*yield*/, _a.sent()];
            case 2:
                _a.sent();
                return [2 /*return*/];
        }
    });
}); }
