// f745962758d7be9c90d836ed85572733d54b20328951ff41bcd7e02b9818d81b
// lines 0 0 0 1 0 0 0 0 0 2 0 0 3 4 4 0 4 5 5 0 5 6 0 6 0 0 0 0 0 8 9
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function sums() {
    return tslib_1.__asyncGenerator(this, arguments, function sums_1() {
        var sum, n, _a;
        return tslib_1.__generator(this, function (_b) {
            switch (_b.label) {
                case 0:
                    sum = 0;
                    _b.label = 1;
                case 1:
                    if (!true) return [3 /*break*/, 6];
                    return [4 /*yield*/, tslib_1.__await(sum)];
                case 2: return [4 /*yield*/, _b.sent()];
                case 3:
                    n = _b.sent();
                    _a = sum;
                    return [4 /*yield*/, tslib_1.__await(Promise.resolve(n))];
                case 4:
                    sum = _a + _b.sent();
                    return [4 /*yield*/, tslib_1.__await(null)];
                case 5:
                    _b.sent();
                    return [3 /*break*/, 1];
                case 6: return [2 /*return*/];
            }
        });
    });
}
var gen = sums();
