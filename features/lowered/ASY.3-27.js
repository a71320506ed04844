// 118f455860ab55960efd64eee77b809012964216865d268a9d82707cf657b543
// lines 0 0 0 1 0 1 1 0 1 0 0 1 2 3
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function one() { return tslib_1.__asyncGenerator(this, arguments, function one_1() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [4 /*yield*/, tslib_1.__await(1)];
        case 1: return [4 /*yield*/, _a.sent()];
        case 2:
            _a.sent();
            return [2 /*return*/];
    }
}); }); }
var gen = one();
var next = gen.next;
