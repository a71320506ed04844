// 172d81c59a44949b3e40ae79ddd9ca9270190af0d0dd4f1f4907203df979029f
// lines 0 0 0 0 1 2 3 4 4 5 6 6 6 6 0 6 6 6 7 0 0 0 8 9 0 0 0 0 9 0 0 0 0 9 9 9 9 9 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 9
"use strict";
var _a;
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var plain = (_a = {},
    _a[Symbol.iterator] = function () { return this; },
    _a.next = function () { return { value: 1, done: false }; },
    Object.defineProperty(_a, "return", {
        get: function () {
            log("looked up");
            return function () {
                var values = [];
                for (var _i = 0; _i < arguments.length; _i++) {
                    values[_i] = arguments[_i];
                }
                log(values.length);
                return {};
            };
        },
        enumerable: false,
        configurable: true
    }),
    _a);
function leave() {
    return tslib_1.__awaiter(this, void 0, void 0, function () { var _a, plain_1, plain_1_1, v, e_1_1; var _b, e_1, _c, _d; return tslib_1.__generator(this, function (_e) {
        switch (_e.label) {
            case 0:
                _e.trys.push([0, 5, 6, 11]);
                _a = true, plain_1 = tslib_1.__asyncValues(plain);
                _e.label = 1;
            case 1: return [4 /*yield*/, plain_1.next()];
            case 2:
                if (!(plain_1_1 = _e.sent(), _b = plain_1_1.done, !_b)) return [3 /*break*/, 4];
                _d = plain_1_1.value;
                _a = false;
                v = _d;
                log(v);
                return [3 /*break*/, 4];
            case 3:
                _a = true;
                return [3 /*break*/, 1];
            case 4: return [3 /*break*/, 11];
            case 5:
                e_1_1 = _e.sent();
                e_1 = { error: e_1_1 };
                return [3 /*break*/, 11];
            case 6:
                _e.trys.push([6, , 9, 10]);
                if (!(!_a && !_b && (_c = plain_1.return))) return [3 /*break*/, 8];
                return [4 /*yield*/, _c.call(plain_1)];
            case 7:
                _e.sent();
                _e.label = 8;
            case 8: return [3 /*break*/, 10];
            case 9:
                if (e_1) throw e_1.error;
                return [7 /*endfinally*/];
            case 10: return [7 /*endfinally*/];
            case 11: return [2 /*return*/];
        }
    }); });
}
