// 7e4083d1a7503b8ae8c067aacec7db520a4994d699c82ec16594607f171a1ef9
// lines 0 0 0 1 2 0 3 4 5 6 6 6 6 7 8 9 10 0 0 0 0 0 0 10 0 0 0 10 10 0 10 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 10 11 12
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var broken = new Error("disk");
function failing() {
    var _a;
    var first = true;
    return _a = {},
        _a[Symbol.iterator] = function () { return this; },
        _a.next = function () { if (first) {
            first = false;
            return { value: 1, done: false };
        } throw broken; },
        _a.return = function () { log("return"); return {}; },
        _a;
}
function loop() {
    var _a, _b, n, e_1_1;
    var e_1, _c;
    return tslib_1.__generator(this, function (_d) {
        switch (_d.label) {
            case 0:
                _d.trys.push([0, 5, 6, 7]);
                _a = tslib_1.__values(failing()), _b = _a.next();
                _d.label = 1;
            case 1:
                if (!!_b.done) return [3 /*break*/, 4];
                n = _b.value;
                return [4 /*yield*/, n];
            case 2:
                _d.sent();
                _d.label = 3;
            case 3:
                _b = _a.next();
                return [3 /*break*/, 1];
            case 4: return [3 /*break*/, 7];
            case 5:
                e_1_1 = _d.sent();
                e_1 = { error: e_1_1 };
                return [3 /*break*/, 7];
            case 6:
                try {
                    if (_b && !_b.done && (_c = _a.return)) _c.call(_a);
                }
                finally { if (e_1) throw e_1.error; }
                return [7 /*endfinally*/];
            case 7: return [2 /*return*/];
        }
    });
}
var gen = loop();
function take() { var _a = tslib_1.__read(failing(), 2), a = _a[0], b = _a[1]; return a; }
