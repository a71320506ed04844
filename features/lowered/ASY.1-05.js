// 66ecdd88840b0b0fce2afbc2429c9c78576023ee2563dfbc24cbb66265f9095f
// lines 0 0 0 1 2 3 4 5 0 0 0 0 0 0 6 6 0 0 6 0 0 0 0 7
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var boom = new Error("boom");
var failsFirst = { then: function () { throw boom; } };
var failsAfter = { then: function (resolve) { resolve("kept"); throw boom; } };
var failsWhenRead = { get then() { throw boom; } };
function ask(x) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var e_1;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    _a.trys.push([0, 2, , 3]);
                    return [4 /*yield*/, x];
                case 1: return [2 /*return*/, _a.sent()];
                case 2:
                    e_1 = _a.sent();
                    return [2 /*return*/, ["caught", e_1]];
                case 3: return [2 /*return*/];
            }
        });
    });
}
