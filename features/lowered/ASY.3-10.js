// b1dc1dc90003d7159c7268936168dfea4a48b550e8e8f6258c83541613a06f35
// lines 0 0 0 1 2 0 0 2 2 2 0 2 0 0 2 3
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var boom = new Error("boom");
function begun() { return tslib_1.__asyncGenerator(this, arguments, function begun_1() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0:
            log("begun");
            return [4 /*yield*/, tslib_1.__await(1)];
        case 1: return [4 /*yield*/, _a.sent()];
        case 2:
            _a.sent();
            return [2 /*return*/];
    }
}); }); }
var gen = begun();
