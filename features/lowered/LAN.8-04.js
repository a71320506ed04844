// 52aa51234cdceb5f4e87ca8d66f3f898c5eb5cba153bc46beb6f05ae9aec6668
// lines 0 0 0 1 0 0 0 0 2 3 0 0 3 4 5 5 0 5 0 0 6 6 0 6 0 7 0 9 0 0 10 11
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function tokens(text) {
    var pattern, match, _a, number, sign;
    return tslib_1.__generator(this, function (_b) {
        switch (_b.label) {
            case 0:
                pattern = /\s*(?:(\d+)|(.))/gy;
                match = void 0;
                _b.label = 1;
            case 1:
                if (!(match = pattern.exec(text))) return [3 /*break*/, 7];
                _a = tslib_1.__read(match, 3), number = _a[1], sign = _a[2];
                if (!number) return [3 /*break*/, 3];
                return [4 /*yield*/, { number: Number(number) }];
            case 2:
                _b.sent();
                return [3 /*break*/, 6];
            case 3:
                if (!"+-*/()".includes(sign)) return [3 /*break*/, 5];
                return [4 /*yield*/, { sign: sign }];
            case 4:
                _b.sent();
                return [3 /*break*/, 6];
            case 5: throw new SyntaxError("unexpected ".concat(sign, " at ").concat(pattern.lastIndex - 1));
            case 6: return [3 /*break*/, 1];
            case 7: return [2 /*return*/, "end of " + text];
        }
    });
}
var gen = tokens("12 *(3"), bad = tokens("1 ?");
