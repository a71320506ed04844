// e4e0ac7aaf2d8eedc495ae5e502b0e08b87a4b0635fb307dbeb458ada8132d25
// lines 0 0 0 1 0 0 0 2 3 0 3 0 0 0 4 5 6
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function numbers() {
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                log("body");
                return [4 /*yield*/, 1];
            case 1:
                _a.sent();
                return [2 /*return*/];
        }
    });
}
var gen = numbers();
log("made");
