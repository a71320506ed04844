// 3cd34fe84ba12df3f2677f08ae2736f3af0e57561222a4d06d5ce5a8f929d062
// lines 0 0 0 1 0 0 0 0 2 0 2 4 5 0 5 0 0 0 6 0 0 0 6 7 8 0 8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 10 0 10 12 0 0 13 14
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function nested(x) {
    var x_1, _a, _b, x_2, e_1_1;
    var e_1, _c;
    return tslib_1.__generator(this, function (_d) {
        switch (_d.label) {
            case 0: return [4 /*yield*/, "outer " + x];
            case 1:
                _d.sent();
                x_1 = "b";
                return [4 /*yield*/, "block " + x_1];
            case 2:
                _d.sent();
                _d.label = 3;
            case 3:
                _d.trys.push([3, 8, 9, 10]);
                _a = tslib_1.__values(["c"]), _b = _a.next();
                _d.label = 4;
            case 4:
                if (!!_b.done) return [3 /*break*/, 7];
                x_2 = _b.value;
                x_2 += "!";
                return [4 /*yield*/, "loop " + x_2];
            case 5:
                _d.sent();
                _d.label = 6;
            case 6:
                _b = _a.next();
                return [3 /*break*/, 4];
            case 7: return [3 /*break*/, 10];
            case 8:
                e_1_1 = _d.sent();
                e_1 = { error: e_1_1 };
                return [3 /*break*/, 10];
            case 9:
                try {
                    if (_b && !_b.done && (_c = _a.return)) _c.call(_a);
                }
                finally { if (e_1) throw e_1.error; }
                return [7 /*endfinally*/];
            case 10: return [4 /*yield*/, "block " + x_1];
            case 11:
                _d.sent();
                return [2 /*return*/, "outer " + x];
        }
    });
}
var gen = nested("a");
