// 6833924aef4d90c95f7bd63df423bdfbb2e8879cafbe237000c86b9abc137efc
// lines 0 0 0 1 2 3 0 0 3 0 3 3 3 3 0 0 0 3 4 5 0 0 0 0 0 6 0 0 0 8 9 10 11 11 0 13 0 0 14 0 0 0 15 0 15 0 0 0 15 0 0 0 17 0 0 0 0 0 19
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var boom = new Error("boom"), stuck = new Error("stuck");
var open = function (name, fails) { return ({
    close: function () {
        return tslib_1.__awaiter(this, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0: return [4 /*yield*/, null];
                case 1:
                    _a.sent();
                    log("close " + name);
                    if (fails)
                        throw stuck;
                    return [2 /*return*/];
            }
        }); });
    }
}); };
function using(work) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var resources, failures, e_1;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    resources = [];
                    _a.label = 1;
                case 1:
                    _a.trys.push([1, , 3, 10]);
                    resources.push(open("a"));
                    resources.push(open("b", true));
                    resources.push(open("c"));
                    return [4 /*yield*/, work(resources.length)];
                case 2: return [2 /*return*/, _a.sent()];
                case 3:
                    failures = [];
                    _a.label = 4;
                case 4:
                    if (!resources.length) return [3 /*break*/, 9];
                    _a.label = 5;
                case 5:
                    _a.trys.push([5, 7, , 8]);
                    return [4 /*yield*/, resources.pop().close()];
                case 6:
                    _a.sent();
                    return [3 /*break*/, 8];
                case 7:
                    e_1 = _a.sent();
                    failures.push(e_1);
                    return [3 /*break*/, 8];
                case 8: return [3 /*break*/, 4];
                case 9:
                    log(failures.length, failures[0]);
                    return [7 /*endfinally*/];
                case 10: return [2 /*return*/];
            }
        });
    });
}
