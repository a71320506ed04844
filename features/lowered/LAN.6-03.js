// 1bbaa94b3576513c4ea83bfd1af6957122e2544ca965b24f3f5cb02766610cdf
// lines 0 0 0 1 2 3 0 0 3 0 0 3 3 0 3 0 0 3 0 0 0 3 4 0 0 4 4 4 4 4 0 0 0 0 0 0 0 0 4
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var computed = 0;
function expensive(n) { computed++; return n * n; }
function squares(limit) { var n; return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0:
            n = 1;
            _a.label = 1;
        case 1:
            if (!(n <= limit)) return [3 /*break*/, 4];
            return [4 /*yield*/, expensive(n)];
        case 2:
            _a.sent();
            _a.label = 3;
        case 3:
            n++;
            return [3 /*break*/, 1];
        case 4: return [2 /*return*/];
    }
}); }
function firstAbove(bound) {
    var e_1, _a;
    try {
        for (var _b = tslib_1.__values(squares(1e9)), _c = _b.next(); !_c.done; _c = _b.next()) {
            var square = _c.value;
            if (square > bound)
                return square;
        }
    }
    catch (e_1_1) { e_1 = { error: e_1_1 }; }
    finally {
        try {
            if (_c && !_c.done && (_a = _b.return)) _a.call(_b);
        }
        finally { if (e_1) throw e_1.error; }
    }
}
