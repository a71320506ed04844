// ba0bed523d5882425e9404ac4ccf381c0010c527de5623c719a1163c17b331e8
// lines 0 0 0 1 0 0 0 0 2 0 2 2 0 2 0 0 2 0 0 0 0 3 4 5 0 0 5 5 5 5 0 0 0 0 0 0 0 0 5 6 0 0 6 6 6 6 6 0 0 0 0 0 0 0 0 6 6 7 0 0 7 7 7 7 0 0 0 0 0 0 0 0 7 8 0 0 8 8 8 8 0 0 0 0 0 0 0 0 8 8
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function lines() {
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
                log("closed");
                return [7 /*endfinally*/];
            case 4: return [2 /*return*/];
        }
    });
}
var failure = new Error("bad line");
function returning() {
    var e_1, _a;
    try {
        for (var _b = tslib_1.__values(lines()), _c = _b.next(); !_c.done; _c = _b.next()) {
            var n = _c.value;
            return n;
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
function breaking() {
    var e_2, _a;
    try {
        for (var _b = tslib_1.__values(lines()), _c = _b.next(); !_c.done; _c = _b.next()) {
            var n = _c.value;
            if (n === 2)
                break;
        }
    }
    catch (e_2_1) { e_2 = { error: e_2_1 }; }
    finally {
        try {
            if (_c && !_c.done && (_a = _b.return)) _a.call(_b);
        }
        finally { if (e_2) throw e_2.error; }
    }
    return "after";
}
function throwing() {
    var e_3, _a;
    try {
        for (var _b = tslib_1.__values(lines()), _c = _b.next(); !_c.done; _c = _b.next()) {
            var n = _c.value;
            throw failure;
        }
    }
    catch (e_3_1) { e_3 = { error: e_3_1 }; }
    finally {
        try {
            if (_c && !_c.done && (_a = _b.return)) _a.call(_b);
        }
        finally { if (e_3) throw e_3.error; }
    }
}
function complete() {
    var e_4, _a;
    try {
        for (var _b = tslib_1.__values(lines()), _c = _b.next(); !_c.done; _c = _b.next()) {
            var n = _c.value;
            log(n);
        }
    }
    catch (e_4_1) { e_4 = { error: e_4_1 }; }
    finally {
        try {
            if (_c && !_c.done && (_a = _b.return)) _a.call(_b);
        }
        finally { if (e_4) throw e_4.error; }
    }
    return "complete";
}
