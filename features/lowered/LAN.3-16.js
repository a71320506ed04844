// 3b18baa4be847720bf61d01675e0a03cfced37e996b171ef2bc9047de98e3e47
// lines 0 0 0 1 0 0 0 1 0 1 1 0 1 0 0 1 0 0 0 1 2 0 0 0 0 0 0 0 0 0 4 0 0 0 4 0 0 0 5 0 0 0 5 5 0 5 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 8 0 0 0 0 10 11
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function rows(name) { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0:
            _a.trys.push([0, , 3, 4]);
            return [4 /*yield*/, 1];
        case 1:
            _a.sent();
            return [4 /*yield*/, 2];
        case 2:
            _a.sent();
            return [3 /*break*/, 4];
        case 3:
            log("close " + name);
            return [7 /*endfinally*/];
        case 4: return [2 /*return*/];
    }
}); }
function cells() {
    var _a, _b, a, _c, _d, b, e_1_1, e_2_1;
    var e_2, _e, e_1, _f;
    return tslib_1.__generator(this, function (_g) {
        switch (_g.label) {
            case 0:
                _g.trys.push([0, , 15, 16]);
                _g.label = 1;
            case 1:
                _g.trys.push([1, 12, 13, 14]);
                _a = tslib_1.__values(rows("outer")), _b = _a.next();
                _g.label = 2;
            case 2:
                if (!!_b.done) return [3 /*break*/, 11];
                a = _b.value;
                _g.label = 3;
            case 3:
                _g.trys.push([3, 8, 9, 10]);
                _c = (e_1 = void 0, tslib_1.__values(rows("inner"))), _d = _c.next();
                _g.label = 4;
            case 4:
                if (!!_d.done) return [3 /*break*/, 7];
                b = _d.value;
                return [4 /*yield*/, [a, b]];
            case 5:
                _g.sent();
                _g.label = 6;
            case 6:
                _d = _c.next();
                return [3 /*break*/, 4];
            case 7: return [3 /*break*/, 10];
            case 8:
                e_1_1 = _g.sent();
                e_1 = { error: e_1_1 };
                return [3 /*break*/, 10];
            case 9:
                try {
                    if (_d && !_d.done && (_f = _c.return)) _f.call(_c);
                }
                finally { if (e_1) throw e_1.error; }
                return [7 /*endfinally*/];
            case 10:
                _b = _a.next();
                return [3 /*break*/, 2];
            case 11: return [3 /*break*/, 14];
            case 12:
                e_2_1 = _g.sent();
                e_2 = { error: e_2_1 };
                return [3 /*break*/, 14];
            case 13:
                try {
                    if (_b && !_b.done && (_e = _a.return)) _e.call(_a);
                }
                finally { if (e_2) throw e_2.error; }
                return [7 /*endfinally*/];
            case 14: return [3 /*break*/, 16];
            case 15:
                log("cells done");
                return [7 /*endfinally*/];
            case 16: return [2 /*return*/];
        }
    });
}
var gen = cells();
