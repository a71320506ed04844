// 34021d906aacaeeeaf50b05bc38ff50a5b620f6cdd1ba2774b6389265703a24a
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
// An asynchronous generator, which answers what waits for it in order.
function pages() {
    return tslib_1.__asyncGenerator(this, arguments, function pages_1() {
        var sent;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    _a.trys.push([0, , 5, 7]);
                    log("begins");
                    return [4 /*yield*/, tslib_1.__await(1)];
                case 1: return [4 /*yield*/, _a.sent()];
                case 2:
                    sent = _a.sent();
                    log("sent", sent);
                    return [4 /*yield*/, tslib_1.__await(sent)];
                case 3: return [4 /*yield*/, _a.sent()];
                case 4:
                    _a.sent();
                    return [3 /*break*/, 7];
                case 5: return [4 /*yield*/, tslib_1.__await(null)];
                case 6:
                    _a.sent();
                    log("closed");
                    return [7 /*endfinally*/];
                case 7: return [2 /*return*/];
            }
        });
    });
}
var gen = pages();
