// 0362377928fcdfc44c26643e7d7a787477f1103bd6a09ba400dda5c0f3d66c87
// lines 0 0 0 1 0 1 0 1 2 3 4 5 5 5 5 5 5 6
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function f() {
    return tslib_1.__awaiter(this, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
        return [2 /*return*/, 1];
    }); });
}
var Own = Promise;
function replaced() {
    Promise = function (executor) { log("made"); return new Own(executor); };
    try {
        return f() instanceof Own;
    }
    finally {
        Promise = Own;
    }
}
