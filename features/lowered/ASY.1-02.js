// 6668d17fd2a8bd749aeb7caa6d4260c81a1d3c3923047f11c80bb872be452537
// lines 0 0 0 1 0 0 0 0 0 2 3 0 3 4 5 0 0 0 6 7 8 9 10 11
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function halves() {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var v;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    log("first half");
                    return [4 /*yield*/, "plain"];
                case 1:
                    v = _a.sent();
                    log("second half");
                    return [2 /*return*/, v];
            }
        });
    });
}
function caller() {
    var promise = halves();
    log("caller goes on");
    return promise;
}
