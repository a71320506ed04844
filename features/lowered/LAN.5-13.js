// 3697b20007d255a6f35ed72e637f5faae5771ecd914579d4eed87c0e3a1c7383
// lines 0 0 0 0 1 2 3 0 0 0 0 0 4 0 4 0 0 0 4 0 4 0 0 0 0 5 6 7
"use strict";
var _a;
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var boom = new Error("boom");
var plain = (_a = {}, _a[Symbol.iterator] = function () { return this; }, _a.next = function () { return { value: "plain", done: false }; }, _a);
function outer() {
    var e_1;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                _a.trys.push([0, 2, , 4]);
                return [5 /*yield**/, tslib_1.__values(plain)];
            case 1:
                _a.sent();
                return [3 /*break*/, 4];
            case 2:
                e_1 = _a.sent();
                return [4 /*yield*/, e_1];
            case 3:
                _a.sent();
                return [3 /*break*/, 4];
            case 4: return [2 /*return*/];
        }
    });
}
var gen = outer();
var kind = function () { var value = gen.throw(boom).value; return value === boom ? "boom" : value instanceof TypeError ? "TypeError" : "other"; };
