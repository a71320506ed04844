// f71dae30de94dd67b70382a9b482ce0afa0306134cfffcf6916daf44d8cadb89
// lines 0 0 0 1 0 0 0 0 0 2 0 0 2 2 0 2 0 0 2 0 0 0 2 0 0 0 0 3 4 0 5 0 6 6 0 7 7 8 8 9 9 10 11 0 0 0 0 0 0 0 0 12 0 0 0 0 0 0 0 0 13 14
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function range(name, n) {
    var i;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                _a.trys.push([0, , 5, 6]);
                i = 0;
                _a.label = 1;
            case 1:
                if (!(i < n)) return [3 /*break*/, 4];
                return [4 /*yield*/, i];
            case 2:
                _a.sent();
                _a.label = 3;
            case 3:
                i++;
                return [3 /*break*/, 1];
            case 4: return [3 /*break*/, 6];
            case 5:
                log("close " + name);
                return [7 /*endfinally*/];
            case 6: return [2 /*return*/];
        }
    });
}
function walk() {
    var e_1, _a, e_2, _b;
    var seen = [];
    try {
        rows: for (var _c = tslib_1.__values(range("rows", 3)), _d = _c.next(); !_d.done; _d = _c.next()) {
            var row = _d.value;
            try {
                for (var _e = (e_2 = void 0, tslib_1.__values(range("row " + row, 3))), _f = _e.next(); !_f.done; _f = _e.next()) {
                    var column = _f.value;
                    if (column > row)
                        continue rows;
                    if (row === 2)
                        break rows;
                    seen.push([row, column]);
                }
            }
            catch (e_2_1) { e_2 = { error: e_2_1 }; }
            finally {
                try {
                    if (_f && !_f.done && (_b = _e.return)) _b.call(_e);
                }
                finally { if (e_2) throw e_2.error; }
            }
        }
    }
    catch (e_1_1) { e_1 = { error: e_1_1 }; }
    finally {
        try {
            if (_d && !_d.done && (_a = _c.return)) _a.call(_c);
        }
        finally { if (e_1) throw e_1.error; }
    }
    return seen;
}
