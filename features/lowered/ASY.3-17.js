// 18bb70bb3398f930e44085af896a47b54ba07980a5946dd816ed40e0520001a0
// lines 0 0 0 1 2 2 2 2 0 2 2 3 0 0 0 0 0 0 3 0 0 0 3 3 3 0 3 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 3 4 4 4 4 0 0 0 0 0 0 0 0 4 0 0 0 4 4 4 4 4 0 4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 4 5 5 5 5 0 0 0 5 5 0 5 0 0 0 5 6 6 7 0 7 7 0 7 0 0 7 8 0 0 8 0 0 0 8 0 0 0 0 8 8 8 8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 8 0 8 9
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var Shelf = /** @class */ (function () {
    function Shelf() {
        var items = [];
        for (var _i = 0; _i < arguments.length; _i++) {
            items[_i] = arguments[_i];
        }
        this.items = items;
    }
    Shelf.prototype[Symbol.asyncIterator] = function () { return tslib_1.__asyncGenerator(this, arguments, function _a() {
        var _b, _c, item, e_1_1;
        var e_1, _d;
        return tslib_1.__generator(this, function (_e) {
            switch (_e.label) {
                case 0:
                    _e.trys.push([0, 6, 7, 8]);
                    _b = tslib_1.__values(this.items), _c = _b.next();
                    _e.label = 1;
                case 1:
                    if (!!_c.done) return [3 /*break*/, 5];
                    item = _c.value;
                    return [4 /*yield*/, tslib_1.__await(item)];
                case 2: return [4 /*yield*/, _e.sent()];
                case 3:
                    _e.sent();
                    _e.label = 4;
                case 4:
                    _c = _b.next();
                    return [3 /*break*/, 1];
                case 5: return [3 /*break*/, 8];
                case 6:
                    e_1_1 = _e.sent();
                    e_1 = { error: e_1_1 };
                    return [3 /*break*/, 8];
                case 7:
                    try {
                        if (_c && !_c.done && (_d = _b.return)) _d.call(_b);
                    }
                    finally { if (e_1) throw e_1.error; }
                    return [7 /*endfinally*/];
                case 8: return [2 /*return*/];
            }
        });
    }); };
    Shelf.prototype.pick = function () {
        var indexes = [];
        for (var _i = 0; _i < arguments.length; _i++) {
            indexes[_i] = arguments[_i];
        }
        return tslib_1.__asyncGenerator(this, arguments, function pick_1() {
            var indexes_1, indexes_1_1, i, _a, e_2_1;
            var e_2, _b;
            return tslib_1.__generator(this, function (_c) {
                switch (_c.label) {
                    case 0:
                        _c.trys.push([0, 7, 8, 9]);
                        indexes_1 = tslib_1.__values(indexes), indexes_1_1 = indexes_1.next();
                        _c.label = 1;
                    case 1:
                        if (!!indexes_1_1.done) return [3 /*break*/, 6];
                        i = indexes_1_1.value;
                        _a = [i];
                        return [4 /*yield*/, tslib_1.__await(this.items[i])];
                    case 2: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_a.concat([_c.sent()])])];
                    case 3: return [4 /*yield*/, _c.sent()];
                    case 4:
                        _c.sent();
                        _c.label = 5;
                    case 5:
                        indexes_1_1 = indexes_1.next();
                        return [3 /*break*/, 1];
                    case 6: return [3 /*break*/, 9];
                    case 7:
                        e_2_1 = _c.sent();
                        e_2 = { error: e_2_1 };
                        return [3 /*break*/, 9];
                    case 8:
                        try {
                            if (indexes_1_1 && !indexes_1_1.done && (_b = indexes_1.return)) _b.call(indexes_1);
                        }
                        finally { if (e_2) throw e_2.error; }
                        return [7 /*endfinally*/];
                    case 9: return [2 /*return*/];
                }
            });
        });
    };
    Shelf.of = function () {
        var items = [];
        for (var _i = 0; _i < arguments.length; _i++) {
            items[_i] = arguments[_i];
        }
        return tslib_1.__asyncGenerator(this, arguments, function of_1() { return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0: return [5 /*yield**/, tslib_1.__values(tslib_1.__asyncDelegator(tslib_1.__asyncValues(new (this.bind.apply(this, tslib_1.__spreadArray([void 0], tslib_1.__read(items), false)))())))];
                case 1: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_a.sent()])];
                case 2:
                    _a.sent();
                    return [2 /*return*/];
            }
        }); });
    };
    return Shelf;
}());
var object = { factor: 10, times: function (n) { return tslib_1.__asyncGenerator(this, arguments, function times_1() { return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0: return [4 /*yield*/, tslib_1.__await(n * this.factor)];
            case 1: return [4 /*yield*/, _a.sent()];
            case 2:
                _a.sent();
                return [2 /*return*/];
        }
    }); }); } };
var all = function (source) { return tslib_1.__awaiter(void 0, void 0, void 0, function () { var list, v, e_3_1; var _a, source_1, source_1_1; var _b, e_3, _c, _d; return tslib_1.__generator(this, function (_e) {
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
            list.push(v);
            _e.label = 4;
        case 4:
            _a = true;
            return [3 /*break*/, 2];
        case 5: return [3 /*break*/, 12];
        case 6:
            e_3_1 = _e.sent();
            e_3 = { error: e_3_1 };
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
            if (e_3) throw e_3.error;
            return [7 /*endfinally*/];
        case 11: return [7 /*endfinally*/];
        case 12: return [2 /*return*/, list];
    }
}); }); };
var shelf = new Shelf("a", Promise.resolve("b"), "c");
