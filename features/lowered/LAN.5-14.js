// 4821d5a7f2b1ac240ac7cb91441e4db2f6a7f2264fedfff1d28e03fa39ae776e
// lines 0 0 0 0 1 2 3 4 5 6 7 0 7 0 7 0 0 7 8
"use strict";
var _a;
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var boom = new Error("boom");
var closable = (_a = {},
    _a[Symbol.iterator] = function () { return this; },
    _a.next = function () { return { value: "more", done: false }; },
    _a.return = function () { log("closed"); return "no object"; },
    _a);
function outer() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [5 /*yield**/, tslib_1.__values(closable)];
        case 1:
            _a.sent();
            return [2 /*return*/];
    }
}); }
var gen = outer();
