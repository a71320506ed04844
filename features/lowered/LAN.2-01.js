// 0e412d88b6705f4bd0a1f12eac0eeae513230a0548639267c4722225853ed314
// lines 0 0 0 1 0 0 0 0 2 0 0 3 4 5 0 5 0 0 0 0 7 8
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function counter(name, step) {
    var count;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                count = 0;
                _a.label = 1;
            case 1:
                if (!(count < 100)) return [3 /*break*/, 3];
                count += step;
                return [4 /*yield*/, name + count];
            case 2:
                _a.sent();
                return [3 /*break*/, 1];
            case 3: return [2 /*return*/];
        }
    });
}
var left = counter("left ", 1), right = counter("right ", 10);
