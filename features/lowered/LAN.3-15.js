// 0d66fb25710ad415080b0bb4ba34b7757bc037600ed582960dd7546b22956e50
// lines 0 0 0 1 0 0 0 1 0 0 1 1 0 1 0 0 1 0 0 0 1 0 0 0 1 2 0 0 0 0 0 3 0 0 0 0 0 0 5 0 0 0 5 6 7 7 8 0 8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 11 0 0 0 0 13
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function upTo(name, n) { var i; return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0:
            _a.trys.push([0, , 5, 6]);
            i = 1;
            _a.label = 1;
        case 1:
            if (!(i <= n)) return [3 /*break*/, 4];
            return [4 /*yield*/, name + i];
        case 2:
            _a.sent();
            _a.label = 3;
        case 3:
            i++;
            return [3 /*break*/, 1];
        case 4: return [3 /*break*/, 6];
        case 5:
            log(name + " closed");
            return [7 /*endfinally*/];
        case 6: return [2 /*return*/];
    }
}); }
function zip(left, right) {
    var other, left_1, left_1_1, l, _a, r, done, e_1_1;
    var e_1, _b;
    return tslib_1.__generator(this, function (_c) {
        switch (_c.label) {
            case 0:
                other = right[Symbol.iterator]();
                _c.label = 1;
            case 1:
                _c.trys.push([1, , 10, 11]);
                _c.label = 2;
            case 2:
                _c.trys.push([2, 7, 8, 9]);
                left_1 = tslib_1.__values(left), left_1_1 = left_1.next();
                _c.label = 3;
            case 3:
                if (!!left_1_1.done) return [3 /*break*/, 6];
                l = left_1_1.value;
                _a = other.next(), r = _a.value, done = _a.done;
                if (done)
                    return [2 /*return*/];
                return [4 /*yield*/, [l, r]];
            case 4:
                _c.sent();
                _c.label = 5;
            case 5:
                left_1_1 = left_1.next();
                return [3 /*break*/, 3];
            case 6: return [3 /*break*/, 9];
            case 7:
                e_1_1 = _c.sent();
                e_1 = { error: e_1_1 };
                return [3 /*break*/, 9];
            case 8:
                try {
                    if (left_1_1 && !left_1_1.done && (_b = left_1.return)) _b.call(left_1);
                }
                finally { if (e_1) throw e_1.error; }
                return [7 /*endfinally*/];
            case 9: return [3 /*break*/, 11];
            case 10:
                other.return();
                return [7 /*endfinally*/];
            case 11: return [2 /*return*/];
        }
    });
}
