// 0b42e97b9bdc366dc938d7124da840fddc999306b840d2016a6bab128ee404e0
// lines 0 0 0 1 2 0 0 2 2 0 2 2 0 0 2 3 0 0 0 0 0 0 5 0 5 0 0 0 7 0 7 8 10 0 10 11 0 0 0 0 0 13
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var boom = new Error("boom"), wrapped = new Error("wrapped");
var report = function (e) { return tslib_1.__awaiter(void 0, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0:
            log("report", e);
            return [4 /*yield*/, null];
        case 1:
            _a.sent();
            log("reported");
            return [2 /*return*/];
    }
}); }); };
function guarded() {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var e_1;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    _a.trys.push([0, 2, 4, 6]);
                    return [4 /*yield*/, Promise.reject(boom)];
                case 1:
                    _a.sent();
                    return [3 /*break*/, 6];
                case 2:
                    e_1 = _a.sent();
                    return [4 /*yield*/, report(e_1)];
                case 3:
                    _a.sent();
                    throw wrapped;
                case 4: return [4 /*yield*/, null];
                case 5:
                    _a.sent();
                    log("finally");
                    return [7 /*endfinally*/];
                case 6: return [2 /*return*/];
            }
        });
    });
}
