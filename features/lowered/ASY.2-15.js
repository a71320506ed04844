// e3d0226da8b11e219b6b6e1118d8ac3f48b782764d4ea0535925542e90f457a3
// lines 0 0 0 1 0 0 0 0 0 3 4 0 4 5 0 0 7 0 0 0 0 0 9
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function stuck() {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    _a.trys.push([0, , 2, 3]);
                    log("waits");
                    return [4 /*yield*/, new Promise(function () { })];
                case 1:
                    _a.sent();
                    log("never");
                    return [3 /*break*/, 3];
                case 2:
                    log("never");
                    return [7 /*endfinally*/];
                case 3: return [2 /*return*/];
            }
        });
    });
}
