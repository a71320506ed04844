// e651ea1b8e3a5dd803c652ce513018b856cf1f8648041ee111a1066cf9606609
// lines 0 0 0 1 0 0 0 0 0 0 2 0 0 2 2 2 0 2 0 0 2 0 0 2 0 2 2 0 0 0 0 0 3 4 0 0 0 0 0 0 5 0 0 0 6 0 0 0 0 6 6 6 0 0 0 7 0 0 0 0 7 7 7 8 8 9 9 10 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 13 0 0 0 14
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function source(name) {
    return tslib_1.__asyncGenerator(this, arguments, function source_1() {
        var i;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    _a.trys.push([0, , 6, 8]);
                    i = 1;
                    _a.label = 1;
                case 1:
                    if (!(i <= 3)) return [3 /*break*/, 5];
                    return [4 /*yield*/, tslib_1.__await(i)];
                case 2: return [4 /*yield*/, _a.sent()];
                case 3:
                    _a.sent();
                    _a.label = 4;
                case 4:
                    i++;
                    return [3 /*break*/, 1];
                case 5: return [3 /*break*/, 8];
                case 6: return [4 /*yield*/, tslib_1.__await(null)];
                case 7:
                    _a.sent();
                    log("closed " + name);
                    return [7 /*endfinally*/];
                case 8: return [2 /*return*/];
            }
        });
    });
}
function search() {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var seen, _a, _b, _c, a, _d, _e, _f, b, e_1_1, e_2_1;
        var _g, e_2, _h, _j, _k, e_1, _l, _m;
        return tslib_1.__generator(this, function (_o) {
            switch (_o.label) {
                case 0:
                    seen = [];
                    _o.label = 1;
                case 1:
                    _o.trys.push([1, 17, 18, 23]);
                    _a = true, _b = tslib_1.__asyncValues(source("outer"));
                    _o.label = 2;
                case 2: return [4 /*yield*/, _b.next()];
                case 3:
                    if (!(_c = _o.sent(), _g = _c.done, !_g)) return [3 /*break*/, 16];
                    _j = _c.value;
                    _a = false;
                    a = _j;
                    _o.label = 4;
                case 4:
                    _o.trys.push([4, 9, 10, 15]);
                    _d = true, _e = (e_1 = void 0, tslib_1.__asyncValues(source("inner " + a)));
                    _o.label = 5;
                case 5: return [4 /*yield*/, _e.next()];
                case 6:
                    if (!(_f = _o.sent(), _k = _f.done, !_k)) return [3 /*break*/, 8];
                    _m = _f.value;
                    _d = false;
                    b = _m;
                    if (b > a)
                        return [3 /*break*/, 15];
                    if (a === 3)
                        return [3 /*break*/, 16];
                    seen.push(a * 10 + b);
                    _o.label = 7;
                case 7:
                    _d = true;
                    return [3 /*break*/, 5];
                case 8: return [3 /*break*/, 15];
                case 9:
                    e_1_1 = _o.sent();
                    e_1 = { error: e_1_1 };
                    return [3 /*break*/, 15];
                case 10:
                    _o.trys.push([10, , 13, 14]);
                    if (!(!_d && !_k && (_l = _e.return))) return [3 /*break*/, 12];
                    return [4 /*yield*/, _l.call(_e)];
                case 11:
                    _o.sent();
                    _o.label = 12;
                case 12: return [3 /*break*/, 14];
                case 13:
                    if (e_1) throw e_1.error;
                    return [7 /*endfinally*/];
                case 14: return [7 /*endfinally*/];
                case 15:
                    _a = true;
                    return [3 /*break*/, 2];
                case 16: return [3 /*break*/, 23];
                case 17:
                    e_2_1 = _o.sent();
                    e_2 = { error: e_2_1 };
                    return [3 /*break*/, 23];
                case 18:
                    _o.trys.push([18, , 21, 22]);
                    if (!(!_a && !_g && (_h = _b.return))) return [3 /*break*/, 20];
                    return [4 /*yield*/, _h.call(_b)];
                case 19:
                    _o.sent();
                    _o.label = 20;
                case 20: return [3 /*break*/, 22];
                case 21:
                    if (e_2) throw e_2.error;
                    return [7 /*endfinally*/];
                case 22: return [7 /*endfinally*/];
                case 23: return [2 /*return*/, seen];
            }
        });
    });
}
