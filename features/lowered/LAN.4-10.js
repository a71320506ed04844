// 143d06f84dcff58a1e630aaaa8f9c5e6bf1905b98066157134b7668053efe0ab
// lines 0 0 0 1 2 0 0 0 2 0 2 2 0 2 0 0 2 0 0 0 2 3 0 0 0 0 0 0 0 0 0 5 0 0 0 5 5 0 5 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 7 8 0 8 0 0 0 0 10 11
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var oops = new Error("oops");
function items() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0:
            _a.trys.push([0, , 3, 4]);
            return [4 /*yield*/, "a"];
        case 1:
            _a.sent();
            return [4 /*yield*/, "b"];
        case 2:
            _a.sent();
            return [3 /*break*/, 4];
        case 3:
            log("items closed");
            return [7 /*endfinally*/];
        case 4: return [2 /*return*/];
    }
}); }
function reader() {
    var _a, _b, item, e_1_1, e_2;
    var e_1, _c;
    return tslib_1.__generator(this, function (_d) {
        switch (_d.label) {
            case 0:
                _d.trys.push([0, 9, , 11]);
                _d.label = 1;
            case 1:
                _d.trys.push([1, 6, 7, 8]);
                _a = tslib_1.__values(items()), _b = _a.next();
                _d.label = 2;
            case 2:
                if (!!_b.done) return [3 /*break*/, 5];
                item = _b.value;
                return [4 /*yield*/, item];
            case 3:
                _d.sent();
                _d.label = 4;
            case 4:
                _b = _a.next();
                return [3 /*break*/, 2];
            case 5: return [3 /*break*/, 8];
            case 6:
                e_1_1 = _d.sent();
                e_1 = { error: e_1_1 };
                return [3 /*break*/, 8];
            case 7:
                try {
                    if (_b && !_b.done && (_c = _a.return)) _c.call(_a);
                }
                finally { if (e_1) throw e_1.error; }
                return [7 /*endfinally*/];
            case 8: return [3 /*break*/, 11];
            case 9:
                e_2 = _d.sent();
                log(e_2);
                return [4 /*yield*/, "recovered"];
            case 10:
                _d.sent();
                return [3 /*break*/, 11];
            case 11: return [2 /*return*/];
        }
    });
}
var gen = reader();
