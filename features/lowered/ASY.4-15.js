// 5cb5021f1e52fef6040ae31089afcbeb9c14091c7fba7fe70481d9af36be2eb7
// lines 0 0 0 1 2 0 0 2 0 0 2 2 2 2 0 2 0 0 2 0 0 0 2 3 3 3 3 0 0 0 0 0 0 0 4 5 0 6 6 6 6 0 0 0 0 0 0 0 0 0 0 7 8 0 8 9 9 0 10 10 0 10 10 0 0 0 0 0 0 12 13 0 0 0 0 0 0 14 0 0 0 15 0 0 0 0 15 15 15 15 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 16 0 0 0 17
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var later = function (ms, v) { return new Promise(function (resolve) { return setTimeout(resolve, ms, v); }); };
function every(ms, name, times) { return tslib_1.__asyncGenerator(this, arguments, function every_1() { var i; return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0:
            i = 1;
            _a.label = 1;
        case 1:
            if (!(i <= times)) return [3 /*break*/, 6];
            return [4 /*yield*/, tslib_1.__await(later(ms, name + i))];
        case 2: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_a.sent()])];
        case 3: return [4 /*yield*/, _a.sent()];
        case 4:
            _a.sent();
            _a.label = 5;
        case 5:
            i++;
            return [3 /*break*/, 1];
        case 6: return [2 /*return*/];
    }
}); }); }
function merge() {
    var sources = [];
    for (var _i = 0; _i < arguments.length; _i++) {
        sources[_i] = arguments[_i];
    }
    return tslib_1.__asyncGenerator(this, arguments, function merge_1() {
        var pending, ask, sources_1, sources_1_1, source, _a, source, result;
        var e_1, _b;
        return tslib_1.__generator(this, function (_c) {
            switch (_c.label) {
                case 0:
                    pending = new Map();
                    ask = function (source) { return pending.set(source, source.next().then(function (result) { return ({ source: source, result: result }); })); };
                    try {
                        for (sources_1 = tslib_1.__values(sources), sources_1_1 = sources_1.next(); !sources_1_1.done; sources_1_1 = sources_1.next()) {
                            source = sources_1_1.value;
                            ask(source[Symbol.asyncIterator]());
                        }
                    }
                    catch (e_1_1) { e_1 = { error: e_1_1 }; }
                    finally {
                        try {
                            if (sources_1_1 && !sources_1_1.done && (_b = sources_1.return)) _b.call(sources_1);
                        }
                        finally { if (e_1) throw e_1.error; }
                    }
                    _c.label = 1;
                case 1:
                    if (!(pending.size > 0)) return [3 /*break*/, 7];
                    return [4 /*yield*/, tslib_1.__await(Promise.race(pending.values()))];
                case 2:
                    _a = _c.sent(), source = _a.source, result = _a.result;
                    if (!result.done) return [3 /*break*/, 3];
                    pending.delete(source);
                    return [3 /*break*/, 6];
                case 3: return [4 /*yield*/, tslib_1.__await(result.value)];
                case 4: return [4 /*yield*/, _c.sent()];
                case 5:
                    _c.sent();
                    ask(source);
                    _c.label = 6;
                case 6: return [3 /*break*/, 1];
                case 7: return [2 /*return*/];
            }
        });
    });
}
function read() {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var seen, _a, _b, _c, v, e_2_1;
        var _d, e_2, _e, _f;
        return tslib_1.__generator(this, function (_g) {
            switch (_g.label) {
                case 0:
                    seen = [];
                    _g.label = 1;
                case 1:
                    _g.trys.push([1, 6, 7, 12]);
                    _a = true, _b = tslib_1.__asyncValues(merge(every(10, "a", 4), every(25, "b", 2)));
                    _g.label = 2;
                case 2: return [4 /*yield*/, _b.next()];
                case 3:
                    if (!(_c = _g.sent(), _d = _c.done, !_d)) return [3 /*break*/, 5];
                    _f = _c.value;
                    _a = false;
                    v = _f;
                    seen.push(v);
                    _g.label = 4;
                case 4:
                    _a = true;
                    return [3 /*break*/, 2];
                case 5: return [3 /*break*/, 12];
                case 6:
                    e_2_1 = _g.sent();
                    e_2 = { error: e_2_1 };
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
                    if (e_2) throw e_2.error;
                    return [7 /*endfinally*/];
                case 11: return [7 /*endfinally*/];
                case 12: return [2 /*return*/, seen.join(" ")];
            }
        });
    });
}
