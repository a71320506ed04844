// f51e307347710ac6d07b408347b4a5e5ede9d2f990b9e78a6c100c185b96d887
// lines 0 0 0 1 2 0 0 0 3 3 3 3 3 3 4 0 4 5 0 0 0 6 7
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var boom = { not: "an error" };
function open() {
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                try {
                    log("inside");
                }
                catch (e) {
                    log("never");
                }
                return [4 /*yield*/, 1];
            case 1:
                _a.sent();
                log("never");
                return [2 /*return*/];
        }
    });
}
var gen = open();
