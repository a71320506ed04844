// bbf9d555fd89734487e6187af0e9b7ff4f08d95a1b7ab1a42733cf8a21db235d
// lines 0 0 0 1 0 0 0 0 2 0 0 0 5 0 5 0 0 0 6 7 0 7 0 0 0 0 0 10 11
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function parse() {
    var e, _a, e_1, _b, code;
    return tslib_1.__generator(this, function (_c) {
        switch (_c.label) {
            case 0:
                e = "outer";
                _c.label = 1;
            case 1:
                _c.trys.push([1, 3, , 5]);
                return [4 /*yield*/, e];
            case 2:
                _c.sent();
                return [3 /*break*/, 5];
            case 3:
                _a = _c.sent();
                e_1 = _a.message, _b = _a.code, code = _b === void 0 ? "none" : _b;
                return [4 /*yield*/, e_1 + " " + code];
            case 4:
                _c.sent();
                return [3 /*break*/, 5];
            case 5: return [3 /*break*/, 1];
            case 6: return [2 /*return*/];
        }
    });
}
var gen = parse();
