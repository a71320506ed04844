// 4fdf730e4c3b15bbdc9c2ab57fb4f8bb7953881c86dabf8bcbf6ac6245cf6bb7
// lines 0 0 0 1 2 0 0 0 0 3 3 0 3 3 3 0 3 0 0 3 0 0 0 0 4
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var stop = new Error("stop");
function numbers() {
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                _a.trys.push([0, , 3, 4]);
                log("one");
                return [4 /*yield*/, 1];
            case 1:
                _a.sent();
                log("two");
                return [4 /*yield*/, 2];
            case 2:
                _a.sent();
                return [3 /*break*/, 4];
            case 3:
                log("closed");
                return [7 /*endfinally*/];
            case 4: return [2 /*return*/];
        }
    });
}
