// 5be3e315efd8bc77b29b8b0564c3bbe1654521d38949bc657a353ec243fb5a0c
// lines 0 0 0 1 0 0 0 1 0 0 1 1 1 0 1 0 0 1 0 0 0 1 0 0 0 1 2 0 0 0 0 0 0 2 0 0 0 0 2 2 2 2 2 0 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2 0 0 0 2 3 0 0 0 3 0 0 0 0 3 3 3 3 0 3 3 3 0 3 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 3 4 0 0 0 0 0 0 5 0 0 0 5 0 0 0 0 5 5 5 5 5 0 5 5 0 5 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 6 7 0 0 0 7 0 0 0 7 0 0 0 0 7 7 7 7 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 7 0 0 7 8 8 8 9 9 9
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function naturals() { return tslib_1.__asyncGenerator(this, arguments, function naturals_1() { var n; return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0:
            _a.trys.push([0, , 6, 7]);
            n = 1;
            _a.label = 1;
        case 1:
            log("make " + n);
            return [4 /*yield*/, tslib_1.__await(n)];
        case 2: return [4 /*yield*/, _a.sent()];
        case 3:
            _a.sent();
            _a.label = 4;
        case 4:
            n++;
            return [3 /*break*/, 1];
        case 5: return [3 /*break*/, 7];
        case 6:
            log("source closed");
            return [7 /*endfinally*/];
        case 7: return [2 /*return*/];
    }
}); }); }
function map(source, f) { return tslib_1.__asyncGenerator(this, arguments, function map_1() { var _a, source_1, source_1_1, v, e_1_1; var _b, e_1, _c, _d; return tslib_1.__generator(this, function (_e) {
    switch (_e.label) {
        case 0:
            _e.trys.push([0, , 15, 16]);
            _e.label = 1;
        case 1:
            _e.trys.push([1, 8, 9, 14]);
            _a = true, source_1 = tslib_1.__asyncValues(source);
            _e.label = 2;
        case 2: return [4 /*yield*/, tslib_1.__await(source_1.next())];
        case 3:
            if (!(source_1_1 = _e.sent(), _b = source_1_1.done, !_b)) return [3 /*break*/, 7];
            _d = source_1_1.value;
            _a = false;
            v = _d;
            return [4 /*yield*/, tslib_1.__await(f(v))];
        case 4: return [4 /*yield*/, _e.sent()];
        case 5:
            _e.sent();
            _e.label = 6;
        case 6:
            _a = true;
            return [3 /*break*/, 2];
        case 7: return [3 /*break*/, 14];
        case 8:
            e_1_1 = _e.sent();
            e_1 = { error: e_1_1 };
            return [3 /*break*/, 14];
        case 9:
            _e.trys.push([9, , 12, 13]);
            if (!(!_a && !_b && (_c = source_1.return))) return [3 /*break*/, 11];
            return [4 /*yield*/, tslib_1.__await(_c.call(source_1))];
        case 10:
            _e.sent();
            _e.label = 11;
        case 11: return [3 /*break*/, 13];
        case 12:
            if (e_1) throw e_1.error;
            return [7 /*endfinally*/];
        case 13: return [7 /*endfinally*/];
        case 14: return [3 /*break*/, 16];
        case 15:
            log("map closed");
            return [7 /*endfinally*/];
        case 16: return [2 /*return*/];
    }
}); }); }
function filter(source, f) { return tslib_1.__asyncGenerator(this, arguments, function filter_1() { var _a, source_2, source_2_1, v, e_2_1; var _b, e_2, _c, _d; return tslib_1.__generator(this, function (_e) {
    switch (_e.label) {
        case 0:
            _e.trys.push([0, 8, 9, 14]);
            _a = true, source_2 = tslib_1.__asyncValues(source);
            _e.label = 1;
        case 1: return [4 /*yield*/, tslib_1.__await(source_2.next())];
        case 2:
            if (!(source_2_1 = _e.sent(), _b = source_2_1.done, !_b)) return [3 /*break*/, 7];
            _d = source_2_1.value;
            _a = false;
            v = _d;
            return [4 /*yield*/, tslib_1.__await(f(v))];
        case 3:
            if (!_e.sent()) return [3 /*break*/, 6];
            return [4 /*yield*/, tslib_1.__await(v)];
        case 4: return [4 /*yield*/, _e.sent()];
        case 5:
            _e.sent();
            _e.label = 6;
        case 6:
            _a = true;
            return [3 /*break*/, 1];
        case 7: return [3 /*break*/, 14];
        case 8:
            e_2_1 = _e.sent();
            e_2 = { error: e_2_1 };
            return [3 /*break*/, 14];
        case 9:
            _e.trys.push([9, , 12, 13]);
            if (!(!_a && !_b && (_c = source_2.return))) return [3 /*break*/, 11];
            return [4 /*yield*/, tslib_1.__await(_c.call(source_2))];
        case 10:
            _e.sent();
            _e.label = 11;
        case 11: return [3 /*break*/, 13];
        case 12:
            if (e_2) throw e_2.error;
            return [7 /*endfinally*/];
        case 13: return [7 /*endfinally*/];
        case 14: return [2 /*return*/];
    }
}); }); }
function take(source, n) {
    return tslib_1.__asyncGenerator(this, arguments, function take_1() {
        var _a, source_3, source_3_1, v, e_3_1;
        var _b, e_3, _c, _d;
        return tslib_1.__generator(this, function (_e) {
            switch (_e.label) {
                case 0:
                    if (!(n > 0)) return [3 /*break*/, 15];
                    _e.label = 1;
                case 1:
                    _e.trys.push([1, 9, 10, 15]);
                    _a = true, source_3 = tslib_1.__asyncValues(source);
                    _e.label = 2;
                case 2: return [4 /*yield*/, tslib_1.__await(source_3.next())];
                case 3:
                    if (!(source_3_1 = _e.sent(), _b = source_3_1.done, !_b)) return [3 /*break*/, 8];
                    _d = source_3_1.value;
                    _a = false;
                    v = _d;
                    return [4 /*yield*/, tslib_1.__await(v)];
                case 4: return [4 /*yield*/, _e.sent()];
                case 5:
                    _e.sent();
                    if (!(--n === 0)) return [3 /*break*/, 7];
                    return [4 /*yield*/, tslib_1.__await(void 0)];
                case 6: return [2 /*return*/, _e.sent()];
                case 7:
                    _a = true;
                    return [3 /*break*/, 2];
                case 8: return [3 /*break*/, 15];
                case 9:
                    e_3_1 = _e.sent();
                    e_3 = { error: e_3_1 };
                    return [3 /*break*/, 15];
                case 10:
                    _e.trys.push([10, , 13, 14]);
                    if (!(!_a && !_b && (_c = source_3.return))) return [3 /*break*/, 12];
                    return [4 /*yield*/, tslib_1.__await(_c.call(source_3))];
                case 11:
                    _e.sent();
                    _e.label = 12;
                case 12: return [3 /*break*/, 14];
                case 13:
                    if (e_3) throw e_3.error;
                    return [7 /*endfinally*/];
                case 14: return [7 /*endfinally*/];
                case 15: return [2 /*return*/];
            }
        });
    });
}
function read(source) {
    return tslib_1.__awaiter(this, void 0, void 0, function () { var list, v, e_4_1; var _a, source_4, source_4_1; var _b, e_4, _c, _d; return tslib_1.__generator(this, function (_e) {
        switch (_e.label) {
            case 0:
                list = [];
                _e.label = 1;
            case 1:
                _e.trys.push([1, 6, 7, 12]);
                _a = true, source_4 = tslib_1.__asyncValues(source);
                _e.label = 2;
            case 2: return [4 /*yield*/, source_4.next()];
            case 3:
                if (!(source_4_1 = _e.sent(), _b = source_4_1.done, !_b)) return [3 /*break*/, 5];
                _d = source_4_1.value;
                _a = false;
                v = _d;
                list.push(v);
                _e.label = 4;
            case 4:
                _a = true;
                return [3 /*break*/, 2];
            case 5: return [3 /*break*/, 12];
            case 6:
                e_4_1 = _e.sent();
                e_4 = { error: e_4_1 };
                return [3 /*break*/, 12];
            case 7:
                _e.trys.push([7, , 10, 11]);
                if (!(!_a && !_b && (_c = source_4.return))) return [3 /*break*/, 9];
                return [4 /*yield*/, _c.call(source_4)];
            case 8:
                _e.sent();
                _e.label = 9;
            case 9: return [3 /*break*/, 11];
            case 10:
                if (e_4) throw e_4.error;
                return [7 /*endfinally*/];
            case 11: return [7 /*endfinally*/];
            case 12: return [2 /*return*/, list];
        }
    }); });
}
var even = function (n) { return tslib_1.__awaiter(void 0, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
    return [2 /*return*/, n % 2 === 0];
}); }); };
var square = function (n) { return tslib_1.__awaiter(void 0, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
    return [2 /*return*/, n * n];
}); }); };
