// d224f86a135e70846d051cf2c51ed19bfbd35c752f5e7e8dbc68e05b8f2387f2
// lines 0 0 0 1 2 3 0 0 0 0 0 0 4 4 0 0 4 4 0 4 0 0 0 0 0 5 6 0 0 7 7 7 7 7 7 7 7 7 0 0 0 8
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var boom = new Error("boom");
var fail = function () { return new Promise(function (resolve, reject) { return setTimeout(reject, 10, boom); }); };
function awaited() {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var e_1;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    _a.trys.push([0, 2, 3, 4]);
                    return [4 /*yield*/, fail()];
                case 1: return [2 /*return*/, _a.sent()];
                case 2:
                    e_1 = _a.sent();
                    log("caught", e_1);
                    return [2 /*return*/, "saved"];
                case 3:
                    log("finally");
                    return [7 /*endfinally*/];
                case 4: return [2 /*return*/];
            }
        });
    });
}
function handedOn() {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        return tslib_1.__generator(this, function (_a) {
            try {
                return [2 /*return*/, fail()];
            }
            catch (e) {
                return [2 /*return*/, "never"];
            }
            finally {
                log("finally");
            }
            return [2 /*return*/];
        });
    });
}
