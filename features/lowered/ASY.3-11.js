// 5bedfb99c4c878032e5609a618841eb1e380bd1efbe418b78f5f41510e2adc8c
// lines 0 0 0 1 2 3 0 0 0 4 4 0 4 5 6 6 0 6 7 7 0 7 0 0 0 0 8 9
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var later = function (ms, v) { return new Promise(function (resolve) { return setTimeout(resolve, ms, v); }); };
var thenable = { then: function (resolve) { resolve(later(5, "nested")); } };
function promises() {
    return tslib_1.__asyncGenerator(this, arguments, function promises_1() {
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0: return [4 /*yield*/, tslib_1.__await(later(10, "late"))];
                case 1: return [4 /*yield*/, _a.sent()];
                case 2:
                    _a.sent();
                    log("resumed");
                    return [4 /*yield*/, tslib_1.__await(thenable)];
                case 3: return [4 /*yield*/, _a.sent()];
                case 4:
                    _a.sent();
                    return [4 /*yield*/, tslib_1.__await([later(1, "inside")])];
                case 5: return [4 /*yield*/, _a.sent()];
                case 6:
                    _a.sent();
                    return [2 /*return*/];
            }
        });
    });
}
var gen = promises();
