// 9cda916b4e23d30c36e284cfb1f8deba692f4d73969b8a7dbb3f8f4ac2800af8
// lines 0 0 0 1 2 2 2 3 3 4 5 6 7 7 7 7 0 0 7 7 0 7 8 9 10 10 11 0 0 0 0 0 0 12 0 0 0 13 0 0 0 0 13 13 13 14 15 15 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 17 0 0 0 18
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var Countdown = /** @class */ (function () {
    function Countdown(from) {
        this.from = from;
    }
    Countdown.prototype[Symbol.asyncIterator] = function () {
        var _this = this;
        var n = this.from;
        return {
            next: function () { return new Promise(function (resolve) { return setTimeout(function () { return resolve({ value: n, done: n-- === 0 }); }, 5); }); },
            return: function () {
                var values = [];
                for (var _i = 0; _i < arguments.length; _i++) {
                    values[_i] = arguments[_i];
                }
                return tslib_1.__awaiter(_this, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
                    log("return at " + n, values.length);
                    return [2 /*return*/, {}];
                }); });
            }
        };
    };
    return Countdown;
}());
function count(from, stop) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var seen, _a, _b, _c, n, e_1_1;
        var _d, e_1, _e, _f;
        return tslib_1.__generator(this, function (_g) {
            switch (_g.label) {
                case 0:
                    seen = [];
                    _g.label = 1;
                case 1:
                    _g.trys.push([1, 6, 7, 12]);
                    _a = true, _b = tslib_1.__asyncValues(new Countdown(from));
                    _g.label = 2;
                case 2: return [4 /*yield*/, _b.next()];
                case 3:
                    if (!(_c = _g.sent(), _d = _c.done, !_d)) return [3 /*break*/, 5];
                    _f = _c.value;
                    _a = false;
                    n = _f;
                    seen.push(n);
                    if (n === stop)
                        return [3 /*break*/, 5];
                    _g.label = 4;
                case 4:
                    _a = true;
                    return [3 /*break*/, 2];
                case 5: return [3 /*break*/, 12];
                case 6:
                    e_1_1 = _g.sent();
                    e_1 = { error: e_1_1 };
                    return [3 /*break*/, 12];
                case 7:
                    _g.trys.push([7, , 10, 11]);
                    if (!(!_a && !_d && (_e = _b.return))) return [3 /*break*/, 9];
                    return [4 /*yield*/, _e.call(_b)];
                case 8:
                    _g.sent();
                    _g.label = 9;
                case 9: return [3 /*break*/, 11];
                case 10:
                    if (e_1) throw e_1.error;
                    return [7 /*endfinally*/];
                case 11: return [7 /*endfinally*/];
                case 12: return [2 /*return*/, seen];
            }
        });
    });
}
