// 8a90d919aa1fca9cfe07d6581adba038a7ec0adb5c77a08797947203eb23ff34
// lines 0 0 0 1 2 3 0 0 0 0 0 0 0 4 0 0 0 4 5 0 5 6 7 7 0 7 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 9 10 11 12
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var start = Date.now();
var later = function (ms) { return new Promise(function (resolve) { return setTimeout(resolve, ms); }); };
function slow() {
    return tslib_1.__asyncGenerator(this, arguments, function slow_1() {
        var _a, _b, ms, e_1_1;
        var e_1, _c;
        return tslib_1.__generator(this, function (_d) {
            switch (_d.label) {
                case 0:
                    _d.trys.push([0, 7, 8, 9]);
                    _a = tslib_1.__values([30, 10, 20]), _b = _a.next();
                    _d.label = 1;
                case 1:
                    if (!!_b.done) return [3 /*break*/, 6];
                    ms = _b.value;
                    return [4 /*yield*/, tslib_1.__await(later(ms))];
                case 2:
                    _d.sent();
                    log("yields", ms);
                    return [4 /*yield*/, tslib_1.__await(ms)];
                case 3: return [4 /*yield*/, _d.sent()];
                case 4:
                    _d.sent();
                    _d.label = 5;
                case 5:
                    _b = _a.next();
                    return [3 /*break*/, 1];
                case 6: return [3 /*break*/, 9];
                case 7:
                    e_1_1 = _d.sent();
                    e_1 = { error: e_1_1 };
                    return [3 /*break*/, 9];
                case 8:
                    try {
                        if (_b && !_b.done && (_c = _a.return)) _c.call(_a);
                    }
                    finally { if (e_1) throw e_1.error; }
                    return [7 /*endfinally*/];
                case 9: return [2 /*return*/];
            }
        });
    });
}
var gen = slow();
var ask = function () { return gen.next().then(function (r) { log(Date.now() - start); return r.value; }); };
var four = function () { return Promise.all([ask(), ask(), ask(), ask()]); };
