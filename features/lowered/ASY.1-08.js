// ff627c047f8a300536a200713f0b4091c2ea8bd328a47a82d9006d1ab45ce928
// lines 0 0 0 1 1 1 1 2 0 0 0 0 0 3 0 3 3 0 3 0 3 0 3 0 0 3 4 0 4 4 4 0 4 0 0 4 5 0 5 0 0 5 0 5 0 0 5 6 0 6 0 0 6 0 6 0 0 6 7 0 0 0 8
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var soon = function (v) { return tslib_1.__awaiter(void 0, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
    log(v);
    return [2 /*return*/, v];
}); }); };
function choose(flag) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var either, _a, both, _b, rest, _c, none, _d;
        var _e, _f;
        return tslib_1.__generator(this, function (_g) {
            switch (_g.label) {
                case 0: return [4 /*yield*/, soon(flag)];
                case 1:
                    if (!(_g.sent())) return [3 /*break*/, 3];
                    return [4 /*yield*/, soon("yes")];
                case 2:
                    _a = _g.sent();
                    return [3 /*break*/, 5];
                case 3: return [4 /*yield*/, soon("no")];
                case 4:
                    _a = _g.sent();
                    _g.label = 5;
                case 5:
                    either = _a;
                    return [4 /*yield*/, soon(flag)];
                case 6:
                    _b = (_g.sent());
                    if (!_b) return [3 /*break*/, 8];
                    return [4 /*yield*/, soon("both")];
                case 7:
                    _b = (_g.sent());
                    _g.label = 8;
                case 8:
                    both = _b;
                    return [4 /*yield*/, soon(null)];
                case 9:
                    if (!((_e = (_g.sent())) !== null && _e !== void 0)) return [3 /*break*/, 10];
                    _c = _e;
                    return [3 /*break*/, 12];
                case 10: return [4 /*yield*/, soon("rest")];
                case 11:
                    _c = (_g.sent());
                    _g.label = 12;
                case 12:
                    rest = _c;
                    return [4 /*yield*/, soon(undefined)];
                case 13:
                    if (!((_f = (_g.sent())) === null || _f === void 0)) return [3 /*break*/, 14];
                    _d = void 0;
                    return [3 /*break*/, 16];
                case 14: return [4 /*yield*/, soon("never")];
                case 15:
                    _d = _f[_g.sent()];
                    _g.label = 16;
                case 16:
                    none = _d;
                    return [2 /*return*/, [either, both, rest, none]];
            }
        });
    });
}
