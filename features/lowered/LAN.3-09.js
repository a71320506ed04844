// cccf5a84e7772f8b59322a4ff6b9bc1724789c18462b6a33891b761a5e3639dd
// lines 0 0 0 1 0 0 2 0 2 3 0 3 4 0 4 0 0 0 5 6 0 7 0 8 8 8 8 0 0 0 0 0 0 0 0 9 10 11 11 11 11
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function pairs() {
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0: return [4 /*yield*/, ["x", { size: 1 }]];
            case 1:
                _a.sent();
                return [4 /*yield*/, ["y", {}]];
            case 2:
                _a.sent();
                return [4 /*yield*/, ["z"]];
            case 3:
                _a.sent();
                return [2 /*return*/];
        }
    });
}
function describe() {
    var e_1, _a;
    var out = [];
    try {
        for (var _b = tslib_1.__values(pairs()), _c = _b.next(); !_c.done; _c = _b.next()) {
            var _d = tslib_1.__read(_c.value, 2), name = _d[0], _e = _d[1], _f = _e === void 0 ? { size: 100 } : _e, _g = _f.size, size = _g === void 0 ? 10 : _g;
            out.push(name + size);
        }
    }
    catch (e_1_1) { e_1 = { error: e_1_1 }; }
    finally {
        try {
            if (_c && !_c.done && (_a = _b.return)) _a.call(_b);
        }
        finally { if (e_1) throw e_1.error; }
    }
    return out;
}
function firstOf(_a) {
    var _b = tslib_1.__read(_a, 2), _c = tslib_1.__read(_b[0], 2), name = _c[0], size = _c[1].size, _d = tslib_1.__read(_b[1], 1), other = _d[0];
    return name + size + other;
}
