// 82bb75b1f9303c63b01b6e675a653bbae5342f5cb1889d0e33c9e2abaf654e31
// lines 0 0 0 0 1 2 0 3 0 0 3 0 0 3 3 0 3 0 0 3 0 0 0 3 4 5 6 0 0 6 0 0 0 7 7 8 0 0 0 9 0 0 0 9 9 0 9 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 10 0 10 0 0 0 11
"use strict";
var _a;
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var list = (_a = {
        head: { value: 1, next: { value: 2, next: null } }
    },
    _a[Symbol.iterator] = function () { var node; return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                node = this.head;
                _a.label = 1;
            case 1:
                if (!node) return [3 /*break*/, 4];
                return [4 /*yield*/, node.value];
            case 2:
                _a.sent();
                _a.label = 3;
            case 3:
                node = node.next;
                return [3 /*break*/, 1];
            case 4: return [2 /*return*/];
        }
    }); },
    _a);
var needs = { app: ["log", "net"], net: ["io"], log: ["io"], io: [] };
function order(name, seen) {
    var _a, _b, needed, e_1_1;
    var e_1, _c;
    if (seen === void 0) { seen = new Set(); }
    return tslib_1.__generator(this, function (_d) {
        switch (_d.label) {
            case 0:
                if (seen.has(name))
                    return [2 /*return*/];
                seen.add(name);
                _d.label = 1;
            case 1:
                _d.trys.push([1, 6, 7, 8]);
                _a = tslib_1.__values(needs[name]), _b = _a.next();
                _d.label = 2;
            case 2:
                if (!!_b.done) return [3 /*break*/, 5];
                needed = _b.value;
                return [5 /*yield**/, tslib_1.__values(order(needed, seen))];
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
            case 8: return [4 /*yield*/, name];
            case 9:
                _d.sent();
                return [2 /*return*/];
        }
    });
}
