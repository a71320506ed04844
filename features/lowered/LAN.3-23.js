// 9dd741d9cf9613f6f6f8f671e73e114ed71742e4145daa7596b827bc7e9cbfea
// lines 0 0 0 0 1 0 1 0 1 1 0 1 0 0 1 2 3 0 4 5 5 5 5 5 5 0 0 0 6 7 0 7 0 7 7 7 7 0 0 0 0 0 0 0 0 7 7
"use strict";
var _a;
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function numbers() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [4 /*yield*/, 1];
        case 1:
            _a.sent();
            return [4 /*yield*/, 2];
        case 2:
            _a.sent();
            return [2 /*return*/];
    }
}); }
var source = (_a = {
        inner: numbers()
    },
    _a[Symbol.iterator] = function () { return this; },
    Object.defineProperty(_a, "next", {
        get: function () {
            var _this = this;
            log("get");
            return function () { return _this.inner.next(); };
        },
        enumerable: false,
        configurable: true
    }),
    _a);
function sum() {
    var e_1, _a;
    var sum = 0;
    try {
        for (var source_1 = tslib_1.__values(source), source_1_1 = source_1.next(); !source_1_1.done; source_1_1 = source_1.next()) {
            var n = source_1_1.value;
            sum += n;
        }
    }
    catch (e_1_1) { e_1 = { error: e_1_1 }; }
    finally {
        try {
            if (source_1_1 && !source_1_1.done && (_a = source_1.return)) _a.call(source_1);
        }
        finally { if (e_1) throw e_1.error; }
    }
    return sum;
}
