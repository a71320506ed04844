// b924d4ceb319d25f5797fff336b9bc9f0790784d90a3d0cac3cc91c4d1b01b7b
// lines 0 0 0 1 2 3 0 0 0 0 0 4 0 0 0 6 8 0 8 9 10 0 0 0 0 0 12 13 0 0 0 0 14 0 14 15 16 0 0 0 17
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var start = Date.now();
var later = function (ms) { return new Promise(function (resolve) { return setTimeout(resolve, ms); }); };
function close() {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var value;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    value = "before";
                    _a.label = 1;
                case 1:
                    _a.trys.push([1, , 2, 4]);
                    return [2 /*return*/, value];
                case 2: return [4 /*yield*/, later(40)];
                case 3:
                    _a.sent();
                    value = "after";
                    log(value, Date.now() - start);
                    return [7 /*endfinally*/];
                case 4: return [2 /*return*/];
            }
        });
    });
}
function caller() {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var v;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0: return [4 /*yield*/, close()];
                case 1:
                    v = _a.sent();
                    log(Date.now() - start);
                    return [2 /*return*/, v];
            }
        });
    });
}
