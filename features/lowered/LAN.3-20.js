// de298177cabd5d84654529bff748db25cee89c643045dfb3648f122787e264f8
// lines 0 0 0 1 0 0 1 1 0 1 1 1 0 1 0 0 1 2 3 4 5
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function source() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0:
            log("step 1");
            return [4 /*yield*/, undefined];
        case 1:
            _a.sent();
            log("step 2");
            return [4 /*yield*/, undefined];
        case 2:
            _a.sent();
            return [2 /*return*/];
    }
}); }
function take() {
    var _a = tslib_1.__read(source(), 2), _b = _a[0], a = _b === void 0 ? (log("default a"), 1) : _b, _c = _a[1], b = _c === void 0 ? (log("default b"), 2) : _c;
    return a + b;
}
