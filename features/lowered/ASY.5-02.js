// f1a87659bef8099cce66d7136406be3cb866703a0f38031c81351247ed974d52
// lines 0 0 0 1 2 2 2 2 0 0 0 0 0 0 0 0 2 0 0 0 2 2 2 0 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2 3 0 0 0 3 0 0 0 3 0 0 0 0 3 3 3 3 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 3 0 0 3
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var later = function (ms, v) { return new Promise(function (resolve) { return setTimeout(resolve, ms, v); }); };
function spread() {
    var sources = [];
    for (var _i = 0; _i < arguments.length; _i++) {
        sources[_i] = arguments[_i];
    }
    return tslib_1.__asyncGenerator(this, arguments, function spread_1() {
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
function read(source) {
    return tslib_1.__awaiter(this, void 0, void 0, function () { var list, v, e_2_1; var _a, source_1, source_1_1; var _b, e_2, _c, _d; return tslib_1.__generator(this, function (_e) {
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
            case 12: return [2 /*return*/, list];
        }
    }); });
}
