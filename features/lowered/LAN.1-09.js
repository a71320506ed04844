// 342df669eecc7b9cb184a0151a0744b172aba4ba06b8b0b5df98d694ca8cdd03
// lines 0 0 0 1 2 0 0 3 0 3 4 0 0 5 6
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var broken = new RangeError("out of paper");
function pages() {
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0: return [4 /*yield*/, "title"];
            case 1:
                _a.sent();
                throw broken;
        }
    });
}
var gen = pages();
