// 4e0cb5ecafc8548b7974442bd283d63ee04f2ea5273e89e3c4e5a51c81030c19
// lines 0 0 0 1 0 0 0 1 1 0 1 0 0 1 0 0 0 1 2
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function never() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0:
            _a.trys.push([0, , 2, 3]);
            log("in");
            return [4 /*yield*/, 1];
        case 1:
            _a.sent();
            return [3 /*break*/, 3];
        case 2:
            log("out");
            return [7 /*endfinally*/];
        case 3: return [2 /*return*/];
    }
}); }
var gen = never();
