// 67d4e2fc8b41a60fde16a835487a35d3f1ca89839fa24b615c48e9c786fdbb98
// lines 0 0 0 1 0 0 0 0 2 0 0 3 3 0 3 0 4 0 0 5 6 0 0 0 7 0 7 7 0 7 8 0 8 8 0 0 9 10
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function count(n) {
    var i;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                i = 0;
                _a.label = 1;
            case 1:
                if (!(i < n)) return [3 /*break*/, 3];
                return [4 /*yield*/, ++i];
            case 2:
                _a.sent();
                return [3 /*break*/, 1];
            case 3: return [2 /*return*/, "counted " + i];
        }
    });
}
function report() {
    var both, _a, _b, _c;
    return tslib_1.__generator(this, function (_d) {
        switch (_d.label) {
            case 0: return [5 /*yield**/, tslib_1.__values(count(1))];
            case 1:
                _a = [_d.sent()];
                return [5 /*yield**/, tslib_1.__values(count(0))];
            case 2:
                both = _a.concat([_d.sent()]);
                _b = both.join(" and ");
                _c = ", ".concat;
                return [5 /*yield**/, tslib_1.__values(count(1))];
            case 3: return [2 /*return*/, _b + _c.apply(", ", [_d.sent()])];
        }
    });
}
var gen = report();
