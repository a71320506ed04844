// 8e704cb8ac04f9660acaa9471ac523d6b5ea75b2f349be59ab10f9435ff184ec
// lines 0 0 0 1 2 3 0 0 0 3 0 3 0 3 3 3 0 3 0 0 3 0 0 0 3 0 0 0 3 4 0 0 0 0 0 0 5 0 0 0 7 0 0 0 0 7 7 7 8 9 10 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 12 13 13 0 0 0 14
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var start = Date.now();
var later = function (ms) { return new Promise(function (resolve) { return setTimeout(resolve, ms); }); };
function shared() { return tslib_1.__asyncGenerator(this, arguments, function shared_1() { var i; return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0:
            _a.trys.push([0, , 7, 8]);
            i = 1;
            _a.label = 1;
        case 1: return [4 /*yield*/, tslib_1.__await(later(10))];
        case 2:
            _a.sent();
            return [4 /*yield*/, tslib_1.__await(i)];
        case 3: return [4 /*yield*/, _a.sent()];
        case 4:
            _a.sent();
            _a.label = 5;
        case 5:
            i++;
            return [3 /*break*/, 1];
        case 6: return [3 /*break*/, 8];
        case 7:
            log("closed", Date.now() - start);
            return [7 /*endfinally*/];
        case 8: return [2 /*return*/];
    }
}); }); }
function use() {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var source, other, _a, source_1, source_1_1, v, e_1_1;
        var _b, e_1, _c, _d;
        return tslib_1.__generator(this, function (_e) {
            switch (_e.label) {
                case 0:
                    source = shared();
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
                    other = source.next();
                    log(v);
                    return [3 /*break*/, 5];
                case 4:
                    _a = true;
                    return [3 /*break*/, 2];
                case 5: return [3 /*break*/, 12];
                case 6:
                    e_1_1 = _e.sent();
                    e_1 = { error: e_1_1 };
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
                    if (e_1) throw e_1.error;
                    return [7 /*endfinally*/];
                case 11: return [7 /*endfinally*/];
                case 12:
                    log("left", Date.now() - start);
                    return [4 /*yield*/, other];
                case 13: return [2 /*return*/, _e.sent()];
            }
        });
    });
}
