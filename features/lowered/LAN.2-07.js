// 4f74a7436751689ebaa32b4f20168ae53afd80071a7965051e75bc0f2d31c546
// lines 0 0 0 1 2 3 0 3 3 3 3 3 0 0 0 0 4 0 0 4 5 0 5 0 0 4 0 0 0 0 7 8 9 10
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var shop = {
    currency: "EUR",
    prices: function (from, by) {
        var _i, price;
        if (from === void 0) { from = 1; }
        if (by === void 0) { by = from * 2; }
        var labels = [];
        for (_i = 2; _i < arguments.length; _i++) {
            labels[_i - 2] = arguments[_i];
        }
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    price = from;
                    _a.label = 1;
                case 1:
                    if (!labels.length) return [3 /*break*/, 4];
                    return [4 /*yield*/, labels.shift() + " " + price + " " + this.currency];
                case 2:
                    _a.sent();
                    _a.label = 3;
                case 3:
                    price += by;
                    return [3 /*break*/, 1];
                case 4: return [2 /*return*/];
            }
        });
    }
};
var gen = shop.prices(undefined, undefined, "bread", "milk");
var other = shop.prices.call({ currency: "CHF" }, 5, 1, "tea");
