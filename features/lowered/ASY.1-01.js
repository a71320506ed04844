// eb402fb183748dc453b4e01f741a6649d06fb3280ef49e6c1fa10c28ac6df14d
// lines 0 0 0 1 2 0 0 0 0 0 0 4 0 4 0 0 0 6 0 0 8 0 0 0 0 0 10
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var boom = new Error("boom");
function settle(x) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var e_1;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    _a.trys.push([0, 2, 3, 4]);
                    return [4 /*yield*/, x];
                case 1:
                    _a.sent();
                    return [3 /*break*/, 4];
                case 2:
                    e_1 = _a.sent();
                    log(e_1);
                    return [3 /*break*/, 4];
                case 3:
                    log("finally");
                    return [7 /*endfinally*/];
                case 4: return [2 /*return*/];
            }
        });
    });
}
