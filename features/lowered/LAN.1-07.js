// ba57a48697e21a90df16769e87dea30e08b94cd815ca019c39c67799e5b93978
// lines 0 0 0 1 0 0 0 0 2 2 3 0 0 3 4 4 5 0 5 0 0 3 0 7 0 7 0 0 0 8 9
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function upTo(limit) {
    var i;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                if (limit < 0)
                    return [2 /*return*/, "nothing to count"];
                i = 1;
                _a.label = 1;
            case 1:
                if (!(i < 10)) return [3 /*break*/, 4];
                if (i > limit)
                    return [2 /*return*/, "stopped at " + limit];
                return [4 /*yield*/, i];
            case 2:
                _a.sent();
                _a.label = 3;
            case 3:
                i++;
                return [3 /*break*/, 1];
            case 4: return [4 /*yield*/, "never"];
            case 5:
                _a.sent();
                return [2 /*return*/];
        }
    });
}
var gen = upTo(2), none = upTo(-1);
