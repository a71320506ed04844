// c1398e50f83bb42e9c5b597b9ab71878235bc9599deea810bf1bee9fc77fba33
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
// One generator that is left early, inside a loop over an iterable, and one that delegates to it.
var early = { why: "early" };
function numbers() {
    var _a, _b, number, e_1_1;
    var e_1, _c;
    return tslib_1.__generator(this, function (_d) {
        switch (_d.label) {
            case 0:
                _d.trys.push([0, , 9, 10]);
                _d.label = 1;
            case 1:
                _d.trys.push([1, 6, 7, 8]);
                _a = tslib_1.__values([1, 2, 3]), _b = _a.next();
                _d.label = 2;
            case 2:
                if (!!_b.done) return [3 /*break*/, 5];
                number = _b.value;
                log(number);
                return [4 /*yield*/, number];
            case 3:
                _d.sent();
                _d.label = 4;
            case 4:
                _b = _a.next();
                return [3 /*break*/, 2];
            case 5: return [3 /*break*/, 8];
            case 6:
                e_1_1 = _d.sent();
                e_1 = { error: e_1_1 };
                return [3 /*break*/, 8];
            case 7:
                try {
                    if (_b && !_b.done && (_c = _a.return)) _c.call(_a);
                }
                finally { if (e_1) throw e_1.error; }
                return [7 /*endfinally*/];
            case 8: return [2 /*return*/, "all"];
            case 9:
                log("finally");
                return [7 /*endfinally*/];
            case 10: return [2 /*return*/];
        }
    });
}
function outer() {
    var result;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0: return [5 /*yield**/, tslib_1.__values(numbers())];
            case 1:
                result = _a.sent();
                log(result);
                return [2 /*return*/, result];
        }
    });
}
var _a = tslib_1.__read([{ many: 1 }, { many: 2 }]), first = _a[0], others = _a.slice(1);
var gen = outer();
