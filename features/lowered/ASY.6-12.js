// c3e310b8cfd7a7f0a407bfd374ad1880daefe7cca1afbe950bf501188ebfb7e3
// lines 0 0 0 1 2 3 0 0 3 3 0 3 3 0 3 4 0 0 0 0 0 0 5 0 0 0 6 0 0 0 6 7 8 8 0 8 0 0 9 10 10 10 0 10 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 12 13 0 0 0 13 0 0 0 13 0 0 0 0 13 13 13 13 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 13 0 0 13
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var start = Date.now();
var later = function (ms) { return new Promise(function (resolve) { return setTimeout(resolve, ms); }); };
var fetch = function (ms) { return tslib_1.__awaiter(void 0, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0:
            log(Date.now() - start);
            return [4 /*yield*/, later(ms)];
        case 1:
            _a.sent();
            return [2 /*return*/, ms];
    }
}); }); };
function paced(list, pause) {
    return tslib_1.__asyncGenerator(this, arguments, function paced_1() {
        var free, list_1, list_1_1, ms, wait, e_1_1;
        var e_1, _a;
        return tslib_1.__generator(this, function (_b) {
            switch (_b.label) {
                case 0:
                    free = 0;
                    _b.label = 1;
                case 1:
                    _b.trys.push([1, 10, 11, 12]);
                    list_1 = tslib_1.__values(list), list_1_1 = list_1.next();
                    _b.label = 2;
                case 2:
                    if (!!list_1_1.done) return [3 /*break*/, 9];
                    ms = list_1_1.value;
                    wait = free - Date.now();
                    if (!(wait > 0)) return [3 /*break*/, 4];
                    return [4 /*yield*/, tslib_1.__await(later(wait))];
                case 3:
                    _b.sent();
                    _b.label = 4;
                case 4:
                    free = Date.now() + pause;
                    return [4 /*yield*/, tslib_1.__await(fetch(ms))];
                case 5: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_b.sent()])];
                case 6: return [4 /*yield*/, _b.sent()];
                case 7:
                    _b.sent();
                    _b.label = 8;
                case 8:
                    list_1_1 = list_1.next();
                    return [3 /*break*/, 2];
                case 9: return [3 /*break*/, 12];
                case 10:
                    e_1_1 = _b.sent();
                    e_1 = { error: e_1_1 };
                    return [3 /*break*/, 12];
                case 11:
                    try {
                        if (list_1_1 && !list_1_1.done && (_a = list_1.return)) _a.call(list_1);
                    }
                    finally { if (e_1) throw e_1.error; }
                    return [7 /*endfinally*/];
                case 12: return [2 /*return*/];
            }
        });
    });
}
function total() {
    return tslib_1.__awaiter(this, void 0, void 0, function () { var sum, _a, _b, _c, ms, e_2_1; var _d, e_2, _e, _f; return tslib_1.__generator(this, function (_g) {
        switch (_g.label) {
            case 0:
                sum = 0;
                _g.label = 1;
            case 1:
                _g.trys.push([1, 6, 7, 12]);
                _a = true, _b = tslib_1.__asyncValues(paced([10, 250, 10, 10], 100));
                _g.label = 2;
            case 2: return [4 /*yield*/, _b.next()];
            case 3:
                if (!(_c = _g.sent(), _d = _c.done, !_d)) return [3 /*break*/, 5];
                _f = _c.value;
                _a = false;
                ms = _f;
                sum += ms;
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
            case 12: return [2 /*return*/, [sum, Date.now() - start]];
        }
    }); });
}
