// e881270cb6ff61c5136b2ac7778a26599477e9c139712acf0b9ba9c075595ebf
// lines 0 0 0 1 0 1 0 1 0 0 0 0 1 2 0 0 0 0 0 0 2 0 0 0 2 2 0 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2 3 0 0 0 0 0 3 3 0 0 0 3 0 0 0 3 3 0 3 3 3 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 3 4 0 4 4 4 0 0 0 0 5 0 0 7 8 8 9 0 9 0 0 0 0 0 11
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function from(n) { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [4 /*yield*/, n++];
        case 1:
            _a.sent();
            _a.label = 2;
        case 2: return [3 /*break*/, 0];
        case 3: return [2 /*return*/];
    }
}); }
function map(change, items) {
    var items_1, items_1_1, item, e_1_1;
    var e_1, _a;
    return tslib_1.__generator(this, function (_b) {
        switch (_b.label) {
            case 0:
                _b.trys.push([0, 5, 6, 7]);
                items_1 = tslib_1.__values(items), items_1_1 = items_1.next();
                _b.label = 1;
            case 1:
                if (!!items_1_1.done) return [3 /*break*/, 4];
                item = items_1_1.value;
                return [4 /*yield*/, change(item)];
            case 2:
                _b.sent();
                _b.label = 3;
            case 3:
                items_1_1 = items_1.next();
                return [3 /*break*/, 1];
            case 4: return [3 /*break*/, 7];
            case 5:
                e_1_1 = _b.sent();
                e_1 = { error: e_1_1 };
                return [3 /*break*/, 7];
            case 6:
                try {
                    if (items_1_1 && !items_1_1.done && (_a = items_1.return)) _a.call(items_1);
                }
                finally { if (e_1) throw e_1.error; }
                return [7 /*endfinally*/];
            case 7: return [2 /*return*/];
        }
    });
}
function take(count, items) {
    var items_2, items_2_1, item, e_2_1;
    var e_2, _a;
    return tslib_1.__generator(this, function (_b) {
        switch (_b.label) {
            case 0:
                if (count <= 0)
                    return [2 /*return*/];
                _b.label = 1;
            case 1:
                _b.trys.push([1, 6, 7, 8]);
                items_2 = tslib_1.__values(items), items_2_1 = items_2.next();
                _b.label = 2;
            case 2:
                if (!!items_2_1.done) return [3 /*break*/, 5];
                item = items_2_1.value;
                return [4 /*yield*/, item];
            case 3:
                _b.sent();
                if (--count === 0)
                    return [2 /*return*/];
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
            case 8: return [2 /*return*/];
        }
    });
}
function zip() {
    var _i, its, results;
    var sources = [];
    for (_i = 0; _i < arguments.length; _i++) {
        sources[_i] = arguments[_i];
    }
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                its = sources.map(function (source) { return source[Symbol.iterator](); });
                _a.label = 1;
            case 1:
                results = its.map(function (it) { return it.next(); });
                if (results.some(function (result) { return result.done; }))
                    return [2 /*return*/];
                return [4 /*yield*/, results.map(function (result) { return result.value; })];
            case 2:
                _a.sent();
                _a.label = 3;
            case 3: return [3 /*break*/, 1];
            case 4: return [2 /*return*/];
        }
    });
}
