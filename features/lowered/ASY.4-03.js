// 7e22aafb775646c394085f952de9e33fa729a8fd80c5440e67cc4e0d77bd027e
// lines 0 0 0 1 2 0 0 0 0 0 4 4 0 4 5 5 0 5 0 7 0 7 8 0 0 0 0 0 10 11 0 0 0 0 0 0 0 12 0 0 0 0 12 12 12 13 14 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 16 0 0 0 0 17
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var start = Date.now();
function source() {
    return tslib_1.__asyncGenerator(this, arguments, function source_1() {
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    _a.trys.push([0, , 5, 7]);
                    return [4 /*yield*/, tslib_1.__await(1)];
                case 1: return [4 /*yield*/, _a.sent()];
                case 2:
                    _a.sent();
                    return [4 /*yield*/, tslib_1.__await(2)];
                case 3: return [4 /*yield*/, _a.sent()];
                case 4:
                    _a.sent();
                    return [3 /*break*/, 7];
                case 5: return [4 /*yield*/, tslib_1.__await(new Promise(function (resolve) { return setTimeout(resolve, 20); }))];
                case 6:
                    _a.sent();
                    log("closed", Date.now() - start);
                    return [7 /*endfinally*/];
                case 7: return [2 /*return*/];
            }
        });
    });
}
function first() {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var _a, _b, _c, v, e_1_1;
        var _d, e_1, _e, _f;
        return tslib_1.__generator(this, function (_g) {
            switch (_g.label) {
                case 0:
                    _g.trys.push([0, 5, 6, 11]);
                    _a = true, _b = tslib_1.__asyncValues(source());
                    _g.label = 1;
                case 1: return [4 /*yield*/, _b.next()];
                case 2:
                    if (!(_c = _g.sent(), _d = _c.done, !_d)) return [3 /*break*/, 4];
                    _f = _c.value;
                    _a = false;
                    v = _f;
                    log(v);
                    return [3 /*break*/, 4];
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
                case 11:
                    log("after", Date.now() - start);
                    return [2 /*return*/];
            }
        });
    });
}
