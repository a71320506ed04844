// 9535ff890e8aaaf5913452744411879d187920e0147897f583035942a763188f
// lines 0 0 0 1 0 0 0 2 0 2 2 0 2 2 0 2 2 2 2 0 0 3 4
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function quiz() {
    var _a, _b, _c;
    return tslib_1.__generator(this, function (_d) {
        switch (_d.label) {
            case 0: return [4 /*yield*/, "a"];
            case 1:
                _a = (_d.sent());
                return [4 /*yield*/, "b"];
            case 2:
                _b = (_a - (_d.sent()));
                return [4 /*yield*/, "c"];
            case 3:
                _c = _b * (_d.sent());
                return [4 /*yield*/, "d"];
            case 4: return [4 /*yield*/, _d.sent()];
            case 5: return [2 /*return*/, _c + (_d.sent())];
        }
    });
}
var gen = quiz();
