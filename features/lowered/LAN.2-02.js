// 4a8b732f1306dc1d236fffd055b940819ef2cb998801d214a586ef7419caf951
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function visit() {
    var seen;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                seen = [];
                seen.push("start");
                log("before the first");
                return [4 /*yield*/, seen.length];
            case 1:
                _a.sent();
                seen.push("middle");
                log("between");
                return [4 /*yield*/, seen.length];
            case 2:
                _a.sent();
                log("behind the last");
                return [2 /*return*/, seen];
        }
    });
}
var gen = visit();
