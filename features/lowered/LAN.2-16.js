// 807877905ce54ef82b32bf2bce7396d3fd77cbe4255914494630602871555823
// lines 0 0 0 1 0 0 0 0 2 2 2 2 2 2 3 0 3 4 4 4 4 4 4 5 0 5 0 0 0 6 7
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function selfish() {
    var again;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                try {
                    gen.next();
                }
                catch (e) {
                    log(e instanceof TypeError);
                }
                return [4 /*yield*/, 1];
            case 1:
                _a.sent();
                again = (function () { try {
                    return gen.return(9);
                }
                catch (e) {
                    return "refused";
                } })();
                return [4 /*yield*/, again];
            case 2:
                _a.sent();
                return [2 /*return*/];
        }
    });
}
var gen = selfish();
