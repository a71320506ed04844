// 8746ad849484dfa6eeab243cb3c24acb6331e93bdbc755b9dd1dce4fb93110ab
// lines 0 0 0 1 0 1 1 0 1 1 1 0 1 1 1 0 1 0 0 1 2 0 0 0 0 0 0 3 0 0 0 0 0 0 0 0 4 4 4 0 4 0 4 0 0 0 0 0 4 5 0 0 0 0 4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 7 0 0 0 8 0 0 0 0 8 8 8 8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 9 0 0 0 10
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function entries() { return tslib_1.__asyncGenerator(this, arguments, function entries_1() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [4 /*yield*/, tslib_1.__await(["a", { n: 1 }])];
        case 1: return [4 /*yield*/, _a.sent()];
        case 2:
            _a.sent();
            return [4 /*yield*/, tslib_1.__await(["b", {}])];
        case 3: return [4 /*yield*/, _a.sent()];
        case 4:
            _a.sent();
            return [4 /*yield*/, tslib_1.__await(["c", { n: 3 }])];
        case 5: return [4 /*yield*/, _a.sent()];
        case 6:
            _a.sent();
            return [2 /*return*/];
    }
}); }); }
function collect() {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var functions, _loop_1, _a, _b, _c, e_1_1, target, _d, _e, _f, e_2_1;
        var _g, e_1, _h, _j, _k, e_2, _l, _m;
        return tslib_1.__generator(this, function (_o) {
            switch (_o.label) {
                case 0:
                    functions = [];
                    _o.label = 1;
                case 1:
                    _o.trys.push([1, 7, 8, 13]);
                    _loop_1 = function () {
                        var _p, name, _q, n, _r;
                        return tslib_1.__generator(this, function (_s) {
                            switch (_s.label) {
                                case 0:
                                    _j = _c.value;
                                    _a = false;
                                    _p = tslib_1.__read(_j, 2), name = _p[0], _q = _p[1].n;
                                    if (!(_q === void 0)) return [3 /*break*/, 2];
                                    return [4 /*yield*/, Promise.resolve("none")];
                                case 1:
                                    _r = _s.sent();
                                    return [3 /*break*/, 3];
                                case 2:
                                    _r = _q;
                                    _s.label = 3;
                                case 3:
                                    n = _r;
                                    functions.push(function () { return name + n; });
                                    return [2 /*return*/];
                            }
                        });
                    };
                    _a = true, _b = tslib_1.__asyncValues(entries());
                    _o.label = 2;
                case 2: return [4 /*yield*/, _b.next()];
                case 3:
                    if (!(_c = _o.sent(), _g = _c.done, !_g)) return [3 /*break*/, 6];
                    return [5 /*yield**/, _loop_1()];
                case 4:
                    _o.sent();
                    _o.label = 5;
                case 5:
                    _a = true;
                    return [3 /*break*/, 2];
                case 6: return [3 /*break*/, 13];
                case 7:
                    e_1_1 = _o.sent();
                    e_1 = { error: e_1_1 };
                    return [3 /*break*/, 13];
                case 8:
                    _o.trys.push([8, , 11, 12]);
                    if (!(!_a && !_g && (_h = _b.return))) return [3 /*break*/, 10];
                    return [4 /*yield*/, _h.call(_b)];
                case 9:
                    _o.sent();
                    _o.label = 10;
                case 10: return [3 /*break*/, 12];
                case 11:
                    if (e_1) throw e_1.error;
                    return [7 /*endfinally*/];
                case 12: return [7 /*endfinally*/];
                case 13:
                    target = { list: [] };
                    _o.label = 14;
                case 14:
                    _o.trys.push([14, 19, 20, 25]);
                    _d = true, _e = tslib_1.__asyncValues(entries());
                    _o.label = 15;
                case 15: return [4 /*yield*/, _e.next()];
                case 16:
                    if (!(_f = _o.sent(), _k = _f.done, !_k)) return [3 /*break*/, 18];
                    _m = _f.value;
                    _d = false;
                    target.list[target.list.length] = _m;
                    ;
                    _o.label = 17;
                case 17:
                    _d = true;
                    return [3 /*break*/, 15];
                case 18: return [3 /*break*/, 25];
                case 19:
                    e_2_1 = _o.sent();
                    e_2 = { error: e_2_1 };
                    return [3 /*break*/, 25];
                case 20:
                    _o.trys.push([20, , 23, 24]);
                    if (!(!_d && !_k && (_l = _e.return))) return [3 /*break*/, 22];
                    return [4 /*yield*/, _l.call(_e)];
                case 21:
                    _o.sent();
                    _o.label = 22;
                case 22: return [3 /*break*/, 24];
                case 23:
                    if (e_2) throw e_2.error;
                    return [7 /*endfinally*/];
                case 24: return [7 /*endfinally*/];
                case 25: return [2 /*return*/, [functions.map(function (f) { return f(); }), target.list.length]];
            }
        });
    });
}
