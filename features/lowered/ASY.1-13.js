// 7c4883e44b1ff04145e2163cfc85c586c6ba0662341a4a7fb01aac102f20db23
// lines 0 0 0 1 2 0 0 0 0 0 3 4 0 4 5 0 0 0 6 7 0 0 0 0 0 8 9 0 9 9 0 9 9 9 0 0 0 10 11 0 0 0 0 0 0 12 0 0 0 13 0 0 0 13 13 13 0 13 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 14 0 0 0 15 16 0 16 16 0 16
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var later = function (ms) { return new Promise(function (resolve) { return setTimeout(resolve, ms, ms); }); };
function timed(work) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var start, values;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    start = Date.now();
                    return [4 /*yield*/, work()];
                case 1:
                    values = _a.sent();
                    return [2 /*return*/, [values, Date.now() - start]];
            }
        });
    });
}
function sideBySide() {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var a, b, c, _a;
        return tslib_1.__generator(this, function (_b) {
            switch (_b.label) {
                case 0:
                    a = later(300), b = later(100), c = later(200);
                    return [4 /*yield*/, a];
                case 1:
                    _a = [_b.sent()];
                    return [4 /*yield*/, b];
                case 2:
                    _a = _a.concat([_b.sent()]);
                    return [4 /*yield*/, c];
                case 3: return [2 /*return*/, _a.concat([_b.sent()])];
            }
        });
    });
}
function inTurn() {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var values, _a, _b, ms, _c, _d, e_1_1;
        var e_1, _e;
        return tslib_1.__generator(this, function (_f) {
            switch (_f.label) {
                case 0:
                    values = [];
                    _f.label = 1;
                case 1:
                    _f.trys.push([1, 6, 7, 8]);
                    _a = tslib_1.__values([300, 100, 200]), _b = _a.next();
                    _f.label = 2;
                case 2:
                    if (!!_b.done) return [3 /*break*/, 5];
                    ms = _b.value;
                    _d = (_c = values).push;
                    return [4 /*yield*/, later(ms)];
                case 3:
                    _d.apply(_c, [_f.sent()]);
                    _f.label = 4;
                case 4:
                    _b = _a.next();
                    return [3 /*break*/, 2];
                case 5: return [3 /*break*/, 8];
                case 6:
                    e_1_1 = _f.sent();
                    e_1 = { error: e_1_1 };
                    return [3 /*break*/, 8];
                case 7:
                    try {
                        if (_b && !_b.done && (_e = _a.return)) _e.call(_a);
                    }
                    finally { if (e_1) throw e_1.error; }
                    return [7 /*endfinally*/];
                case 8: return [2 /*return*/, values];
            }
        });
    });
}
var together = function () { return Promise.all([300, 100, 200].map(function (ms) { return tslib_1.__awaiter(void 0, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [4 /*yield*/, later(ms)];
        case 1: return [2 /*return*/, _a.sent()];
    }
}); }); })); };
