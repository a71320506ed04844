// a741029f9eca9567f80a959a32d11c1e5a1ce2f87c6b8863b903f8c3484e8f64
// lines 0 0 0 1 2 3 0 0 0 0 4 4 4 0 4 5 0 0 6 7 8
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var shelf = { id: "first" }, key = "a";
var first = shelf;
function store() {
    var _a, _b;
    return tslib_1.__generator(this, function (_c) {
        switch (_c.label) {
            case 0:
                _a = shelf;
                _b = key;
                return [4 /*yield*/, "value?"];
            case 1:
                _a[_b] = _c.sent();
                return [2 /*return*/, shelf];
        }
    });
}
var gen = store();
function swap() { shelf = { id: "second" }; key = "b"; }
