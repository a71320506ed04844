// 56870956d9daae97c91d9f06afb9462e1bed59eb2e55007b91d60810b18c79d2
// lines 0 0 0 1 0 0 0 0 0 2 3 0 0 0 4 0 4 5 6 0 6 7 3 8 9 3 0 0 0 0 3 0 0 3 3 0 0 3 0 0 3 0 11 0 0 0 12
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function collect() {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var functions, _loop_1, out_i_1, i;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    functions = [];
                    _loop_1 = function (i) {
                        var square;
                        return tslib_1.__generator(this, function (_b) {
                            switch (_b.label) {
                                case 0: return [4 /*yield*/, Promise.resolve(i * i)];
                                case 1:
                                    square = _b.sent();
                                    functions.push(function () { i += 10; return [i, square]; });
                                    return [4 /*yield*/, null];
                                case 2:
                                    _b.sent();
                                    if (i === 1)
                                        return [2 /*return*/, (out_i_1 = i, "continue")];
                                    functions[functions.length - 1]();
                                    i -= 10;
                                    out_i_1 = i;
                                    return [2 /*return*/];
                            }
                        });
                    };
                    i = 0;
                    _a.label = 1;
                case 1:
                    if (!(i < 3)) return [3 /*break*/, 4];
                    return [5 /*yield**/, _loop_1(i)];
                case 2:
                    _a.sent();
                    i = out_i_1;
                    _a.label = 3;
                case 3:
                    i++;
                    return [3 /*break*/, 1];
                case 4: return [2 /*return*/, functions.map(function (f) { return f(); })];
            }
        });
    });
}
