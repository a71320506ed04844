// f519ab614ff463b1262139eeeed1c38ebe30f2283dec67d17360fa837c2aa924
// lines 0 0 0 1 0 0 0 0 2 0 2 2 0 2 2 0 2 0 0 2 0 0 0 0 3 4 5 6
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function letters() {
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                _a.trys.push([0, , 4, 5]);
                return [4 /*yield*/, "a"];
            case 1:
                _a.sent();
                return [4 /*yield*/, "b"];
            case 2:
                _a.sent();
                return [4 /*yield*/, "c"];
            case 3:
                _a.sent();
                return [3 /*break*/, 5];
            case 4:
                log("closed");
                return [7 /*endfinally*/];
            case 5: return [2 /*return*/];
        }
    });
}
function two() { var _a = tslib_1.__read(letters(), 2), first = _a[0], second = _a[1]; return first + second; }
function skip() { var _a = tslib_1.__read(letters(), 4), second = _a[1], _b = _a[3], fourth = _b === void 0 ? "none" : _b; return second + fourth; }
function rest() { var _a = tslib_1.__read(letters()), head = _a[0], tail = _a.slice(1); return [head, tail]; }
