// d9aea1bdef09c6e885fc65d4f2ba8ab1c32ca387ac2ac3ee7222a4d507666bb6
// lines 0 0 0 1 0 0 0 0 2 0 2 0 2 0 2 0 0 0 0 0 2 2 0 2 0 2 0 2 0 0 0 0 0 2 4 0 4 0 4 0 4 0 0 0 0 0 4 0 4 0 4 0 0 0 0 0 4 5 0 0 6 7
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function form() {
    var _a, _b, name, _c, _d, picked, _e, _f, a, b, _g, _h;
    var _j, _k, _l, _m, _o, _p;
    return tslib_1.__generator(this, function (_q) {
        switch (_q.label) {
            case 0: return [4 /*yield*/, "object?"];
            case 1:
                _a = _q.sent(), _b = _a.name;
                if (!(_b === void 0)) return [3 /*break*/, 3];
                return [4 /*yield*/, "name?"];
            case 2:
                _e = _q.sent();
                return [3 /*break*/, 4];
            case 3:
                _e = _b;
                _q.label = 4;
            case 4:
                name = _e;
                return [4 /*yield*/, "key?"];
            case 5:
                _c = _q.sent(), _d = _a[_c];
                if (!(_d === void 0)) return [3 /*break*/, 7];
                return [4 /*yield*/, "picked?"];
            case 6:
                _f = _q.sent();
                return [3 /*break*/, 8];
            case 7:
                _f = _d;
                _q.label = 8;
            case 8:
                picked = _f;
                return [4 /*yield*/, "array?"];
            case 9:
                _j = tslib_1.__read.apply(void 0, [_q.sent(), 2]), _k = _j[0];
                if (!(_k === void 0)) return [3 /*break*/, 11];
                return [4 /*yield*/, "a?"];
            case 10:
                _g = _q.sent();
                return [3 /*break*/, 12];
            case 11:
                _g = _k;
                _q.label = 12;
            case 12:
                a = _g, _l = _j[1], _m = _l === void 0 ? [] : _l, _o = tslib_1.__read(_m, 1), _p = _o[0];
                if (!(_p === void 0)) return [3 /*break*/, 14];
                return [4 /*yield*/, "b?"];
            case 13:
                _h = _q.sent();
                return [3 /*break*/, 15];
            case 14:
                _h = _p;
                _q.label = 15;
            case 15:
                b = _h;
                return [2 /*return*/, [name, picked, a, b]];
        }
    });
}
var gen = form();
