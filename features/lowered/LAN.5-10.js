// b02da4bf25e21531e1f9c01fa86a7a71db3de104441d825d46f89113064c5073
// lines 0 0 0 1 0 0 1 0 0 0 2 2 0 2 2 0 3 0 0 3 4 0 4 5 6 0 0 3 0 0 0 0 8
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function permutations(items, n) {
    var i, j;
    var _a;
    if (n === void 0) { n = items.length; }
    return tslib_1.__generator(this, function (_b) {
        switch (_b.label) {
            case 0:
                if (!(n <= 1)) return [3 /*break*/, 2];
                return [4 /*yield*/, items.slice().join("")];
            case 1:
                _b.sent();
                return [2 /*return*/];
            case 2:
                i = 0;
                _b.label = 3;
            case 3:
                if (!(i < n)) return [3 /*break*/, 6];
                return [5 /*yield**/, tslib_1.__values(permutations(items, n - 1))];
            case 4:
                _b.sent();
                j = n % 2 ? 0 : i;
                _a = tslib_1.__read([items[j], items[n - 1]], 2), items[n - 1] = _a[0], items[j] = _a[1];
                _b.label = 5;
            case 5:
                i++;
                return [3 /*break*/, 3];
            case 6: return [2 /*return*/];
        }
    });
}
