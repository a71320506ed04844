// 662aa29ec6eba44affaace886d898e9e079326641011862176ca93ddf2207186
// lines 0 0 0 1 0 0 1 0 0 1 1 0 1 0 0 1 0 0 0 1 2 0 0 0 0 0 0 0 0 0 2 0 0 0 2 2 2 0 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2 0 0 0 0 2 3 0 0 0 0 0 0 0 0 0 3 0 0 0 3 3 0 3 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 3 0 0 0 0 3 4 0 5 0 6 6 7 8 8 9 0 0 0 0 0 0 0 0 10 11
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function source() { var n; return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0:
            n = 1;
            _a.label = 1;
        case 1:
            log("make " + n);
            return [4 /*yield*/, n];
        case 2:
            _a.sent();
            _a.label = 3;
        case 3:
            n++;
            return [3 /*break*/, 1];
        case 4: return [2 /*return*/];
    }
}); }
function filter(items, test) {
    var items_1, items_1_1, item, e_1_1;
    var e_1, _a;
    return tslib_1.__generator(this, function (_b) {
        switch (_b.label) {
            case 0:
                _b.trys.push([0, , 9, 10]);
                _b.label = 1;
            case 1:
                _b.trys.push([1, 6, 7, 8]);
                items_1 = tslib_1.__values(items), items_1_1 = items_1.next();
                _b.label = 2;
            case 2:
                if (!!items_1_1.done) return [3 /*break*/, 5];
                item = items_1_1.value;
                if (!test(item)) return [3 /*break*/, 4];
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
            case 8: return [3 /*break*/, 10];
            case 9:
                log("filter closed");
                return [7 /*endfinally*/];
            case 10: return [2 /*return*/];
        }
    });
}
function map(items, change) {
    var items_2, items_2_1, item, e_2_1;
    var e_2, _a;
    return tslib_1.__generator(this, function (_b) {
        switch (_b.label) {
            case 0:
                _b.trys.push([0, , 9, 10]);
                _b.label = 1;
            case 1:
                _b.trys.push([1, 6, 7, 8]);
                items_2 = tslib_1.__values(items), items_2_1 = items_2.next();
                _b.label = 2;
            case 2:
                if (!!items_2_1.done) return [3 /*break*/, 5];
                item = items_2_1.value;
                return [4 /*yield*/, change(item)];
            case 3:
                _b.sent();
                _b.label = 4;
            case 4:
                items_2_1 = items_2.next();
                return [3 /*break*/, 2];
            case 5: return [3 /*break*/, 8];
            case 6:
                e_2_1 = _b.sent();
                e_2 = { error: e_2_1 };
                return [3 /*break*/, 8];
            case 7:
                try {
                    if (items_2_1 && !items_2_1.done && (_a = items_2.return)) _a.call(items_2);
                }
                finally { if (e_2) throw e_2.error; }
                return [7 /*endfinally*/];
            case 8: return [3 /*break*/, 10];
            case 9:
                log("map closed");
                return [7 /*endfinally*/];
            case 10: return [2 /*return*/];
        }
    });
}
function first(count) {
    var e_3, _a;
    var taken = [];
    try {
        for (var _b = tslib_1.__values(map(filter(source(), function (n) { return n % 2 === 0; }), function (n) { return n * n; })), _c = _b.next(); !_c.done; _c = _b.next()) {
            var item = _c.value;
            taken.push(item);
            if (taken.length === count)
                break;
        }
    }
    catch (e_3_1) { e_3 = { error: e_3_1 }; }
    finally {
        try {
            if (_c && !_c.done && (_a = _b.return)) _a.call(_b);
        }
        finally { if (e_3) throw e_3.error; }
    }
    return taken;
}
