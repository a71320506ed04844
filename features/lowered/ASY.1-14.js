// f86e4886700d813e2210c200286f31dd8436e21a9ff3aa14a1e24c435db9d5bb
// lines 0 0 0 1 0 0 0 0 0 2 0 0 2 3 4 0 4 0 0 2 0 6 0 0 0 7 8
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function count(name, upTo) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var i;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    i = 1;
                    _a.label = 1;
                case 1:
                    if (!(i <= upTo)) return [3 /*break*/, 4];
                    log(name + i);
                    return [4 /*yield*/, undefined];
                case 2:
                    _a.sent();
                    _a.label = 3;
                case 3:
                    i++;
                    return [3 /*break*/, 1];
                case 4: return [2 /*return*/, name];
            }
        });
    });
}
var both = function () { return Promise.all([count("a", 3), count("b", 2)]); };
