// 667028fe77f48dad4d4d12515efab891b1fd6dd95d95cfa06f7d811fd2ca60ac
// lines 0 0 0 1 0 0 0 0 0 2 0 0 0 3 0 0 0 3 3 3 0 3 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 4 4 0 4 0 0 0 0 5 6 0 0 6 6 0 6 6 0 6 0 0 6 7 8 8
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function cycle(items) {
    var kept, items_1, items_1_1, item, e_1_1;
    var e_1, _a;
    return tslib_1.__generator(this, function (_b) {
        switch (_b.label) {
            case 0:
                kept = [];
                _b.label = 1;
            case 1:
                _b.trys.push([1, 6, 7, 8]);
                items_1 = tslib_1.__values(items), items_1_1 = items_1.next();
                _b.label = 2;
            case 2:
                if (!!items_1_1.done) return [3 /*break*/, 5];
                item = items_1_1.value;
                kept.push(item);
                return [4 /*yield*/, item];
            case 3:
                _b.sent();
                _b.label = 4;
            case 4:
                items_1_1 = items_1.next();
                return [3 /*break*/, 2];
            case 5: return [3 /*break*/, 8];
            case 6:
                e_1_1 = _b.sent();
                e_1 = { error: e_1_1 };
                return [3 /*break*/, 8];
            case 7:
                try {
                    if (items_1_1 && !items_1_1.done && (_a = items_1.return)) _a.call(items_1);
                }
                finally { if (e_1) throw e_1.error; }
                return [7 /*endfinally*/];
            case 8:
                if (!kept.length) return [3 /*break*/, 10];
                return [5 /*yield**/, tslib_1.__values(kept)];
            case 9:
                _b.sent();
                return [3 /*break*/, 8];
            case 10: return [2 /*return*/];
        }
    });
}
function lights() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0:
            log("source");
            return [4 /*yield*/, "red"];
        case 1:
            _a.sent();
            return [4 /*yield*/, "green"];
        case 2:
            _a.sent();
            return [2 /*return*/];
    }
}); }
var gen = cycle(lights()), empty = cycle([]);
var ask = function (n) { var seen = []; while (n-- > 0)
    seen.push(gen.next().value); return seen.join(" "); };
