// 3bc610d1045f06fa0181c6708df3a985d740d7d2526abf500d907b317d9629e4
// lines 0 0 0 1 0 0 0 1 0 1 0 0 1 1 1 0 1 1 0 0 1 2 0 0 0 2 2 2 0 2 0 0 2 0 0 0 2 3
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function inner() { var _a, _b; return tslib_1.__generator(this, function (_c) {
    switch (_c.label) {
        case 0:
            _c.trys.push([0, , 2, 4]);
            return [4 /*yield*/, "open"];
        case 1:
            _c.sent();
            return [3 /*break*/, 4];
        case 2:
            _a = log;
            _b = "saving ";
            return [4 /*yield*/, "saving?"];
        case 3:
            _a.apply(void 0, [_b + (_c.sent())]);
            return [2 /*return*/, "saved"];
        case 4: return [2 /*return*/];
    }
}); }
function outer() { var _a, _b; return tslib_1.__generator(this, function (_c) {
    switch (_c.label) {
        case 0:
            _c.trys.push([0, , 2, 3]);
            _a = log;
            _b = "value ";
            return [5 /*yield**/, tslib_1.__values(inner())];
        case 1:
            _a.apply(void 0, [_b + (_c.sent())]);
            return [3 /*break*/, 3];
        case 2:
            log("outer finally");
            return [7 /*endfinally*/];
        case 3: return [2 /*return*/];
    }
}); }
var gen = outer();
