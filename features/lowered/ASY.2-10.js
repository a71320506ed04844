// b8a5428a2ff1269d7b31957282fcc17fa7ec3b3ca81dea2b89b44fb54772e85d
// lines 0 0 0 1 2 3 0 0 0 0 0 4 0 0 0 6 6 0 0 8 9 9 0 11 0 11 12 0 0 4 0 0 0 0 0 14 15 0 16 16 17 0 18
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var start = Date.now();
var later = function (ms) { return new Promise(function (resolve) { return setTimeout(resolve, ms); }); };
function retry(work, attempts, wait) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var attempt, e_1;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    attempt = 1;
                    _a.label = 1;
                case 1:
                    _a.trys.push([1, 3, , 4]);
                    return [4 /*yield*/, work(attempt)];
                case 2: return [2 /*return*/, _a.sent()];
                case 3:
                    e_1 = _a.sent();
                    log(e_1.message, Date.now() - start);
                    if (attempt === attempts)
                        throw e_1;
                    return [3 /*break*/, 4];
                case 4: return [4 /*yield*/, later(wait)];
                case 5:
                    _a.sent();
                    wait *= 2;
                    _a.label = 6;
                case 6:
                    attempt++;
                    return [3 /*break*/, 1];
                case 7: return [2 /*return*/];
            }
        });
    });
}
var failing = function (times) { return function (attempt) { return tslib_1.__awaiter(void 0, void 0, void 0, function () {
    return tslib_1.__generator(this, function (_a) {
        if (attempt <= times)
            throw new Error("failure " + attempt);
        return [2 /*return*/, "attempt " + attempt];
    });
}); }; };
