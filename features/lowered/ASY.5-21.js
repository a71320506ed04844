// c0f5f2bf7902fab3038ae2883c84875e369d5800e328346948bbb927fe74e6e8
// lines 0 0 0 1 2 3 0 0 3 0 0 3 3 3 0 3 0 0 3 0 0 0 3 4 0 4 4 0 4 4 0 4 5 5 5 5 0 0 0 0 0 0 0 0 5 0 0 0 5 5 5 0 5 5 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 5 6 6 6 6 0 0 0 0 0 0 0 7 0 0 0 0 0 0 8 0 0 0 0 8 8 8 8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 8 0 9 0 0 0 10
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var boom = new Error("boom");
var later = function (ms, v) { return new Promise(function (resolve) { return setTimeout(resolve, ms, v); }); };
function run(name, ms) { return tslib_1.__asyncGenerator(this, arguments, function run_1() { var i; return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0:
            i = 1;
            _a.label = 1;
        case 1:
            if (!(i <= 2)) return [3 /*break*/, 5];
            return [4 /*yield*/, tslib_1.__await(later(ms, name + i))];
        case 2: return [4 /*yield*/, _a.sent()];
        case 3:
            _a.sent();
            _a.label = 4;
        case 4:
            i++;
            return [3 /*break*/, 1];
        case 5: return [2 /*return*/];
    }
}); }); }
function failing() { return tslib_1.__asyncGenerator(this, arguments, function failing_1() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [4 /*yield*/, tslib_1.__await("last")];
        case 1: return [4 /*yield*/, _a.sent()];
        case 2:
            _a.sent();
            throw boom;
    }
}); }); }
function concat() {
    var sources = [];
    for (var _i = 0; _i < arguments.length; _i++) {
        sources[_i] = arguments[_i];
    }
    return tslib_1.__asyncGenerator(this, arguments, function concat_1() {
        var sources_1, sources_1_1, source, e_1_1;
        var e_1, _a;
        return tslib_1.__generator(this, function (_b) {
            switch (_b.label) {
                case 0:
                    _b.trys.push([0, 6, 7, 8]);
                    sources_1 = tslib_1.__values(sources), sources_1_1 = sources_1.next();
                    _b.label = 1;
                case 1:
                    if (!!sources_1_1.done) return [3 /*break*/, 5];
                    source = sources_1_1.value;
                    return [5 /*yield**/, tslib_1.__values(tslib_1.__asyncDelegator(tslib_1.__asyncValues(source)))];
                case 2: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_b.sent()])];
                case 3:
                    _b.sent();
                    log("end of one");
                    _b.label = 4;
                case 4:
                    sources_1_1 = sources_1.next();
                    return [3 /*break*/, 1];
                case 5: return [3 /*break*/, 8];
                case 6:
                    e_1_1 = _b.sent();
                    e_1 = { error: e_1_1 };
                    return [3 /*break*/, 8];
                case 7:
                    try {
                        if (sources_1_1 && !sources_1_1.done && (_a = sources_1.return)) _a.call(sources_1);
                    }
                    finally { if (e_1) throw e_1.error; }
                    return [7 /*endfinally*/];
                case 8: return [2 /*return*/];
            }
        });
    });
}
function read() {
    var sources = [];
    for (var _i = 0; _i < arguments.length; _i++) {
        sources[_i] = arguments[_i];
    }
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var seen, _a, _b, _c, v, e_2_1, e_3;
        var _d, e_2, _e, _f;
        return tslib_1.__generator(this, function (_g) {
            switch (_g.label) {
                case 0:
                    seen = [];
                    _g.label = 1;
                case 1:
                    _g.trys.push([1, 14, , 15]);
                    _g.label = 2;
                case 2:
                    _g.trys.push([2, 7, 8, 13]);
                    _a = true, _b = tslib_1.__asyncValues(concat.apply(void 0, tslib_1.__spreadArray([], tslib_1.__read(sources), false)));
                    _g.label = 3;
                case 3: return [4 /*yield*/, _b.next()];
                case 4:
                    if (!(_c = _g.sent(), _d = _c.done, !_d)) return [3 /*break*/, 6];
                    _f = _c.value;
                    _a = false;
                    v = _f;
                    seen.push(v);
                    _g.label = 5;
                case 5:
                    _a = true;
                    return [3 /*break*/, 3];
                case 6: return [3 /*break*/, 13];
                case 7:
                    e_2_1 = _g.sent();
                    e_2 = { error: e_2_1 };
                    return [3 /*break*/, 13];
                case 8:
                    _g.trys.push([8, , 11, 12]);
                    if (!(!_a && !_d && (_e = _b.return))) return [3 /*break*/, 10];
                    return [4 /*yield*/, _e.call(_b)];
                case 9:
                    _g.sent();
                    _g.label = 10;
                case 10: return [3 /*break*/, 12];
                case 11:
                    if (e_2) throw e_2.error;
                    return [7 /*endfinally*/];
                case 12: return [7 /*endfinally*/];
                case 13: return [3 /*break*/, 15];
                case 14:
                    e_3 = _g.sent();
                    seen.push(e_3);
                    return [3 /*break*/, 15];
                case 15: return [2 /*return*/, seen];
            }
        });
    });
}
