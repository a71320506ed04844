// 50e539c7878d83292120958b3131c95e391cbabcc07e40ccde6e9056611767df
// lines 0 0 0 0 1 2 3 0 3 0 3 4 0 4 4 0 4 5 6 0 0 0 0 6 0 0 0 0 6 6 6 6 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 6 0 0 6
"use strict";
var _a;
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var source = (_a = {},
    _a[Symbol.asyncIterator] = function () { return this; },
    _a.next = function () {
        return tslib_1.__awaiter(this, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
            return [2 /*return*/, { value: 1, done: false }];
        }); });
    },
    _a.return = function () {
        return tslib_1.__awaiter(this, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
            log("return");
            return [2 /*return*/, 5];
        }); });
    },
    _a);
function leave() {
    return tslib_1.__awaiter(this, void 0, void 0, function () { var _a, source_1, source_1_1, v, e_1_1; var _b, e_1, _c, _d; return tslib_1.__generator(this, function (_e) {
        switch (_e.label) {
            case 0:
                _e.trys.push([0, 5, 6, 11]);
                _a = true, source_1 = tslib_1.__asyncValues(source);
                _e.label = 1;
            case 1: return [4 /*yield*/, source_1.next()];
            case 2:
                if (!(source_1_1 = _e.sent(), _b = source_1_1.done, !_b)) return [3 /*break*/, 4];
                _d = source_1_1.value;
                _a = false;
                v = _d;
                return [3 /*break*/, 4];
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
                if (!(!_a && !_b && (_c = source_1.return))) return [3 /*break*/, 8];
                return [4 /*yield*/, _c.call(source_1)];
            case 7:
                _e.sent();
                _e.label = 8;
            case 8: return [3 /*break*/, 10];
            case 9:
                if (e_1) throw e_1.error;
                return [7 /*endfinally*/];
            case 10: return [7 /*endfinally*/];
            case 11: return [2 /*return*/, "left"];
        }
    }); });
}
