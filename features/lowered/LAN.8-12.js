// 4c94c6e835cec127b857de6d754a2755f042f428184375bb6a3454cdeb192e07
// lines 0 0 0 0 1 2 0 3 0 0 0 0 0 0 0 0 0 3 0 0 0 3 3 0 3 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 3 0 0 0 0 3 4 5 0 0 5 5 5 5 5 0 0 0 0 0 0 0 0 5
"use strict";
var _a;
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var lines = (_a = {
        text: "one two three"
    },
    _a[Symbol.iterator] = function () {
        var _a, _b, word, e_1_1;
        var e_1, _c;
        return tslib_1.__generator(this, function (_d) {
            switch (_d.label) {
                case 0:
                    _d.trys.push([0, , 9, 10]);
                    _d.label = 1;
                case 1:
                    _d.trys.push([1, 6, 7, 8]);
                    _a = tslib_1.__values(this.text.split(" ")), _b = _a.next();
                    _d.label = 2;
                case 2:
                    if (!!_b.done) return [3 /*break*/, 5];
                    word = _b.value;
                    return [4 /*yield*/, word];
                case 3:
                    _d.sent();
                    _d.label = 4;
                case 4:
                    _b = _a.next();
                    return [3 /*break*/, 2];
                case 5: return [3 /*break*/, 8];
                case 6:
                    e_1_1 = _d.sent();
                    e_1 = { error: e_1_1 };
                    return [3 /*break*/, 8];
                case 7:
                    try {
                        if (_b && !_b.done && (_c = _a.return)) _c.call(_a);
                    }
                    finally { if (e_1) throw e_1.error; }
                    return [7 /*endfinally*/];
                case 8: return [3 /*break*/, 10];
                case 9:
                    log("closed");
                    return [7 /*endfinally*/];
                case 10: return [2 /*return*/];
            }
        });
    },
    _a);
function find(start) {
    var e_2, _a;
    try {
        for (var lines_1 = tslib_1.__values(lines), lines_1_1 = lines_1.next(); !lines_1_1.done; lines_1_1 = lines_1.next()) {
            var word = lines_1_1.value;
            if (word.startsWith(start))
                return word;
        }
    }
    catch (e_2_1) { e_2 = { error: e_2_1 }; }
    finally {
        try {
            if (lines_1_1 && !lines_1_1.done && (_a = lines_1.return)) _a.call(lines_1);
        }
        finally { if (e_2) throw e_2.error; }
    }
}
