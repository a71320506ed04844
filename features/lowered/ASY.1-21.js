// 945aad2c34376c43e9573a388d73b8e4375edf0018564059e6e3fb96903598be
// lines 0 0 0 1 2 3 3 4 0 4 0 4 4 0 0 4 5 6 7
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var promise = Promise.resolve();
promise.constructor = function Other() { };
function order() {
    var _this = this;
    var named = function () { return tslib_1.__awaiter(_this, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0: return [4 /*yield*/, promise];
            case 1:
                _a.sent();
                log("await");
                return [2 /*return*/];
        }
    }); }); };
    Promise.resolve().then(function () { return log("tick 1"); }).then(function () { return log("tick 2"); }).then(function () { return log("tick 3"); }).then(function () { return log("tick 4"); });
    return named();
}
