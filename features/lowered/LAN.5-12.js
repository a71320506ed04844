// 38c4f9ba4ac638ebe9fe041074697fdd51afd290dc9f2bd24dc14cf7a556d3fd
// lines 0 0 0 1 2 0 0 0 0 3 0 0 0 4 0 4 5 0 0 0 0 3 0 0 3 3 0 0 0 0 3 0 7 0 0 8 9
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var late = [];
function pairs() {
    var _loop_1, i;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                _loop_1 = function (i) {
                    var sum;
                    return tslib_1.__generator(this, function (_b) {
                        switch (_b.label) {
                            case 0: return [5 /*yield**/, tslib_1.__values([i, i * 10])];
                            case 1:
                                sum = _b.sent();
                                late.push(function () { return i + ":" + sum; });
                                return [2 /*return*/];
                        }
                    });
                };
                i = 0;
                _a.label = 1;
            case 1:
                if (!(i < 2)) return [3 /*break*/, 4];
                return [5 /*yield**/, _loop_1(i)];
            case 2:
                _a.sent();
                _a.label = 3;
            case 3:
                i++;
                return [3 /*break*/, 1];
            case 4: return [2 /*return*/, late.map(function (f) { return f(); })];
        }
    });
}
var gen = pairs();
