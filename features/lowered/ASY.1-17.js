// 6ca03c089e0605b587b21bf7caf83f38854fa1161e61efce1728e984dc4a423e
// lines 0 0 0 1 2 0 0 0 0 0 3 4 0 5 0 5 6 7 0 8 0 8 9 0 0 9 10 11 12 0 0 9 0 10 0 0 11 11 12 0 13 0 0 7 0 0 0 17 0 17 0 17 0 18 0 0 0 19
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var soon = function (v) { return Promise.resolve(v); };
function grid(limit) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var seen, row, column, _a;
        return tslib_1.__generator(this, function (_b) {
            switch (_b.label) {
                case 0:
                    seen = [];
                    row = 0;
                    _b.label = 1;
                case 1: return [4 /*yield*/, soon(row < limit)];
                case 2:
                    if (!_b.sent()) return [3 /*break*/, 13];
                    row++;
                    column = 0;
                    _b.label = 3;
                case 3: return [4 /*yield*/, soon(row * 10 + column)];
                case 4:
                    _a = _b.sent();
                    return [4 /*yield*/, soon(11)];
                case 5:
                    switch (_a) {
                        case _b.sent(): return [3 /*break*/, 6];
                        case 20: return [3 /*break*/, 7];
                        case 21: return [3 /*break*/, 8];
                        case 22: return [3 /*break*/, 9];
                    }
                    return [3 /*break*/, 10];
                case 6: return [3 /*break*/, 1];
                case 7:
                    seen.push("twenty");
                    _b.label = 8;
                case 8:
                    seen.push("or more");
                    return [3 /*break*/, 11];
                case 9: return [3 /*break*/, 13];
                case 10:
                    seen.push(row * 10 + column);
                    _b.label = 11;
                case 11:
                    column++;
                    return [3 /*break*/, 3];
                case 12: return [3 /*break*/, 1];
                case 13:
                    seen.push(row--);
                    _b.label = 14;
                case 14: return [4 /*yield*/, soon(row > 0)];
                case 15:
                    if (_b.sent()) return [3 /*break*/, 13];
                    _b.label = 16;
                case 16: return [2 /*return*/, seen];
            }
        });
    });
}
