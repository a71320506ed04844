// 352a45d62a87c6a03a8ace1a71d4a7935d52a71030412588c169d9357eea00db
// lines 0 0 0 1 0 0 0 0 2 3 0 3 4 5 0 5 6 0 0 0 7 8
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function steps() {
    var a, b;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                log("start");
                return [4 /*yield*/, "first"];
            case 1:
                a = _a.sent();
                log("resumed with", a);
                return [4 /*yield*/, "second"];
            case 2:
                b = _a.sent();
                log("resumed with", b);
                return [2 /*return*/];
        }
    });
}
var gen = steps();
