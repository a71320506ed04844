// 48cff5ff2fe84cbf9b99841ec8fd87f922442594fe9e20c5778504ebbd78ebf6
// lines 0 0 0 1 0 0 1 1 0 1 1 0 1 0 0 1 2 0 0 0 3 0 3 3 3 3 0 0 4 5
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function few(name) { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0:
            log("open " + name);
            return [4 /*yield*/, name + 1];
        case 1:
            _a.sent();
            return [4 /*yield*/, name + 2];
        case 2:
            _a.sent();
            return [2 /*return*/];
    }
}); }
function collect() {
    var _a, _b;
    return tslib_1.__generator(this, function (_c) {
        switch (_c.label) {
            case 0: return [4 /*yield*/, "start"];
            case 1:
                _a = [[_c.sent()]];
                _b = few;
                return [4 /*yield*/, "which?"];
            case 2: return [2 /*return*/, tslib_1.__spreadArray.apply(void 0, [tslib_1.__spreadArray.apply(void 0, _a.concat([tslib_1.__read.apply(void 0, [_b.apply(void 0, [_c.sent()])]), false])), tslib_1.__read(few("b")), false])];
        }
    });
}
var gen = collect();
