// 5ab0740d701f0223747a8d636b6624ab08e3bb6f17d6adb70bb52fd9894a1920
// lines 0 0 0 1 2 3 4 0 0 0 0 0 5 5 0 5 0 0 0 0 0 6 7 0 0 0 0 0 9 0 0 0 11 11 0 13 14 0 0 0 0 0 16
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var start = Date.now();
var later = function (ms, v) { return new Promise(function (resolve) { return setTimeout(resolve, ms, v); }); };
var late = new Error("late");
function work(ms) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    _a.trys.push([0, , 2, 3]);
                    return [4 /*yield*/, later(ms, "worked")];
                case 1: return [2 /*return*/, _a.sent()];
                case 2:
                    log("work ends", Date.now() - start);
                    return [7 /*endfinally*/];
                case 3: return [2 /*return*/];
            }
        });
    });
}
function within(limit, promise) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var timer, alarm;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    alarm = new Promise(function (resolve, reject) { timer = setTimeout(reject, limit, late); });
                    _a.label = 1;
                case 1:
                    _a.trys.push([1, , 3, 4]);
                    return [4 /*yield*/, Promise.race([promise, alarm])];
                case 2: return [2 /*return*/, _a.sent()];
                case 3:
                    clearTimeout(timer);
                    log("race ends", Date.now() - start);
                    return [7 /*endfinally*/];
                case 4: return [2 /*return*/];
            }
        });
    });
}
