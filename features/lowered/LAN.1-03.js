// 7448e595cf5a9f6323190536bae3eba914e958f79b269226259f00812fe35ed5
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function steps() {
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0: return [4 /*yield*/, 1];
            case 1:
                _a.sent();
                return [4 /*yield*/, 2];
            case 2:
                _a.sent();
                return [4 /*yield*/, 3];
            case 3:
                _a.sent();
                return [2 /*return*/];
        }
    });
}
var gen = steps();
var results = [];
function ask() {
    results.push(gen.next());
    return Object.keys(results[results.length - 1]).sort().join();
}
