// b4098ffa2f7e0eaceba777f07c980c81432e21a505c94b6b08beffcd03ed64c7
// lines 0 0 0 1 2 0 0 0 0 0 0 3 3 0 3 3 0 0 0 3 3 0 3 0 4 4 0 4 5 0 0 0 0 6 7
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var boom = new Error("boom");
function rejecting() {
    return tslib_1.__asyncGenerator(this, arguments, function rejecting_1() {
        var e_1;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    _a.trys.push([0, 3, , 6]);
                    return [4 /*yield*/, tslib_1.__await(Promise.reject(boom))];
                case 1: return [4 /*yield*/, _a.sent()];
                case 2:
                    _a.sent();
                    log("never");
                    return [3 /*break*/, 6];
                case 3:
                    e_1 = _a.sent();
                    return [4 /*yield*/, tslib_1.__await(["caught", e_1])];
                case 4: return [4 /*yield*/, _a.sent()];
                case 5:
                    _a.sent();
                    return [3 /*break*/, 6];
                case 6: return [4 /*yield*/, tslib_1.__await(Promise.reject(boom))];
                case 7: return [4 /*yield*/, _a.sent()];
                case 8:
                    _a.sent();
                    log("never");
                    return [2 /*return*/];
            }
        });
    });
}
var gen = rejecting();
