// 610e7a16f51ffe32c7cef8e78ff405361fd6f08e35e258ba660e8dc18461be49
// lines 0 0 0 1 2 0 0 0 0 0 0 4 4 0 4 0 0 0 6 0 6 7 7 0 7 0 9 9 0 9 0 0 0 0 10 11
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var boom = new Error("boom");
function careful() {
    return tslib_1.__asyncGenerator(this, arguments, function careful_1() {
        var e_1;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    _a.trys.push([0, 3, , 7]);
                    return [4 /*yield*/, tslib_1.__await(1)];
                case 1: return [4 /*yield*/, _a.sent()];
                case 2:
                    _a.sent();
                    return [3 /*break*/, 7];
                case 3:
                    e_1 = _a.sent();
                    return [4 /*yield*/, tslib_1.__await(null)];
                case 4:
                    _a.sent();
                    return [4 /*yield*/, tslib_1.__await(["caught", e_1])];
                case 5: return [4 /*yield*/, _a.sent()];
                case 6:
                    _a.sent();
                    return [3 /*break*/, 7];
                case 7: return [4 /*yield*/, tslib_1.__await(2)];
                case 8: return [4 /*yield*/, _a.sent()];
                case 9:
                    _a.sent();
                    return [2 /*return*/];
            }
        });
    });
}
var gen = careful();
