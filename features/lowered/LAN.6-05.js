// e710df21e80e7fd5ee27a4068626b1a94cf514e5ab61f7d57e4670f0f1305667
// lines 0 0 0 1 0 0 0 0 0 2 0 4 0 4 5 0 0 0 0 0 7 8 9
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function fibonacci() {
    var _a, current, next, reset;
    var _b;
    return tslib_1.__generator(this, function (_c) {
        switch (_c.label) {
            case 0:
                _a = tslib_1.__read([0, 1], 2), current = _a[0], next = _a[1];
                _c.label = 1;
            case 1: return [4 /*yield*/, current];
            case 2:
                reset = _c.sent();
                _b = tslib_1.__read(reset ? [0, 1] : [next, current + next], 2), current = _b[0], next = _b[1];
                _c.label = 3;
            case 3: return [3 /*break*/, 1];
            case 4: return [2 /*return*/];
        }
    });
}
var gen = fibonacci();
var several = function (count) { return Array.from({ length: count }, function () { return gen.next().value; }); };
