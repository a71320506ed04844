// 69e2ffe3a1b6e2a5a013cef0c1485d2db8e29b49b7c59db6874b4370fc0fceb2
// lines 0 0 0 1 0 0 0 2 0 2 3 0 0 3 5 0 0 4 0 4 0 6 0 6 7 9 0 9 0 11 0 0 12 13
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function order(kind) {
    var _a;
    return tslib_1.__generator(this, function (_b) {
        switch (_b.label) {
            case 0: return [4 /*yield*/, "kind?"];
            case 1:
                _a = _b.sent();
                return [4 /*yield*/, "first label?"];
            case 2:
                switch (_a) {
                    case _b.sent(): return [3 /*break*/, 3];
                    case "second": return [3 /*break*/, 5];
                }
                return [3 /*break*/, 7];
            case 3: return [4 /*yield*/, "first"];
            case 4:
                _b.sent();
                _b.label = 5;
            case 5: return [4 /*yield*/, "second"];
            case 6:
                _b.sent();
                return [3 /*break*/, 9];
            case 7: return [4 /*yield*/, "default"];
            case 8:
                _b.sent();
                _b.label = 9;
            case 9: return [2 /*return*/, "after " + kind];
        }
    });
}
var gen = order("switch"), other = order("else"), second = order("two");
