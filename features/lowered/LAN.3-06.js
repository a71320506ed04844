// 91da796d871e6a3c73511e5d3bf25b20e5575cc6301017d8ef60ca231502cb50
// lines 0 0 0 1 2 0 0 0 0 3 0 3 0 3 0 0 0 4 5 0 0 5 5 5 5 0 0 0 0 0 0 0 0 5 6 0 0 6 6 6 6 0 0 0 0 0 0 0 0 6
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var inBody = new Error("body"), inFinally = new Error("finally");
function fragile() {
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                _a.trys.push([0, , 2, 3]);
                return [4 /*yield*/, 1];
            case 1:
                _a.sent();
                return [3 /*break*/, 3];
            case 2: throw inFinally;
            case 3: return [2 /*return*/];
        }
    });
}
function both() {
    var e_1, _a;
    try {
        for (var _b = tslib_1.__values(fragile()), _c = _b.next(); !_c.done; _c = _b.next()) {
            var n = _c.value;
            throw inBody;
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
function leave() {
    var e_2, _a;
    try {
        for (var _b = tslib_1.__values(fragile()), _c = _b.next(); !_c.done; _c = _b.next()) {
            var n = _c.value;
            return "left";
        }
    }
    catch (e_2_1) { e_2 = { error: e_2_1 }; }
    finally {
        try {
            if (_c && !_c.done && (_a = _b.return)) _a.call(_b);
        }
        finally { if (e_2) throw e_2.error; }
    }
}
