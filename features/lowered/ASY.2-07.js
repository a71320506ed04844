// 46c506a05755527e4d5a74ccb3956404711a7583662c9a66e85ccbfd90e4c4d0
// lines 0 0 0 1 2 0 2 0 2 3 0 0 3 3 0 0 3 4 5 6 7 8 9
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var value = Promise.resolve("v");
function handedOn() {
    return tslib_1.__awaiter(this, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
        return [2 /*return*/, value];
    }); });
}
function awaited() {
    return tslib_1.__awaiter(this, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0: return [4 /*yield*/, value];
            case 1: return [2 /*return*/, _a.sent()];
        }
    }); });
}
function order() {
    var a = handedOn().then(function () { return log("handed on"); });
    var b = awaited().then(function () { return log("awaited"); });
    Promise.resolve().then(function () { return log("tick 1"); }).then(function () { return log("tick 2"); }).then(function () { return log("tick 3"); });
    return Promise.all([a, b]).then(function () { return "done"; });
}
