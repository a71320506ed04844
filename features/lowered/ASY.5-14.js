// a9c69b5eba780c019e7f43f5d56a98f6f8497d4645c30d89a8340ac612571f59
// lines 0 0 0 0 1 2 3 4 0 4 0 4 5 0 5 5 0 5 6 7 0 0 0 7 7 0 7 0 0 0 7 7 0 7 0 0 0 7 8
"use strict";
var _a;
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var boom = new Error("boom");
var own = (_a = {},
    _a[Symbol.asyncIterator] = function () { return this; },
    _a.next = function () {
        return tslib_1.__awaiter(this, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
            return [2 /*return*/, { value: 1, done: false }];
        }); });
    },
    _a.return = function () {
        return tslib_1.__awaiter(this, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
            log("return");
            return [2 /*return*/, {}];
        }); });
    },
    _a);
function outer() { return tslib_1.__asyncGenerator(this, arguments, function outer_1() { var e_1; return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0:
            _a.trys.push([0, 3, , 6]);
            return [5 /*yield**/, tslib_1.__values(tslib_1.__asyncDelegator(tslib_1.__asyncValues(own)))];
        case 1: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_a.sent()])];
        case 2:
            _a.sent();
            return [3 /*break*/, 6];
        case 3:
            e_1 = _a.sent();
            return [4 /*yield*/, tslib_1.__await(e_1 === boom ? "boom" : e_1.constructor)];
        case 4: return [4 /*yield*/, _a.sent()];
        case 5:
            _a.sent();
            return [3 /*break*/, 6];
        case 6: return [2 /*return*/];
    }
}); }); }
var gen = outer();
