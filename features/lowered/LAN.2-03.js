// fe97e31ad3a4461979c10f70d37074aef9c54b5ad2c9635ba8c0c90f3d226b66
// lines 0 0 0 1 2 0 0 0 0 3 3 0 3 4 5 5 5 0 5 6 0 0 7 8
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var shared = 1;
function sums() {
    var first, _a, point, _b, _c;
    return tslib_1.__generator(this, function (_d) {
        switch (_d.label) {
            case 0:
                _a = shared;
                return [4 /*yield*/, "ready"];
            case 1:
                first = _a + (_d.sent());
                point = { x: 10 };
                _b = point;
                _c = _b.x;
                return [4 /*yield*/, point.x];
            case 2:
                _b.x = _c + _d.sent();
                return [2 /*return*/, [first, point.x]];
        }
    });
}
var gen = sums();
