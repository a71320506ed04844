// a815644dfa5bc92d5df60e949f63f751c352f052ee6bdf2741aea6feed849740
// lines 0 0 0 0 1 2 3 4 5 6 7 8 0 8 0 8 0 0 8 9
"use strict";
var _a;
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var changing = (_a = {},
    _a[Symbol.iterator] = function () { return this; },
    _a.next = function () {
        this.next = function () { return ({ value: "replaced", done: false }); };
        return { value: "first", done: false };
    },
    _a);
function outer() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [5 /*yield**/, tslib_1.__values(changing)];
        case 1:
            _a.sent();
            return [2 /*return*/];
    }
}); }
var gen = outer();
