// 785e3cb41df25ade4b0694f830a31fcc40354566afc94d3b285f37a6f96c8bfa
// lines 0 0 0 1 0 0 0 2 0 2 3 3 3 0 3 0 0 3 3 4 4 0 4 5 0 0 6 7
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function order() {
    var drink, _a, cups, _b;
    return tslib_1.__generator(this, function (_c) {
        switch (_c.label) {
            case 0: return [4 /*yield*/, "What would you like?"];
            case 1:
                drink = (_c.sent()).trim().toLowerCase();
                _a = drink === "tea";
                if (!_a) return [3 /*break*/, 3];
                return [4 /*yield*/, "Milk?"];
            case 2:
                _a = (_c.sent()) === "yes";
                _c.label = 3;
            case 3:
                if (_a)
                    return [2 /*return*/, "tea with milk"];
                _b = parseInt;
                return [4 /*yield*/, "How many cups of ".concat(drink, "?")];
            case 4:
                cups = _b.apply(void 0, [_c.sent(), 10]);
                return [2 /*return*/, cups > 1 ? "".concat(cups, " cups of ").concat(drink) : drink];
        }
    });
}
var gen = order(), other = order();
