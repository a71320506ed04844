// 9a9d1f7b1c1c325295191c1546086521839798ba70a66abcc969a727fd1d29ec
// lines 0 0 0 1 2 3 4 5 0 0 6 0 6 7 8 0 8 9 0 0 0 10 11 0 0 0 0 0 0 0 12 0 0 0 0 12 12 12 13 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 15
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var start = Date.now();
function delay(ms) {
    return new Promise(function (resolve) { return setTimeout(resolve, ms); });
}
function delays() {
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0: return [4 /*yield*/, delay(1000)];
            case 1:
                _a.sent();
                log("After 1 second", Date.now() - start);
                return [4 /*yield*/, delay(2000)];
            case 2:
                _a.sent();
                log("After 2 more seconds", Date.now() - start);
                return [2 /*return*/];
        }
    });
}
function runDelays() {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var _a, _b, _c, _, e_1_1;
        var _d, e_1, _e, _f;
        return tslib_1.__generator(this, function (_g) {
            switch (_g.label) {
                case 0:
                    _g.trys.push([0, 5, 6, 11]);
                    _a = true, _b = tslib_1.__asyncValues(delays());
                    _g.label = 1;
                case 1: return [4 /*yield*/, _b.next()];
                case 2:
                    if (!(_c = _g.sent(), _d = _c.done, !_d)) return [3 /*break*/, 4];
                    _f = _c.value;
                    _a = false;
                    _ = _f;
                    log(_);
                    _g.label = 3;
                case 3:
                    _a = true;
                    return [3 /*break*/, 1];
                case 4: return [3 /*break*/, 11];
                case 5:
                    e_1_1 = _g.sent();
                    e_1 = { error: e_1_1 };
                    return [3 /*break*/, 11];
                case 6:
                    _g.trys.push([6, , 9, 10]);
                    if (!(!_a && !_d && (_e = _b.return))) return [3 /*break*/, 8];
                    return [4 /*yield*/, _e.call(_b)];
                case 7:
                    _g.sent();
                    _g.label = 8;
                case 8: return [3 /*break*/, 10];
                case 9:
                    if (e_1) throw e_1.error;
                    return [7 /*endfinally*/];
                case 10: return [7 /*endfinally*/];
                case 11: return [2 /*return*/];
            }
        });
    });
}
