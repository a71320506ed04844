// 776a59281c5f7f85989797d08393158fca91b7797b046e6a870b02296569d4b9
// lines 0 0 0 1 0 0 0 0 2 2 2 0 2 0 0 2 3 3 3 0 3 0 0 3 4 4 0 4 0 4 0 4 0 0 4 5 5 0 5 6 6 0 6 0 6 0 0 6 7 0 0 8 9
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function choices(left, right) {
    var both, _a, either, _b, which, _c, last, kept, _d;
    return tslib_1.__generator(this, function (_e) {
        switch (_e.label) {
            case 0:
                _a = left;
                if (!_a) return [3 /*break*/, 2];
                return [4 /*yield*/, "and"];
            case 1:
                _a = (_e.sent());
                _e.label = 2;
            case 2:
                both = _a;
                _b = left;
                if (_b) return [3 /*break*/, 4];
                return [4 /*yield*/, "or"];
            case 3:
                _b = (_e.sent());
                _e.label = 4;
            case 4:
                either = _b;
                if (!right) return [3 /*break*/, 6];
                return [4 /*yield*/, "then"];
            case 5:
                _c = _e.sent();
                return [3 /*break*/, 8];
            case 6: return [4 /*yield*/, "else"];
            case 7:
                _c = _e.sent();
                _e.label = 8;
            case 8:
                which = _c;
                log("first");
                return [4 /*yield*/, "comma"];
            case 9:
                last = (_e.sent(), log("second"), "end");
                if (!(right !== null && right !== void 0)) return [3 /*break*/, 10];
                _d = right;
                return [3 /*break*/, 12];
            case 10: return [4 /*yield*/, "nullish"];
            case 11:
                _d = (_e.sent());
                _e.label = 12;
            case 12:
                kept = _d;
                return [2 /*return*/, [both, either, which, last, kept]];
        }
    });
}
var gen = choices(true, 0), other = choices("", null);
