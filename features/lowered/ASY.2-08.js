// 311edc589b0ce71ba41b01af199849495e5df018fd72f7c41bbc543338bb47ec
// lines 0 0 0 1 2 0 0 0 0 0 4 0 4 5 5 6 6 8 0 8 9 0 0 0 0 0 11 12 0 0 0 0 0 0 13 13 0 0 13 0 0 0 0 14
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var boom = new Error("boom");
function level(n) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    _a.trys.push([0, , 3, 5]);
                    return [4 /*yield*/, null];
                case 1:
                    _a.sent();
                    if (n === 4)
                        throw boom;
                    return [4 /*yield*/, level(n + 1)];
                case 2: return [2 /*return*/, _a.sent()];
                case 3: return [4 /*yield*/, null];
                case 4:
                    _a.sent();
                    log(n);
                    return [7 /*endfinally*/];
                case 5: return [2 /*return*/];
            }
        });
    });
}
function top() {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var e_1;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    _a.trys.push([0, 2, , 3]);
                    return [4 /*yield*/, level(1)];
                case 1: return [2 /*return*/, _a.sent()];
                case 2:
                    e_1 = _a.sent();
                    return [2 /*return*/, ["caught", e_1]];
                case 3: return [2 /*return*/];
            }
        });
    });
}
