// 49449d4cadc431e2ece5ff7b63d557d8ef436c0e62f2fe635e5d4c1744f50dd5
// lines 0 0 0 1 0 0 0 1 1 0 1 1 1 0 1 0 0 1 0 0 0 1 2 0 0 0 2 2 0 2 2 2 0 2 0 0 2 0 0 0 2 3 0 0 0 0 0 0 4 0 0 0 5 0 0 0 0 5 5 5 5 5 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 6 7 7 0 0 0 8
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function inner() { return tslib_1.__asyncGenerator(this, arguments, function inner_1() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0:
            _a.trys.push([0, , 5, 6]);
            return [4 /*yield*/, tslib_1.__await(1)];
        case 1: return [4 /*yield*/, _a.sent()];
        case 2:
            _a.sent();
            return [4 /*yield*/, tslib_1.__await(2)];
        case 3: return [4 /*yield*/, _a.sent()];
        case 4:
            _a.sent();
            return [3 /*break*/, 6];
        case 5:
            log("inner closed");
            return [7 /*endfinally*/];
        case 6: return [2 /*return*/];
    }
}); }); }
function outer() { return tslib_1.__asyncGenerator(this, arguments, function outer_1() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0:
            _a.trys.push([0, , 5, 6]);
            return [5 /*yield**/, tslib_1.__values(tslib_1.__asyncDelegator(tslib_1.__asyncValues(inner())))];
        case 1: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_a.sent()])];
        case 2:
            _a.sent();
            return [4 /*yield*/, tslib_1.__await("more")];
        case 3: return [4 /*yield*/, _a.sent()];
        case 4:
            _a.sent();
            return [3 /*break*/, 6];
        case 5:
            log("outer closed");
            return [7 /*endfinally*/];
        case 6: return [2 /*return*/];
    }
}); }); }
function first() {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var source, _a, source_1, source_1_1, v, e_1_1;
        var _b, e_1, _c, _d;
        return tslib_1.__generator(this, function (_e) {
            switch (_e.label) {
                case 0:
                    source = outer();
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
                    log("left");
                    return [4 /*yield*/, source.next()];
                case 13: return [2 /*return*/, (_e.sent()).done];
            }
        });
    });
}
