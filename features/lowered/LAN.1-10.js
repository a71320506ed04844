// e3f935621864fb338f113815ed978ba339182fd86f1b8d15e7d878b64e6ce723
// lines 0 0 0 1 0 0 0 0 0 2 2 0 2 2 0 2 3 3 0 3 3 0 3 0 4 0 4 4 0 4 5 5 5 5 0 0 6 7 8
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function mixed() {
    var text, _a, _b, _c, _d, list, _e, _f, shape, _g, _h, _j;
    var _k;
    return tslib_1.__generator(this, function (_l) {
        switch (_l.label) {
            case 0:
                _c = (_b = "".concat((log("a"), "<"))).concat;
                return [4 /*yield*/, 1];
            case 1:
                _d = (_a = _c.apply(_b, [_l.sent(), "-"])).concat;
                return [4 /*yield*/, 2];
            case 2:
                text = _d.apply(_a, [_l.sent(), ">"]);
                _e = [log("b")];
                return [4 /*yield*/, 3];
            case 3:
                _f = [_e.concat([_l.sent()])];
                return [4 /*yield*/, 4];
            case 4:
                list = tslib_1.__spreadArray.apply(void 0, _f.concat([[_l.sent(), "x"], false]));
                _k = {};
                return [4 /*yield*/, 5];
            case 5:
                _g = _l.sent();
                return [4 /*yield*/, 6];
            case 6:
                shape = (_k[_g] = _l.sent(), _k.rest = list.length, _k);
                _h = join;
                _j = [text];
                return [4 /*yield*/, 7];
            case 7: return [2 /*return*/, _h.apply(void 0, _j.concat([_l.sent(), shape]))];
        }
    });
}
function join(text, mark, shape) { return [text, mark, shape]; }
var gen = mixed();
