// 9f9f7d2f920c18e0819c0c3a63d54ebbd6f9a8eefec3f043fa971f0e56a4c799
// lines 0 0 0 1 2 0 0 0 3 3 0 3 4 0 4 5 0 0 0 6 7 8
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var boom = new Error("boom");
function brittle() {
    return tslib_1.__asyncGenerator(this, arguments, function brittle_1() {
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0: return [4 /*yield*/, tslib_1.__await(1)];
                case 1: return [4 /*yield*/, _a.sent()];
                case 2:
                    _a.sent();
                    return [4 /*yield*/, tslib_1.__await(null)];
                case 3:
                    _a.sent();
                    throw boom;
            }
        });
    });
}
var gen = brittle();
var burst = function () { return Promise.allSettled([gen.next(), gen.next(), gen.next()]); };
