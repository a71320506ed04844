// 60a9ddcafa1763d9d0c5447a0891edc67990a3fb6126d3c940469f2b8cd7c61d
// lines 0 0 0 1 2 3 4 4 5 6 7 8 9 10 11 0 0 0 0 0 12 0 0 0 14 0 0 14 15 16 0 16 17 0 0 14 0 19 0 21 0 0 0 0 0 23 24 0 0 0 0 0 25 26 27 27 0 0 0 28
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var later = function (ms) { return new Promise(function (resolve) { return setTimeout(resolve, ms); }); };
var stopped = new Error("stopped");
function makeSignal() {
    var signal = { check: function () { if (signal.on)
            throw stopped; }, on: false };
    signal.promise = new Promise(function (resolve, reject) {
        signal.stop = function () { signal.on = true; reject(stopped); };
    });
    signal.promise.catch(function () { });
    return signal;
}
function job(signal) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var step;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    log("open");
                    _a.label = 1;
                case 1:
                    _a.trys.push([1, , 6, 7]);
                    step = 1;
                    _a.label = 2;
                case 2:
                    if (!(step <= 5)) return [3 /*break*/, 5];
                    signal.check();
                    return [4 /*yield*/, Promise.race([later(10), signal.promise])];
                case 3:
                    _a.sent();
                    log(step);
                    _a.label = 4;
                case 4:
                    step++;
                    return [3 /*break*/, 2];
                case 5: return [2 /*return*/, "finished"];
                case 6:
                    log("close");
                    return [7 /*endfinally*/];
                case 7: return [2 /*return*/];
            }
        });
    });
}
function stopAfter(ms) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var signal;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    signal = makeSignal();
                    setTimeout(signal.stop, ms);
                    return [4 /*yield*/, job(signal)];
                case 1: return [2 /*return*/, _a.sent()];
            }
        });
    });
}
