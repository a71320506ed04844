// 151276e7540e47bd074bc35f7be30b85fd6f0fa1c3cfbe5c3477138dfea8b519
// lines 0 0 0 1 2 0 0 0 0 0 4 0 4 5 5 6 0 8 0 0 0 0 0 10 11 0 0 0 0 0 0 13 13 0 0 15 16 0 0 0 0 18
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var boom = new Error("boom");
function part(name, ms, fails) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    _a.trys.push([0, , 2, 3]);
                    return [4 /*yield*/, new Promise(function (resolve) { return setTimeout(resolve, ms); })];
                case 1:
                    _a.sent();
                    if (fails)
                        throw boom;
                    return [2 /*return*/, name];
                case 2:
                    log(name);
                    return [7 /*endfinally*/];
                case 3: return [2 /*return*/];
            }
        });
    });
}
function whole() {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var e_1;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    _a.trys.push([0, 2, , 3]);
                    return [4 /*yield*/, Promise.all([part("slow", 30), part("fails", 10, true), part("middle", 20)])];
                case 1: return [2 /*return*/, _a.sent()];
                case 2:
                    e_1 = _a.sent();
                    log(e_1);
                    return [2 /*return*/, "gave up"];
                case 3: return [2 /*return*/];
            }
        });
    });
}
