// 153a45bdb87825bb4a573927a8cc25568961395de709f73bc586d12751ad219e
// lines 0 0 0 1 2 0 0 0 2 2 2 0 2 0 0 0 2 0 0 0 2 3
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var boom = new Error("boom");
function untouched() { return tslib_1.__asyncGenerator(this, arguments, function untouched_1() { var e_1; return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0:
            _a.trys.push([0, 3, , 4]);
            log("never");
            return [4 /*yield*/, tslib_1.__await(1)];
        case 1: return [4 /*yield*/, _a.sent()];
        case 2:
            _a.sent();
            return [3 /*break*/, 4];
        case 3:
            e_1 = _a.sent();
            log("never");
            return [3 /*break*/, 4];
        case 4: return [2 /*return*/];
    }
}); }); }
var gen = untouched();
