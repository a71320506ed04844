// 41e7af00339db0889863d72c64bc9370fbb6598c1750788da804cc015e52a730
// lines 0 0 0 1 2 3 0 0 0 0 4 4 4 4 0 0 5 6 7
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var speaker = { say: function (a, b, c) { return this.name + ":" + a + b + c; }, name: "old" };
var word = "w";
function talk() {
    var _a, _b, _c;
    return tslib_1.__generator(this, function (_d) {
        switch (_d.label) {
            case 0:
                _b = (_a = speaker).say;
                _c = [word];
                return [4 /*yield*/, "who"];
            case 1: return [2 /*return*/, _b.apply(_a, _c.concat([_d.sent(), word]))];
        }
    });
}
var gen = talk();
function replace() { speaker = { say: function () { return "new"; } }; word = "x"; }
