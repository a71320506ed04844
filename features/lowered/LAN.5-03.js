// ab8f27070015a749ae42f870b211058f9501f38d2383f433819d48acd2e413ce
// lines 0 0 0 0 1 0 1 0 1 1 0 1 2 0 0 0 0 3 4 4 0 4 5 5 0 5 6 6 0 6 7 7 0 7 8 8 0 8 9 0 0 10 11 12 12
"use strict";
var _a;
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var own = (_a = {}, _a[Symbol.iterator] = function () { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [4 /*yield*/, "own"];
        case 1:
            _a.sent();
            return [2 /*return*/, "lost?"];
    }
}); }, _a);
function all() {
    var results, _a, _b, _c, _d, _e, _f, _g, _h, _j, _k;
    return tslib_1.__generator(this, function (_l) {
        switch (_l.label) {
            case 0:
                results = [];
                _b = (_a = results).push;
                return [5 /*yield**/, tslib_1.__values(["x", , "y"])];
            case 1:
                _b.apply(_a, [_l.sent()]);
                _d = (_c = results).push;
                return [5 /*yield**/, tslib_1.__values("h\u00e9\ud83d\ude00")];
            case 2:
                _d.apply(_c, [_l.sent()]);
                _f = (_e = results).push;
                return [5 /*yield**/, tslib_1.__values(new Map([["k", 1]]))];
            case 3:
                _f.apply(_e, [_l.sent()]);
                _h = (_g = results).push;
                return [5 /*yield**/, tslib_1.__values(new Set([5, 5]))];
            case 4:
                _h.apply(_g, [_l.sent()]);
                _k = (_j = results).push;
                return [5 /*yield**/, tslib_1.__values(own)];
            case 5:
                _k.apply(_j, [_l.sent()]);
                return [2 /*return*/, results];
        }
    });
}
var gen = all();
function rest() { var seen = []; var r; while (!(r = gen.next()).done)
    seen.push(r.value); return [seen, r.value]; }
