// c64fe64251a25f16716543c3fc662e91ab22c6b324d8fac3bcaade6257084559
// lines 0 0 0 1 2 0 0 0 0 0 0 0 3 0 0 0 0 0 0 5 0 0 0 0 5 5 5 5 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 7 0 9 0 0 0 10
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var boom = new Error("boom");
function read(values) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var seen, v, e_1_1, e_2;
        var _a, values_1, values_1_1;
        var _b, e_1, _c, _d;
        return tslib_1.__generator(this, function (_e) {
            switch (_e.label) {
                case 0:
                    seen = [];
                    _e.label = 1;
                case 1:
                    _e.trys.push([1, 14, , 15]);
                    _e.label = 2;
                case 2:
                    _e.trys.push([2, 7, 8, 13]);
                    _a = true, values_1 = tslib_1.__asyncValues(values);
                    _e.label = 3;
                case 3: return [4 /*yield*/, values_1.next()];
                case 4:
                    if (!(values_1_1 = _e.sent(), _b = values_1_1.done, !_b)) return [3 /*break*/, 6];
                    _d = values_1_1.value;
                    _a = false;
                    v = _d;
                    seen.push(v);
                    _e.label = 5;
                case 5:
                    _a = true;
                    return [3 /*break*/, 3];
                case 6: return [3 /*break*/, 13];
                case 7:
                    e_1_1 = _e.sent();
                    e_1 = { error: e_1_1 };
                    return [3 /*break*/, 13];
                case 8:
                    _e.trys.push([8, , 11, 12]);
                    if (!(!_a && !_b && (_c = values_1.return))) return [3 /*break*/, 10];
                    return [4 /*yield*/, _c.call(values_1)];
                case 9:
                    _e.sent();
                    _e.label = 10;
                case 10: return [3 /*break*/, 12];
                case 11:
                    if (e_1) throw e_1.error;
                    return [7 /*endfinally*/];
                case 12: return [7 /*endfinally*/];
                case 13: return [3 /*break*/, 15];
                case 14:
                    e_2 = _e.sent();
                    seen.push(["caught", e_2]);
                    return [3 /*break*/, 15];
                case 15: return [2 /*return*/, seen];
            }
        });
    });
}
