// e2c05657c4c959a6d8aff6b5ddb3d544319a9ad0eae6d04cf1713effd4105138
// lines 0 0 0 1 0 0 2 0 2 3 0 3 4 0 4 5 0 0 6 7 0 0 8 8 8 8 0 0 0 0 0 0 0 0 9
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function numbers() {
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
                return [2 /*return*/, 4];
        }
    });
}
function show() {
    var e_1, _a;
    try {
        for (var _b = tslib_1.__values(numbers()), _c = _b.next(); !_c.done; _c = _b.next()) {
            var value = _c.value;
            log(value);
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
