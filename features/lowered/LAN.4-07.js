// 67227e2f1ff567f2c20e4b07d5697ed15d5941232cc3318178da56a2dd8929fe
// lines 0 0 0 1 2 0 0 0 0 3 0 3 0 3 0 3 3 0 0 0 0 4 5
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var late = new Error("late");
function closing() {
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                _a.trys.push([0, , 2, 4]);
                return [4 /*yield*/, "open"];
            case 1:
                _a.sent();
                return [3 /*break*/, 4];
            case 2: return [4 /*yield*/, "closing"];
            case 3:
                _a.sent();
                log("not reached");
                return [7 /*endfinally*/];
            case 4: return [2 /*return*/];
        }
    });
}
var gen = closing();
