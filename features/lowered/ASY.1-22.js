// ee4b3f90abba7387444cd2fea0054529befb4f0e01cd7b8e510b4f30f65b440d
// lines 0 0 0 1 2 2 2 2 0 3 4 5 6 0 0 6 6 0 0 6
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var promise = Promise.resolve("value");
promise.then = function () {
    var functions = [];
    for (var _i = 0; _i < arguments.length; _i++) {
        functions[_i] = arguments[_i];
    }
    log("then", functions.length);
    return Promise.prototype.then.apply(this, functions);
};
function take() {
    return tslib_1.__awaiter(this, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0: return [4 /*yield*/, promise];
            case 1: return [2 /*return*/, _a.sent()];
        }
    }); });
}
