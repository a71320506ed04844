// 11a34daa23cb59a816007c589e92b1ad1da3444a6d3eca3e1701690d9995ac9e
// lines 0 0 0 1 2 0 0 0 0 0 0 2 0 0 0 2 2 2 2 0 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2 3 0 0 0 0 0 4 5 6 0 0 7 8 0 8 9 10 10 11 12 13 14 15 15 0 15 16 17 0 0 19 0 19 0 0 0 0 0 21 22 0 0 0 22 0 0 0 22 0 0 0 0 22 22 22 22 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 22 0 0 22
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var later = function (ms, v) { return new Promise(function (resolve) { return setTimeout(resolve, ms, v); }); };
function arrivals() { return tslib_1.__asyncGenerator(this, arguments, function arrivals_1() {
    var _a, _b, ms, e_1_1;
    var e_1, _c;
    return tslib_1.__generator(this, function (_d) {
        switch (_d.label) {
            case 0:
                _d.trys.push([0, 7, 8, 9]);
                _a = tslib_1.__values([1, 1, 1, 1, 30, 1, 30]), _b = _a.next();
                _d.label = 1;
            case 1:
                if (!!_b.done) return [3 /*break*/, 6];
                ms = _b.value;
                return [4 /*yield*/, tslib_1.__await(later(ms, ms))];
            case 2: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_d.sent()])];
            case 3: return [4 /*yield*/, _d.sent()];
            case 4:
                _d.sent();
                _d.label = 5;
            case 5:
                _b = _a.next();
                return [3 /*break*/, 1];
            case 6: return [3 /*break*/, 9];
            case 7:
                e_1_1 = _d.sent();
                e_1 = { error: e_1_1 };
                return [3 /*break*/, 9];
            case 8:
                try {
                    if (_b && !_b.done && (_c = _a.return)) _c.call(_a);
                }
                finally { if (e_1) throw e_1.error; }
                return [7 /*endfinally*/];
            case 9: return [2 /*return*/];
        }
    });
}); }
function batches(source, size, ms) {
    return tslib_1.__asyncGenerator(this, arguments, function batches_1() {
        var over, iterator, asked, batch, limit, winner, ended;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    over = {};
                    iterator = source[Symbol.asyncIterator]();
                    asked = iterator.next(), batch = [], limit = null;
                    _a.label = 1;
                case 1:
                    if (!true) return [3 /*break*/, 8];
                    return [4 /*yield*/, tslib_1.__await((limit ? Promise.race([asked, limit]) : asked))];
                case 2:
                    winner = _a.sent();
                    if (winner !== over && !winner.done) {
                        if (batch.push(winner.value) === 1)
                            limit = later(ms, over);
                        asked = iterator.next();
                    }
                    ended = winner !== over && winner.done;
                    if (!(batch.length && (ended || winner === over || batch.length === size))) return [3 /*break*/, 5];
                    return [4 /*yield*/, tslib_1.__await(batch)];
                case 3: return [4 /*yield*/, _a.sent()];
                case 4:
                    _a.sent();
                    batch = [];
                    limit = null;
                    _a.label = 5;
                case 5:
                    if (!ended) return [3 /*break*/, 7];
                    return [4 /*yield*/, tslib_1.__await(void 0)];
                case 6: return [2 /*return*/, _a.sent()];
                case 7: return [3 /*break*/, 1];
                case 8: return [2 /*return*/];
            }
        });
    });
}
function read() {
    return tslib_1.__awaiter(this, void 0, void 0, function () { var seen, _a, _b, _c, batch, e_2_1; var _d, e_2, _e, _f; return tslib_1.__generator(this, function (_g) {
        switch (_g.label) {
            case 0:
                seen = [];
                _g.label = 1;
            case 1:
                _g.trys.push([1, 6, 7, 12]);
                _a = true, _b = tslib_1.__asyncValues(batches(arrivals(), 3, 10));
                _g.label = 2;
            case 2: return [4 /*yield*/, _b.next()];
            case 3:
                if (!(_c = _g.sent(), _d = _c.done, !_d)) return [3 /*break*/, 5];
                _f = _c.value;
                _a = false;
                batch = _f;
                seen.push(batch);
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
            case 12: return [2 /*return*/, seen];
        }
    }); });
}
