// 8ac55fd56e420e213dcfc8e782e544b23209ac73ef2906f44574776570fa46df
// lines 0 0 0 0 1 2 3 4 5 6 0 0 0 0 6 6 6 6 0 0 0 0 0 0 0 0 0 0 6 7
"use strict";
var _a;
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var careless = (_a = {},
    _a[Symbol.iterator] = function () { return this; },
    _a.next = function () { return { value: 1, done: false }; },
    _a.return = function () { log("return"); return "nothing"; },
    _a);
function leave() {
    var careless_1, careless_1_1, n;
    var e_1, _a;
    return tslib_1.__generator(this, function (_b) {
        try {
            for (careless_1 = tslib_1.__values(careless), careless_1_1 = careless_1.next(); !careless_1_1.done; careless_1_1 = careless_1.next()) {
                n = careless_1_1.value;
                return [2 /*return*/, n];
            }
        }
        catch (e_1_1) { e_1 = { error: e_1_1 }; }
        finally {
            try {
                if (careless_1_1 && !careless_1_1.done && (_a = careless_1.return)) _a.call(careless_1);
            }
            finally { if (e_1) throw e_1.error; }
        }
        return [2 /*return*/];
    });
}
var gen = leave();
