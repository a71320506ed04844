// d08fbe939d3bf0917be005f8b67f26b4d144c755455f89aa69b9b79086becb70
// lines 0 0 0 1 0 0 0 0 2 0 2 2 0 2 0 0 2 0 0 0 0 3 4 0 5 0 6 6 7 7 7 7 7 7 7 8 0 0 0 0 0 0 0 0 9 9 10 11 11 12 13 14 15
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function source() {
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                _a.trys.push([0, , 3, 4]);
                return [4 /*yield*/, 1];
            case 1:
                _a.sent();
                return [4 /*yield*/, 2];
            case 2:
                _a.sent();
                return [3 /*break*/, 4];
            case 3:
                log("source closed");
                return [7 /*endfinally*/];
            case 4: return [2 /*return*/];
        }
    });
}
function use() {
    var e_1, _a;
    try {
        try {
            for (var _b = tslib_1.__values(source()), _c = _b.next(); !_c.done; _c = _b.next()) {
                var n = _c.value;
                try {
                    if (n === 1)
                        throw new Error("n" + n);
                }
                finally {
                    log("inner finally");
                }
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
    catch (e) {
        log("caught " + e.message);
    }
    finally {
        log("outer finally");
    }
    return "done";
}
