// a6e24bca082099fcf4e5c299bb123af2d78228fa182e7ef7ad3e72981604f391
// lines 0 0 0 1 0 0 0 0 0 2 3 4 4 0 0 0 0 0 6 0 0 7 7 0 7 0 0 8 9 9 0 9 0 0 0 12 13 0 0 0 0 0 15 16 0 0 0 0 0 0 0 17 0 0 0 18 0 0 0 0 18 18 18 18 18 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 19 0 0 0 20
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function ticker(ms) {
    return tslib_1.__asyncGenerator(this, arguments, function ticker_1() {
        var begin, timer, wake, due;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    begin = Date.now();
                    due = 0;
                    timer = setInterval(function () { due++; if (wake)
                        wake(); }, ms);
                    _a.label = 1;
                case 1:
                    _a.trys.push([1, , 9, 10]);
                    _a.label = 2;
                case 2:
                    if (!true) return [3 /*break*/, 8];
                    _a.label = 3;
                case 3:
                    if (!(due === 0)) return [3 /*break*/, 5];
                    return [4 /*yield*/, tslib_1.__await(new Promise(function (resolve) { wake = resolve; }))];
                case 4:
                    _a.sent();
                    return [3 /*break*/, 3];
                case 5:
                    due--;
                    return [4 /*yield*/, tslib_1.__await(Date.now() - begin)];
                case 6: return [4 /*yield*/, _a.sent()];
                case 7:
                    _a.sent();
                    return [3 /*break*/, 2];
                case 8: return [3 /*break*/, 10];
                case 9:
                    clearInterval(timer);
                    log("stopped");
                    return [7 /*endfinally*/];
                case 10: return [2 /*return*/];
            }
        });
    });
}
function take(n, source) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var list, v, e_1_1;
        var _a, source_1, source_1_1;
        var _b, e_1, _c, _d;
        return tslib_1.__generator(this, function (_e) {
            switch (_e.label) {
                case 0:
                    list = [];
                    _e.label = 1;
                case 1:
                    _e.trys.push([1, 6, 7, 12]);
                    _a = true, source_1 = tslib_1.__asyncValues(source);
                    _e.label = 2;
                case 2: return [4 /*yield*/, source_1.next()];
                case 3:
                    if (!(source_1_1 = _e.sent(), _b = source_1_1.done, !_b)) return [3 /*break*/, 5];
                    _d = source_1_1.value;
                    _a = false;
                    v = _d;
                    if (list.push(v) === n)
                        return [3 /*break*/, 5];
                    _e.label = 4;
                case 4:
                    _a = true;
                    return [3 /*break*/, 2];
                case 5: return [3 /*break*/, 12];
                case 6:
                    e_1_1 = _e.sent();
                    e_1 = { error: e_1_1 };
                    return [3 /*break*/, 12];
                case 7:
                    _e.trys.push([7, , 10, 11]);
                    if (!(!_a && !_b && (_c = source_1.return))) return [3 /*break*/, 9];
                    return [4 /*yield*/, _c.call(source_1)];
                case 8:
                    _e.sent();
                    _e.label = 9;
                case 9: return [3 /*break*/, 11];
                case 10:
                    if (e_1) throw e_1.error;
                    return [7 /*endfinally*/];
                case 11: return [7 /*endfinally*/];
                case 12: return [2 /*return*/, list];
            }
        });
    });
}
