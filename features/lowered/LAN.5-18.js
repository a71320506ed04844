// 00b41bf5ab130522e85ff2fdd6d353e45abc7599fe9807f5b3aef84322803caa
// lines 0 0 0 0 1 2 3 0 3 0 3 0 0 3 4
"use strict";
var _a;
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var marked = { get value() { log("read"); return "lazy"; }, done: false, extra: true };
var lazy = (_a = {}, _a[Symbol.iterator] = function () { return this; }, _a.next = function () { return marked; }, _a);
function outer() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [5 /*yield**/, tslib_1.__values(lazy)];
        case 1:
            _a.sent();
            return [2 /*return*/];
    }
}); }
var gen = outer();
