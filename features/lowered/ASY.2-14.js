// b0b1d81c091b97005fc1a3236786025e19529aff21844b0730ce35d513288612
// lines 0 0 0 1 2 3 0 0 0 4 0 0 0 6 0 6 7 0 9 0 0 0 0 11 12 0 0 0 0 0 0 13 14 15 0 0 0 0 16 17 18 18 18 0 18 0 0 0 0 20 21 0 21 22 0 0 0 23
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var start = Date.now();
var running = 0;
var task = function (ms) { return function () { return tslib_1.__awaiter(void 0, void 0, void 0, function () {
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                log(++running);
                _a.label = 1;
            case 1:
                _a.trys.push([1, , 3, 4]);
                return [4 /*yield*/, new Promise(function (resolve) { return setTimeout(resolve, ms); })];
            case 2:
                _a.sent();
                return [2 /*return*/, ms];
            case 3:
                running--;
                return [7 /*endfinally*/];
            case 4: return [2 /*return*/];
        }
    });
}); }; };
function pool(size, tasks) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var results, index, worker;
        var _this = this;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    results = [];
                    index = 0;
                    worker = function () { return tslib_1.__awaiter(_this, void 0, void 0, function () {
                        var mine, _a, _b;
                        return tslib_1.__generator(this, function (_c) {
                            switch (_c.label) {
                                case 0:
                                    if (!(index < tasks.length)) return [3 /*break*/, 2];
                                    mine = index++;
                                    _a = results;
                                    _b = mine;
                                    return [4 /*yield*/, tasks[mine]()];
                                case 1:
                                    _a[_b] = _c.sent();
                                    return [3 /*break*/, 0];
                                case 2: return [2 /*return*/];
                            }
                        });
                    }); };
                    return [4 /*yield*/, Promise.all(tslib_1.__spreadArray([], tslib_1.__read(Array(size)), false).map(worker))];
                case 1:
                    _a.sent();
                    return [2 /*return*/, [results, Date.now() - start]];
            }
        });
    });
}
