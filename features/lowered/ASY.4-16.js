// e330e8d0e37ad554183701a68a6c1c1ceecf41824afdf02d9962e6a4b8e5ef91
// lines 0 0 0 1 2 0 2 2 0 2 2 2 0 2 2 0 2 3 0 0 3 0 0 3 3 3 0 3 0 0 3 0 0 0 3 4 0 0 0 0 0 0 5 0 0 0 0 0 0 7 0 0 0 0 7 7 7 7 7 0 7 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 9 0 0 0 10 0 0 0 0 10 10 10 10 10 0 10 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 12 0 0 0 0 0 14 15 0 0 0 15 0 0 0 15 0 0 0 0 15 15 15 15 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 15 0 0 15
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var boom = new Error("boom");
function brittle() { return tslib_1.__asyncGenerator(this, arguments, function brittle_1() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [4 /*yield*/, tslib_1.__await(1)];
        case 1: return [4 /*yield*/, _a.sent()];
        case 2:
            _a.sent();
            return [4 /*yield*/, tslib_1.__await(2)];
        case 3: return [4 /*yield*/, _a.sent()];
        case 4:
            _a.sent();
            throw boom;
    }
}); }); }
function spare(from) { return tslib_1.__asyncGenerator(this, arguments, function spare_1() { var n; return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0:
            n = from;
            _a.label = 1;
        case 1:
            if (!(n <= 4)) return [3 /*break*/, 5];
            return [4 /*yield*/, tslib_1.__await(n)];
        case 2: return [4 /*yield*/, _a.sent()];
        case 3:
            _a.sent();
            _a.label = 4;
        case 4:
            n++;
            return [3 /*break*/, 1];
        case 5: return [2 /*return*/];
    }
}); }); }
function joined() {
    return tslib_1.__asyncGenerator(this, arguments, function joined_1() {
        var last, _a, _b, _c, e_1_1, e_2, _d, _e, _f, n, e_3_1;
        var _g, e_1, _h, _j, _k, e_3, _l, _m;
        return tslib_1.__generator(this, function (_o) {
            switch (_o.label) {
                case 0:
                    last = 0;
                    _o.label = 1;
                case 1:
                    _o.trys.push([1, 16, 31, 32]);
                    _o.label = 2;
                case 2:
                    _o.trys.push([2, 9, 10, 15]);
                    _a = true, _b = tslib_1.__asyncValues(brittle());
                    _o.label = 3;
                case 3: return [4 /*yield*/, tslib_1.__await(_b.next())];
                case 4:
                    if (!(_c = _o.sent(), _g = _c.done, !_g)) return [3 /*break*/, 8];
                    _j = _c.value;
                    _a = false;
                    last = _j;
                    return [4 /*yield*/, tslib_1.__await(last)];
                case 5: return [4 /*yield*/, _o.sent()];
                case 6:
                    _o.sent();
                    _o.label = 7;
                case 7:
                    _a = true;
                    return [3 /*break*/, 3];
                case 8: return [3 /*break*/, 15];
                case 9:
                    e_1_1 = _o.sent();
                    e_1 = { error: e_1_1 };
                    return [3 /*break*/, 15];
                case 10:
                    _o.trys.push([10, , 13, 14]);
                    if (!(!_a && !_g && (_h = _b.return))) return [3 /*break*/, 12];
                    return [4 /*yield*/, tslib_1.__await(_h.call(_b))];
                case 11:
                    _o.sent();
                    _o.label = 12;
                case 12: return [3 /*break*/, 14];
                case 13:
                    if (e_1) throw e_1.error;
                    return [7 /*endfinally*/];
                case 14: return [7 /*endfinally*/];
                case 15: return [3 /*break*/, 32];
                case 16:
                    e_2 = _o.sent();
                    log(e_2);
                    _o.label = 17;
                case 17:
                    _o.trys.push([17, 24, 25, 30]);
                    _d = true, _e = tslib_1.__asyncValues(spare(last + 1));
                    _o.label = 18;
                case 18: return [4 /*yield*/, tslib_1.__await(_e.next())];
                case 19:
                    if (!(_f = _o.sent(), _k = _f.done, !_k)) return [3 /*break*/, 23];
                    _m = _f.value;
                    _d = false;
                    n = _m;
                    return [4 /*yield*/, tslib_1.__await(n)];
                case 20: return [4 /*yield*/, _o.sent()];
                case 21:
                    _o.sent();
                    _o.label = 22;
                case 22:
                    _d = true;
                    return [3 /*break*/, 18];
                case 23: return [3 /*break*/, 30];
                case 24:
                    e_3_1 = _o.sent();
                    e_3 = { error: e_3_1 };
                    return [3 /*break*/, 30];
                case 25:
                    _o.trys.push([25, , 28, 29]);
                    if (!(!_d && !_k && (_l = _e.return))) return [3 /*break*/, 27];
                    return [4 /*yield*/, tslib_1.__await(_l.call(_e))];
                case 26:
                    _o.sent();
                    _o.label = 27;
                case 27: return [3 /*break*/, 29];
                case 28:
                    if (e_3) throw e_3.error;
                    return [7 /*endfinally*/];
                case 29: return [7 /*endfinally*/];
                case 30: return [3 /*break*/, 32];
                case 31:
                    log("joined ends");
                    return [7 /*endfinally*/];
                case 32: return [2 /*return*/];
            }
        });
    });
}
function read() {
    return tslib_1.__awaiter(this, void 0, void 0, function () { var seen, _a, _b, _c, n, e_4_1; var _d, e_4, _e, _f; return tslib_1.__generator(this, function (_g) {
        switch (_g.label) {
            case 0:
                seen = [];
                _g.label = 1;
            case 1:
                _g.trys.push([1, 6, 7, 12]);
                _a = true, _b = tslib_1.__asyncValues(joined());
                _g.label = 2;
            case 2: return [4 /*yield*/, _b.next()];
            case 3:
                if (!(_c = _g.sent(), _d = _c.done, !_d)) return [3 /*break*/, 5];
                _f = _c.value;
                _a = false;
                n = _f;
                seen.push(n);
                _g.label = 4;
            case 4:
                _a = true;
                return [3 /*break*/, 2];
            case 5: return [3 /*break*/, 12];
            case 6:
                e_4_1 = _g.sent();
                e_4 = { error: e_4_1 };
                return [3 /*break*/, 12];
            case 7:
                _g.trys.push([7, , 10, 11]);
                if (!(!_a && !_d && (_e = _b.return))) return [3 /*break*/, 9];
                return [4 /*yield*/, _e.call(_b)];
            case 8:
                _g.sent();
                _g.label = 9;
            case 9: return [3 /*break*/, 11];
            case 10:
                if (e_4) throw e_4.error;
                return [7 /*endfinally*/];
            case 11: return [7 /*endfinally*/];
            case 12: return [2 /*return*/, seen];
        }
    }); });
}
