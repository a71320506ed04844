// aac60b3dcdf6c4604f3de98861bef08322b9a2ad4b4ed2412d359358e3b4b80e
// lines 0 0 0 1 0 0 2 0 2 3 0 3 0 0 0 4 5 0 0 6 0 6 7 0 7 0 0 0 8 9 0 0 9 9 9 9 0 0 0 0 0 0 0 0 9
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function inner() {
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0: return [4 /*yield*/, 1];
            case 1:
                _a.sent();
                return [4 /*yield*/, 2];
            case 2:
                _a.sent();
                return [2 /*return*/];
        }
    });
}
function outer() {
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0: return [5 /*yield**/, tslib_1.__values(inner())];
            case 1:
                _a.sent();
                return [4 /*yield*/, 3];
            case 2:
                _a.sent();
                return [2 /*return*/];
        }
    });
}
function show() {
    var e_1, _a;
    try {
        for (var _b = tslib_1.__values(outer()), _c = _b.next(); !_c.done; _c = _b.next()) {
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
