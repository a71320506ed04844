// 3441301d216d0c9c12e00ef1e6e1196c7e3a95bb20fc41c07884df8395090fa2
// lines 0 0 0 1 1 0 1 2 0 0 0 3 4 0 4 5 0 5 6 0 6 7 8 0 0 9 10
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function none() { return tslib_1.__generator(this, function (_a) {
    log("none");
    return [2 /*return*/];
}); }
function quick() {
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                log("before");
                return [5 /*yield**/, tslib_1.__values([])];
            case 1:
                _a.sent();
                return [5 /*yield**/, tslib_1.__values("")];
            case 2:
                _a.sent();
                return [5 /*yield**/, tslib_1.__values(none())];
            case 3:
                _a.sent();
                log("after");
                return [2 /*return*/, "at once"];
        }
    });
}
var gen = quick();
