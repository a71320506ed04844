// 003d833f82c189a2457769c9fa7b3e34e12d566b995bedf8416049de38b8df08
// lines 0 0 0 1 0 0 0 0 2 3 0 3 0 0 3 3 0 3 3 0 0 3 3 0 3 0 4 0 4 4 0 0 5 0 5 0 5 0 6 0 6 0 0 0 0 0 0 0 0 0 0 6 0 0 0 0 7 0 0 8 9
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function heads() {
    var seen, i, _a, _b, _c, _d, _e, _i, key;
    return tslib_1.__generator(this, function (_f) {
        switch (_f.label) {
            case 0:
                seen = [];
                return [4 /*yield*/, "from"];
            case 1:
                i = _f.sent();
                _f.label = 2;
            case 2:
                _a = i;
                return [4 /*yield*/, "below"];
            case 3:
                if (!(_a < (_f.sent()))) return [3 /*break*/, 6];
                seen.push(i);
                _f.label = 4;
            case 4:
                _b = i;
                return [4 /*yield*/, "by"];
            case 5:
                i = _b + _f.sent();
                return [3 /*break*/, 2];
            case 6: return [4 /*yield*/, "while"];
            case 7:
                if (!_f.sent()) return [3 /*break*/, 8];
                seen.push("w");
                return [3 /*break*/, 6];
            case 8:
                seen.push("d");
                _f.label = 9;
            case 9: return [4 /*yield*/, "do"];
            case 10:
                if (_f.sent()) return [3 /*break*/, 8];
                _f.label = 11;
            case 11: return [4 /*yield*/, "in"];
            case 12:
                _c = _f.sent();
                _d = [];
                for (_e in _c)
                    _d.push(_e);
                _i = 0;
                _f.label = 13;
            case 13:
                if (!(_i < _d.length)) return [3 /*break*/, 15];
                _e = _d[_i];
                if (!(_e in _c)) return [3 /*break*/, 14];
                key = _e;
                seen.push(key);
                _f.label = 14;
            case 14:
                _i++;
                return [3 /*break*/, 13];
            case 15: return [2 /*return*/, seen];
        }
    });
}
var gen = heads();
