// a9990131e05d7d2eb1531ba18a24040dce0a918cc478d73fd4191b0c8d1ba768
// lines 0 0 0 1 0 0 0 0 2 0 4 0 4 5 6 0 0 0 0 0 8 9
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function average() {
    var sum, count, mean, value;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                sum = 0, count = 0;
                _a.label = 1;
            case 1: return [4 /*yield*/, mean];
            case 2:
                value = _a.sent();
                sum += value;
                mean = sum / ++count;
                _a.label = 3;
            case 3: return [3 /*break*/, 1];
            case 4: return [2 /*return*/];
        }
    });
}
var gen = average();
