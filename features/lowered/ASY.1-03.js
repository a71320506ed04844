// 17f37675ed16607c2eba07bba1afef264c277eaf658556e6c437a69ed9cd5b52
// lines 0 0 0 1 2 3 0 0 0 0 4 0 4 5 6 0 6 7 8 0 0 0 9
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var start = Date.now();
var later = function (ms, v) { return new Promise(function (resolve) { return setTimeout(resolve, ms, v); }); };
function wait() {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var v;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0: return [4 /*yield*/, later(250, "late")];
                case 1:
                    v = _a.sent();
                    log(Date.now() - start);
                    return [4 /*yield*/, null];
                case 2:
                    _a.sent();
                    log(Date.now() - start);
                    return [2 /*return*/, v];
            }
        });
    });
}
