// 097c63c268ac527c125457adc3171e4c6638e247c950dfe2700344f038ae8ada
// lines 0 0 0 1 0 0 2 0 2 3 0 3 4 0 4 0 0 0 5 6 0 6 0 6 6 6 6 0 0 0 0 0 0 0 0 6 6 7 8 8
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function triple() {
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0: return [4 /*yield*/, 1];
            case 1:
                _a.sent();
                return [4 /*yield*/, 2];
            case 2:
                _a.sent();
                return [4 /*yield*/, 3];
            case 3:
                _a.sent();
                return [2 /*return*/];
        }
    });
}
function looped() {
    var e_1, _a;
    var list = [];
    try {
        for (var _b = tslib_1.__values(triple()), _c = _b.next(); !_c.done; _c = _b.next()) {
            var value = _c.value;
            list.push(value);
        }
    }
    catch (e_1_1) { e_1 = { error: e_1_1 }; }
    finally {
        try {
            if (_c && !_c.done && (_a = _b.return)) _a.call(_b);
        }
        finally { if (e_1) throw e_1.error; }
    }
    return list;
}
function spread() { return tslib_1.__spreadArray(tslib_1.__spreadArray([0], tslib_1.__read(triple()), false), tslib_1.__read(triple()), false); }
function asked() { var it = triple(), list = []; for (var r = it.next(); !r.done; r = it.next())
    list.push(r.value); return list; }
