// c46608a740d315ced2548e00c87b25ded5db20a5148f94c585789818bc03ef30
// lines 0 0 0 1 0 0 0 0 0 3 0 3 4 0 4 0 0 0 6 0 0 0 0 8 9
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function careful() {
    var e_1;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                _a.trys.push([0, 3, , 4]);
                return [4 /*yield*/, 1];
            case 1:
                _a.sent();
                return [4 /*yield*/, 2];
            case 2:
                _a.sent();
                return [3 /*break*/, 4];
            case 3:
                e_1 = _a.sent();
                log("Caught error: " + e_1);
                return [3 /*break*/, 4];
            case 4: return [2 /*return*/];
        }
    });
}
var gen = careful();
