// e09f4d667a75730ccf8b2ba17f7cb168030d8ac365d327c5e696a27778ce5aa0
// lines 0 0 0 1 2 3 0 3 0 0 0 4 5 0 5 6 7 8 0 8 0 0 0 9 10 11
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var team = {
    name: "red",
    members: function (first) {
        var label;
        var _this = this;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    label = function () { return _this.name + "/" + first; };
                    return [4 /*yield*/, label()];
                case 1:
                    _a.sent();
                    this.name = "blue";
                    first = "changed";
                    return [4 /*yield*/, label()];
                case 2:
                    _a.sent();
                    return [2 /*return*/];
            }
        });
    }
};
var gen = team.members("ann");
