// c207f0f0f01c951302775129a7ca5a50f0923b7a69c220947032e65fef497428
// lines 0 0 0 1 2 3 0 0 0 0 0 4 0 0 0 6 7 0 7 8 8 0 8 0 0 0 10 0 0 12 0 0 4 0 0 0 0 0 15 16 17 18
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var boom = new Error("boom");
var later = function (ms) { return new Promise(function (resolve) { return setTimeout(resolve, ms); }); };
function busy() {
    return tslib_1.__asyncGenerator(this, arguments, function busy_1() {
        var i, e_1;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    i = 1;
                    _a.label = 1;
                case 1:
                    _a.trys.push([1, 5, 6, 7]);
                    log("works", i);
                    return [4 /*yield*/, tslib_1.__await(later(10))];
                case 2:
                    _a.sent();
                    return [4 /*yield*/, tslib_1.__await(i)];
                case 3: return [4 /*yield*/, _a.sent()];
                case 4:
                    _a.sent();
                    return [3 /*break*/, 7];
                case 5:
                    e_1 = _a.sent();
                    log("caught", e_1);
                    return [3 /*break*/, 7];
                case 6:
                    log("after", i);
                    return [7 /*endfinally*/];
                case 7:
                    i++;
                    return [3 /*break*/, 1];
                case 8: return [2 /*return*/];
            }
        });
    });
}
var gen = busy();
var interrupt = function () { return Promise.all([gen.next(), gen.throw(boom)]); };
var close = function () { return Promise.all([gen.next(), gen.return("r")]); };
