// 81f1f2d4d2911ba6277c41c9b9148f3669f3bdd5d8e8a3b2018e54b9679d5ce2
// lines 0 0 0 1 2 3 3 3 4 0 0 0 0 0 5 7 8 0 8 0 0 0 9 9 0 9 0 0 0 0 0 10 11 11 12 13 0 0 0 14 15 0 15 16 17 17 18 0 0 19 20
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var later = function (ms) { return new Promise(function (resolve) { return setTimeout(resolve, ms); }); };
var Lock = /** @class */ (function () {
    function Lock() {
        this.tail = Promise.resolve();
    }
    Lock.prototype.hold = function (work) {
        return tslib_1.__awaiter(this, void 0, void 0, function () {
            var before, release;
            return tslib_1.__generator(this, function (_a) {
                switch (_a.label) {
                    case 0:
                        before = this.tail;
                        this.tail = new Promise(function (resolve) { release = resolve; });
                        return [4 /*yield*/, before];
                    case 1:
                        _a.sent();
                        _a.label = 2;
                    case 2:
                        _a.trys.push([2, , 4, 5]);
                        return [4 /*yield*/, work()];
                    case 3: return [2 /*return*/, _a.sent()];
                    case 4:
                        release();
                        return [7 /*endfinally*/];
                    case 5: return [2 /*return*/];
                }
            });
        });
    };
    return Lock;
}());
var lock = new Lock();
var visit = function (name, ms, fails) { return lock.hold(function () { return tslib_1.__awaiter(void 0, void 0, void 0, function () {
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                log(name + " in");
                return [4 /*yield*/, later(ms)];
            case 1:
                _a.sent();
                log(name + " out");
                if (fails)
                    throw new Error(name);
                return [2 /*return*/, name];
        }
    });
}); }); };
var visits = function () { return Promise.allSettled([visit("a", 30), visit("b", 20, true), visit("c", 10)]); };
