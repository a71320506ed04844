// 227dbdbacf78f61abeaf6874572e1cbc0d48e50e79db3d9ecf75dc5fa2d600bc
// lines 0 0 0 1 2 0 0 0 0 0 0 3 3 0 3 0 0 0 3 3 0 3 0 4 4 0 4 0 0 0 0 5 6 0 0 0 6 0 0 0 6 0 0 0 0 6 6 6 6 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 6 0 0 6
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var boom = new Error("boom");
function outer() {
    return tslib_1.__asyncGenerator(this, arguments, function outer_1() {
        var e_1;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    _a.trys.push([0, 3, , 6]);
                    return [5 /*yield**/, tslib_1.__values(tslib_1.__asyncDelegator(tslib_1.__asyncValues([1, Promise.reject(boom), 3])))];
                case 1: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_a.sent()])];
                case 2:
                    _a.sent();
                    return [3 /*break*/, 6];
                case 3:
                    e_1 = _a.sent();
                    return [4 /*yield*/, tslib_1.__await(["caught", e_1])];
                case 4: return [4 /*yield*/, _a.sent()];
                case 5:
                    _a.sent();
                    return [3 /*break*/, 6];
                case 6: return [5 /*yield**/, tslib_1.__values(tslib_1.__asyncDelegator(tslib_1.__asyncValues(["again"])))];
                case 7: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_a.sent()])];
                case 8:
                    _a.sent();
                    return [2 /*return*/];
            }
        });
    });
}
function read() {
    return tslib_1.__awaiter(this, void 0, void 0, function () { var seen, _a, _b, _c, v, e_2_1; var _d, e_2, _e, _f; return tslib_1.__generator(this, function (_g) {
        switch (_g.label) {
            case 0:
                seen = [];
                _g.label = 1;
            case 1:
                _g.trys.push([1, 6, 7, 12]);
                _a = true, _b = tslib_1.__asyncValues(outer());
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
            case 12: return [2 /*return*/, seen];
        }
    }); });
}
