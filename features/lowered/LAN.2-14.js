// 41f327ed50f000c6410515977ed64fd34382c8414d2bf7b5b007399931f49d59
// lines 0 0 0 1 2 0 0 0 0 3 0 0 0 0 0 0 0 0 0 0 3 0 3 0 0 0 0 0 0 0 4 5
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var stock = { apples: 3, pears: 5, plums: 7 };
function list() {
    var _a, _b, _c, _i, name;
    return tslib_1.__generator(this, function (_d) {
        switch (_d.label) {
            case 0:
                _a = stock;
                _b = [];
                for (_c in _a)
                    _b.push(_c);
                _i = 0;
                _d.label = 1;
            case 1:
                if (!(_i < _b.length)) return [3 /*break*/, 4];
                _c = _b[_i];
                if (!(_c in _a)) return [3 /*break*/, 3];
                name = _c;
                return [4 /*yield*/, name + " " + stock[name]];
            case 2:
                _d.sent();
                _d.label = 3;
            case 3:
                _i++;
                return [3 /*break*/, 1];
            case 4: return [2 /*return*/];
        }
    });
}
var gen = list();
