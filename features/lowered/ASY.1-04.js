// dd33b0be02c81cb45a40404794f39f97741f5158cac03611e40191279585c97a
// lines 0 0 0 1 2 3 4 5 6 7 8 9 0 0 9 9 0 0 9 10 11 12 13 14
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var thenable = {
    then: function (resolve, reject) {
        log("asked", this === thenable, typeof resolve, typeof reject, arguments.length);
        resolve("answer");
        reject("too late");
        resolve("twice");
    }
};
function ask() {
    return tslib_1.__awaiter(this, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0: return [4 /*yield*/, thenable];
            case 1: return [2 /*return*/, (_a.sent()) + "!"];
        }
    }); });
}
function caller() {
    var promise = ask();
    log("caller goes on");
    return promise;
}
