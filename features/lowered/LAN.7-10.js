// afd06a031d50f444e92ed35a6c45b6916a90d215c3762580559016ab1fe1f7bf
// lines 0 0 0 1 2 0 0 0 0 3 0 0 0 0 4 5 5 0 5 3 0 0 0 0 3 0 0 3 3 0 0 3 0 0 3 0 7 0 0 8 9
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var readers = [];
function rounds() {
    var _loop_1, out_i_1, i;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                _loop_1 = function (i) {
                    var _b;
                    return tslib_1.__generator(this, function (_c) {
                        switch (_c.label) {
                            case 0:
                                readers.push(function () { return i; });
                                _b = i;
                                return [4 /*yield*/, i];
                            case 1:
                                i = _b + _c.sent();
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
            case 4: return [2 /*return*/, readers.map(function (read) { return read(); })];
        }
    });
}
var gen = rounds();
