// 6f95440c364ab06dcb8166a7be621517d356218c567afb0aa7620e9c4e8392e0
// lines 0 0 0 1 2 0 0 0 3 0 3 0 4 0 4 0 0 0 0 0 5 6
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var thing = { deep: [] };
function echo() {
    var got;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0: return [4 /*yield*/, "ready"];
            case 1:
                got = _a.sent();
                _a.label = 2;
            case 2: return [4 /*yield*/, got];
            case 3:
                got = _a.sent();
                _a.label = 4;
            case 4: return [3 /*break*/, 2];
            case 5: return [2 /*return*/];
        }
    });
}
var gen = echo();
