// d82b8d99711a8814b7024a6e0843eaba0bd72eea6617ff15ce883f50bfc59832
// lines 0 0 0 0 1 2 0 2 0 2 3 0 3 3 0 3 0 0 3 4
"use strict";
var _a;
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var promise = Promise.resolve("inside");
var own = (_a = {}, _a[Symbol.asyncIterator] = function () { return this; }, _a.next = function () {
    return tslib_1.__awaiter(this, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
        return [2 /*return*/, { value: promise, done: false }];
    }); });
}, _a);
function outer() { return tslib_1.__asyncGenerator(this, arguments, function outer_1() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [5 /*yield**/, tslib_1.__values(tslib_1.__asyncDelegator(tslib_1.__asyncValues(own)))];
        case 1: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_a.sent()])];
        case 2:
            _a.sent();
            return [2 /*return*/];
    }
}); }); }
var look = function () { return outer().next().then(function (r) { return [r.value === promise]; }); };
