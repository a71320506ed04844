// 04d10a8cde291cc4ae1956913c1f11b70cf8daf3001ef06819b7513ef0315efb
// lines 0 0 0 1 1 1 1 2 0 0 0 0 0 3 0 3 0 3 0 3 0 0 0 0 0 3 0 3 0 3 0 0 0 0 0 3 5 0 5 0 5 0 5 0 0 0 0 0 5 6 7 0 0 0 8
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var soon = function (v) { return tslib_1.__awaiter(void 0, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
    log(v);
    return [2 /*return*/, v];
}); }); };
function unpack(source) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var _a, _b, a, _c, _d, _e, b, _f, _g, c, d, _h;
        var _j, _k, _l;
        return tslib_1.__generator(this, function (_m) {
            switch (_m.label) {
                case 0: return [4 /*yield*/, source];
                case 1:
                    _a = _m.sent(), _b = _a.a;
                    if (!(_b === void 0)) return [3 /*break*/, 3];
                    return [4 /*yield*/, soon("default a")];
                case 2:
                    _f = _m.sent();
                    return [3 /*break*/, 4];
                case 3:
                    _f = _b;
                    _m.label = 4;
                case 4:
                    a = _f, _c = _a.nested, _d = _c === void 0 ? {} : _c, _e = _d.b;
                    if (!(_e === void 0)) return [3 /*break*/, 6];
                    return [4 /*yield*/, soon("default b")];
                case 5:
                    _g = _m.sent();
                    return [3 /*break*/, 7];
                case 6:
                    _g = _e;
                    _m.label = 7;
                case 7:
                    b = _g;
                    return [4 /*yield*/, Promise.resolve([undefined, 2, 3])];
                case 8:
                    _j = tslib_1.__read.apply(void 0, [_m.sent()]), _k = _j[0];
                    if (!(_k === void 0)) return [3 /*break*/, 10];
                    return [4 /*yield*/, soon("default c")];
                case 9:
                    _h = _m.sent();
                    return [3 /*break*/, 11];
                case 10:
                    _h = _k;
                    _m.label = 11;
                case 11:
                    c = _h, d = _j.slice(1);
                    _l = tslib_1.__read([d, c], 2), c = _l[0], d = _l[1];
                    return [2 /*return*/, [a, b, c, d]];
            }
        });
    });
}
