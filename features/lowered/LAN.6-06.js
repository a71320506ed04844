// 037af8534673c2a5a3a65ca0a5381ee987621a7cdcd8b7ba38cc9594e0cbe85f
// lines 0 0 0 1 0 0 1 1 0 1 0 0 0 1 2 0 0 0 0 3 4 0 4 5 0 5 0 0 0 6 7 0 0 0 0 0 0 7 0 0 0 7 7 7 0 7 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 7 8
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function from(n) { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0:
            if (!true) return [3 /*break*/, 2];
            return [4 /*yield*/, n++];
        case 1:
            _a.sent();
            return [3 /*break*/, 0];
        case 2: return [2 /*return*/];
    }
}); }
function sieve(numbers) {
    var prime;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                prime = numbers.next().value;
                return [4 /*yield*/, prime];
            case 1:
                _a.sent();
                return [5 /*yield**/, tslib_1.__values(sieve(without(prime, numbers)))];
            case 2:
                _a.sent();
                return [2 /*return*/];
        }
    });
}
function without(prime, numbers) {
    var numbers_1, numbers_1_1, n, e_1_1;
    var e_1, _a;
    return tslib_1.__generator(this, function (_b) {
        switch (_b.label) {
            case 0:
                _b.trys.push([0, 5, 6, 7]);
                numbers_1 = tslib_1.__values(numbers), numbers_1_1 = numbers_1.next();
                _b.label = 1;
            case 1:
                if (!!numbers_1_1.done) return [3 /*break*/, 4];
                n = numbers_1_1.value;
                if (!(n % prime)) return [3 /*break*/, 3];
                return [4 /*yield*/, n];
            case 2:
                _b.sent();
                _b.label = 3;
            case 3:
                numbers_1_1 = numbers_1.next();
                return [3 /*break*/, 1];
            case 4: return [3 /*break*/, 7];
            case 5:
                e_1_1 = _b.sent();
                e_1 = { error: e_1_1 };
                return [3 /*break*/, 7];
            case 6:
                try {
                    if (numbers_1_1 && !numbers_1_1.done && (_a = numbers_1.return)) _a.call(numbers_1);
                }
                finally { if (e_1) throw e_1.error; }
                return [7 /*endfinally*/];
            case 7: return [2 /*return*/];
        }
    });
}
var gen = sieve(from(2));
