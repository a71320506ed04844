// 4f67ab87c1193c9c1aeeaa6befbc9a2e880baa6d836bb63b7ca37bc3823e5aa7
// lines 0 0 0 1 0 0 0 0 0 0 1 0 0 0 1 1 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 2 3 4 5 6 6 7 7 7 7 8 9 10 10 11 12 13 14
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function tokens(text) {
    var _a, _b, part, e_1_1;
    var e_1, _c;
    return tslib_1.__generator(this, function (_d) {
        switch (_d.label) {
            case 0:
                _d.trys.push([0, 5, 6, 7]);
                _a = tslib_1.__values(text.match(/\d+|[-+*()]/g)), _b = _a.next();
                _d.label = 1;
            case 1:
                if (!!_b.done) return [3 /*break*/, 4];
                part = _b.value;
                return [4 /*yield*/, isNaN(part) ? part : Number(part)];
            case 2:
                _d.sent();
                _d.label = 3;
            case 3:
                _b = _a.next();
                return [3 /*break*/, 1];
            case 4: return [3 /*break*/, 7];
            case 5:
                e_1_1 = _d.sent();
                e_1 = { error: e_1_1 };
                return [3 /*break*/, 7];
            case 6:
                try {
                    if (_b && !_b.done && (_c = _a.return)) _c.call(_a);
                }
                finally { if (e_1) throw e_1.error; }
                return [7 /*endfinally*/];
            case 7: return [2 /*return*/];
        }
    });
}
function evaluate(text) {
    var source = tokens(text);
    var token = source.next().value;
    var take = function () { var taken = token; (token = source.next().value); return taken; };
    var factor = function () { if (token !== "(")
        return take(); take(); var value = sum(); take(); return value; };
    var product = function () { var value = factor(); while (token === "*") {
        take();
        value *= factor();
    } return value; };
    var sum = function () {
        var value = product();
        while (token === "+" || token === "-")
            value += take() === "+" ? product() : -product();
        return value;
    };
    return sum();
}
