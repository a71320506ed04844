// 9a10d560e7a49b4e09817e160d456256d4bbb6df8bb8f1f1e885521fb47f6854
// lines 0 0 0 1 0 1 2 3 4 5 6 7
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function empty() { return tslib_1.__asyncGenerator(this, arguments, function empty_1() { return tslib_1.__generator(this, function (_a) {
    return [2 /*return*/];
}); }); }
var gen = empty();
function order() {
    var promise = gen.return("r").then(function (r) { log("return"); return r; });
    Promise.resolve().then(function () { return log("tick 1"); }).then(function () { return log("tick 2"); }).then(function () { return log("tick 3"); }).then(function () { return log("tick 4"); }).then(function () { return log("tick 5"); });
    return promise;
}
