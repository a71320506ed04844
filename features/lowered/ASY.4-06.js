// 8b5d33afb6b7862c93d7b6ac24875085769a185d69e5046ea1d8be9a098bd658
// lines 0 0 0 1 2 0 3 4 5 6 7 8 9 10 0 0 0 0 0 0 11 0 0 0 0 0 0 13 0 0 0 0 13 13 13 13 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 15 0 17 0 0 0 18
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var boom = new Error("boom");
var source = function (last) {
    var _a;
    var n = 0;
    return _a = {},
        _a[Symbol.asyncIterator] = function () { return this; },
        _a.next = function () { return n++ < 2 ? Promise.resolve({ value: n, done: false }) : last(); },
        _a.return = function () { log("never"); return {}; },
        _a;
};
function read(last) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var seen, _a, _b, _c, v, e_1_1, e_2;
        var _d, e_1, _e, _f;
        return tslib_1.__generator(this, function (_g) {
            switch (_g.label) {
                case 0:
                    seen = [];
                    _g.label = 1;
                case 1:
                    _g.trys.push([1, 14, , 15]);
                    _g.label = 2;
                case 2:
                    _g.trys.push([2, 7, 8, 13]);
                    _a = true, _b = tslib_1.__asyncValues(source(last));
                    _g.label = 3;
                case 3: return [4 /*yield*/, _b.next()];
                case 4:
                    if (!(_c = _g.sent(), _d = _c.done, !_d)) return [3 /*break*/, 6];
                    _f = _c.value;
                    _a = false;
                    v = _f;
                    seen.push(v);
                    _g.label = 5;
                case 5:
                    _a = true;
                    return [3 /*break*/, 3];
                case 6: return [3 /*break*/, 13];
                case 7:
                    e_1_1 = _g.sent();
                    e_1 = { error: e_1_1 };
                    return [3 /*break*/, 13];
                case 8:
                    _g.trys.push([8, , 11, 12]);
                    if (!(!_a && !_d && (_e = _b.return))) return [3 /*break*/, 10];
                    return [4 /*yield*/, _e.call(_b)];
                case 9:
                    _g.sent();
                    _g.label = 10;
                case 10: return [3 /*break*/, 12];
                case 11:
                    if (e_1) throw e_1.error;
                    return [7 /*endfinally*/];
                case 12: return [7 /*endfinally*/];
                case 13: return [3 /*break*/, 15];
                case 14:
                    e_2 = _g.sent();
                    seen.push(e_2);
                    return [3 /*break*/, 15];
                case 15: return [2 /*return*/, seen];
            }
        });
    });
}
