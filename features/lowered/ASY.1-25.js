// dc7b3ed7cea6e7c77c6c4c926b0acb8524f77f7014b94aa9281c3cfd964bc555
// lines 0 0 0 1 2 0 2 2 0 2 3 4 5 6 7 8
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var shared = Promise.resolve(1);
function plain() {
    return tslib_1.__awaiter(this, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
        log("body");
        return [2 /*return*/, shared];
    }); });
}
function compare() {
    var a = plain(), b = plain();
    a.then(function () { return log("settled"); });
    log("caller");
    return [a === b, a === shared, a instanceof Promise];
}
