// 4a8b732f1306dc1d236fffd055b940819ef2cb998801d214a586ef7419caf951
// lines 0 0 0 1 0 0 0 0 2 3 4 5 0 5 6 7 8 0 8 9 10 0 0 11 12
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
