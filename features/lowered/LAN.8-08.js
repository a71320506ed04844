// e218417b787739e99ecde2ac99b718c7084cb42546cb859e9ed24a0f8f26d5b1
// lines 0 0 0 1 2 2 2 2 3 0 4 5 6 0 7 7 7 7 7 7 0 0 0 0 0 0 0 0 8 9 10 0 10 0 10 0 0 10 11 11 12 13 0 0 0 0 0 0 13 0 0 0 13 13 0 13 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 13
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var Cache = /** @class */ (function () {
    function Cache(limit) {
        this.limit = limit;
        this.map = new Map();
    }
    Cache.prototype.get = function (key, make) {
        var e_1, _a;
        var value = this.map.has(key) ? this.map.get(key) : (log("make " + key), make(key));
        this.map.delete(key);
        this.map.set(key, value);
        try {
            for (var _b = tslib_1.__values(this.map.keys()), _c = _b.next(); !_c.done; _c = _b.next()) {
                var oldest = _c.value;
                if (this.map.size <= this.limit)
                    break;
                this.map.delete(oldest);
            }
        }
        catch (e_1_1) { e_1 = { error: e_1_1 }; }
        finally {
            try {
                if (_c && !_c.done && (_a = _b.return)) _a.call(_b);
            }
            finally { if (e_1) throw e_1.error; }
        }
        return value;
    };
    Cache.prototype[Symbol.iterator] = function () { return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0: return [5 /*yield**/, tslib_1.__values(this.map.keys())];
            case 1:
                _a.sent();
                return [2 /*return*/];
        }
    }); };
    return Cache;
}());
var cache = new Cache(2);
function through(keys) {
    var keys_1, keys_1_1, key, e_2_1;
    var e_2, _a;
    return tslib_1.__generator(this, function (_b) {
        switch (_b.label) {
            case 0:
                _b.trys.push([0, 5, 6, 7]);
                keys_1 = tslib_1.__values(keys), keys_1_1 = keys_1.next();
                _b.label = 1;
            case 1:
                if (!!keys_1_1.done) return [3 /*break*/, 4];
                key = keys_1_1.value;
                return [4 /*yield*/, cache.get(key, function (k) { return k.toUpperCase(); })];
            case 2:
                _b.sent();
                _b.label = 3;
            case 3:
                keys_1_1 = keys_1.next();
                return [3 /*break*/, 1];
            case 4: return [3 /*break*/, 7];
            case 5:
                e_2_1 = _b.sent();
                e_2 = { error: e_2_1 };
                return [3 /*break*/, 7];
            case 6:
                try {
                    if (keys_1_1 && !keys_1_1.done && (_a = keys_1.return)) _a.call(keys_1);
                }
                finally { if (e_2) throw e_2.error; }
                return [7 /*endfinally*/];
            case 7: return [2 /*return*/];
        }
    });
}
