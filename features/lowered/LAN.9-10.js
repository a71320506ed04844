// 5dd279a45ea91eb0595b42e4a6126d611b5570a08683c247dcab6dc8a846deb8
// lines 0 0 0 1 1 1 1 1 3 0 0 0 0 4 0 0 5 6 0 6 7 7 8 0 10 0 0 11 12 13
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var Mood;
(function (Mood) {
    Mood[Mood["Calm"] = 1] = "Calm";
    Mood[Mood["Cross"] = 2] = "Cross";
})(Mood || (Mood = {}));
function host(first) {
    var guests, next;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                guests = [first];
                _a.label = 1;
            case 1:
                if (!(guests.length < 3)) return [3 /*break*/, 3];
                return [4 /*yield*/, "".concat(guests[guests.length - 1].name, ", welcome")];
            case 2:
                next = _a.sent();
                if (next.mood === Mood.Cross)
                    return [2 /*return*/, guests.length];
                guests = tslib_1.__spreadArray(tslib_1.__spreadArray([], tslib_1.__read(guests), false), [next], false);
                return [3 /*break*/, 1];
            case 3: return [2 /*return*/, guests.length];
        }
    });
}
var gen = host({ name: "Ada" });
var cross = { name: "Bob", mood: Mood.Cross };
