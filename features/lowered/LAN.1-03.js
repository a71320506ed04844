// 1179bc7815d1ed9568e17ee13fa63f1eb25b97182d9df44d3720fadd5974c66c
// lines 0 0 0 1 0 0 2 0 2 3 0 3 4 0 4 0 0 0 5 6 7 8 9 10 11 12
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
    var result = gen.next();
    results.push(result);
    return "value" in result && "done" in result;
}
