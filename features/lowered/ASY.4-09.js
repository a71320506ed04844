// e3e3d9d505541ee37d9b3886df34304a02c4d21bbea3169e663e59c381dd9fea
// lines 0 0 0 0 1 2 2 2 3 0 0 0 0 0 0 0 5 0 0 0 0 5 5 5 5 5 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 6 0 0 0 7
"use strict";
var _a;
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var calls = 0;
var endless = (_a = {}, _a[Symbol.asyncIterator] = function () { return ({ next: function () { return tslib_1.__awaiter(void 0, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
        return [2 /*return*/, ({ value: ++calls })];
    }); }); } }); }, _a);
function take(n) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var last, _a, endless_1, endless_1_1, e_1_1;
        var _b, e_1, _c, _d;
        return tslib_1.__generator(this, function (_e) {
            switch (_e.label) {
                case 0:
                    _e.trys.push([0, 5, 6, 11]);
                    _a = true, endless_1 = tslib_1.__asyncValues(endless);
                    _e.label = 1;
                case 1: return [4 /*yield*/, endless_1.next()];
                case 2:
                    if (!(endless_1_1 = _e.sent(), _b = endless_1_1.done, !_b)) return [3 /*break*/, 4];
                    _d = endless_1_1.value;
                    _a = false;
                    last = _d;
                    if (last === n)
                        return [3 /*break*/, 4];
                    _e.label = 3;
                case 3:
                    _a = true;
                    return [3 /*break*/, 1];
                case 4: return [3 /*break*/, 11];
                case 5:
                    e_1_1 = _e.sent();
                    e_1 = { error: e_1_1 };
                    return [3 /*break*/, 11];
                case 6:
                    _e.trys.push([6, , 9, 10]);
                    if (!(!_a && !_b && (_c = endless_1.return))) return [3 /*break*/, 8];
                    return [4 /*yield*/, _c.call(endless_1)];
                case 7:
                    _e.sent();
                    _e.label = 8;
                case 8: return [3 /*break*/, 10];
                case 9:
                    if (e_1) throw e_1.error;
                    return [7 /*endfinally*/];
                case 10: return [7 /*endfinally*/];
                case 11: return [2 /*return*/, [last, calls]];
            }
        });
    });
}
