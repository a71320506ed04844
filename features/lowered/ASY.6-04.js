// 445cbb0d7155d193f761d13ad1d64a4b4e2aa536d26a493b388f241f82607bd3
// lines 0 0 0 1 2 0 0 0 0 0 0 2 0 0 0 2 2 2 2 0 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2 3 0 3 3 0 3 0 0 3 4 0 0 0 0 0 0 0 5 0 0 0 6 0 0 0 0 6 6 6 6 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 7 0 0 0 8
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var fetch = function (ms) { return new Promise(function (resolve) { return setTimeout(resolve, ms, ms); }); };
function inTurn(list) { return tslib_1.__asyncGenerator(this, arguments, function inTurn_1() {
    var list_1, list_1_1, ms, e_1_1;
    var e_1, _a;
    return tslib_1.__generator(this, function (_b) {
        switch (_b.label) {
            case 0:
                _b.trys.push([0, 7, 8, 9]);
                list_1 = tslib_1.__values(list), list_1_1 = list_1.next();
                _b.label = 1;
            case 1:
                if (!!list_1_1.done) return [3 /*break*/, 6];
                ms = list_1_1.value;
                return [4 /*yield*/, tslib_1.__await(fetch(ms))];
            case 2: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_b.sent()])];
            case 3: return [4 /*yield*/, _b.sent()];
            case 4:
                _b.sent();
                _b.label = 5;
            case 5:
                list_1_1 = list_1.next();
                return [3 /*break*/, 1];
            case 6: return [3 /*break*/, 9];
            case 7:
                e_1_1 = _b.sent();
                e_1 = { error: e_1_1 };
                return [3 /*break*/, 9];
            case 8:
                try {
                    if (list_1_1 && !list_1_1.done && (_a = list_1.return)) _a.call(list_1);
                }
                finally { if (e_1) throw e_1.error; }
                return [7 /*endfinally*/];
            case 9: return [2 /*return*/];
        }
    });
}); }
function atOnce(list) { return tslib_1.__asyncGenerator(this, arguments, function atOnce_1() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [5 /*yield**/, tslib_1.__values(tslib_1.__asyncDelegator(tslib_1.__asyncValues(list.map(fetch))))];
        case 1: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_a.sent()])];
        case 2:
            _a.sent();
            return [2 /*return*/];
    }
}); }); }
function timed(source) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var start, times, ms, e_2_1;
        var _a, source_1, source_1_1;
        var _b, e_2, _c, _d;
        return tslib_1.__generator(this, function (_e) {
            switch (_e.label) {
                case 0:
                    start = Date.now(), times = [];
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
                    ms = _d;
                    times.push([ms, Date.now() - start]);
                    _e.label = 4;
                case 4:
                    _a = true;
                    return [3 /*break*/, 2];
                case 5: return [3 /*break*/, 12];
                case 6:
                    e_2_1 = _e.sent();
                    e_2 = { error: e_2_1 };
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
                    if (e_2) throw e_2.error;
                    return [7 /*endfinally*/];
                case 11: return [7 /*endfinally*/];
                case 12: return [2 /*return*/, times];
            }
        });
    });
}
