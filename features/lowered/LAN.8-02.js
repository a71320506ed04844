// 012d22d8e3913d729d3f97c1036dd14b827a9fab85034941e5c29965039190ea
// lines 0 0 0 1 2 2 2 2 0 2 2 3 0 0 3 0 0 3 3 0 3 0 0 3 0 0 0 3 4 0 0 0 0 0 0 4 0 0 0 4 4 0 4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 4 5 5 6 7 0 7 0 7 7 7 7 0 0 0 0 0 0 0 0 7 7
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var Playlist = /** @class */ (function () {
    function Playlist() {
        var songs = [];
        for (var _i = 0; _i < arguments.length; _i++) {
            songs[_i] = arguments[_i];
        }
        this.songs = songs;
    }
    Playlist.prototype[Symbol.iterator] = function () { var i; return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                i = 0;
                _a.label = 1;
            case 1:
                if (!(i < this.songs.length)) return [3 /*break*/, 4];
                return [4 /*yield*/, "".concat(i + 1, ". ").concat(this.songs[i])];
            case 2:
                _a.sent();
                _a.label = 3;
            case 3:
                i++;
                return [3 /*break*/, 1];
            case 4: return [2 /*return*/];
        }
    }); };
    Playlist.prototype.backwards = function () {
        var _a, _b, line, e_1_1;
        var e_1, _c;
        return tslib_1.__generator(this, function (_d) {
            switch (_d.label) {
                case 0:
                    _d.trys.push([0, 5, 6, 7]);
                    _a = tslib_1.__values(tslib_1.__spreadArray([], tslib_1.__read(this), false).reverse()), _b = _a.next();
                    _d.label = 1;
                case 1:
                    if (!!_b.done) return [3 /*break*/, 4];
                    line = _b.value;
                    return [4 /*yield*/, line];
                case 2:
                    _d.sent();
                    _d.label = 3;
                case 3:
                    _b = _a.next();
                    return [3 /*break*/, 1];
                case 4: return [3 /*break*/, 7];
                case 5:
                    e_1_1 = _d.sent();
                    e_1 = { error: e_1_1 };
                    return [3 /*break*/, 7];
                case 6:
                    try {
                        if (_b && !_b.done && (_c = _a.return)) _c.call(_a);
                    }
                    finally { if (e_1) throw e_1.error; }
                    return [7 /*endfinally*/];
                case 7: return [2 /*return*/];
            }
        });
    };
    return Playlist;
}());
var list = new Playlist("Intro", "Theme");
var loop = function () {
    var e_2, _a;
    var seen = [];
    try {
        for (var list_1 = tslib_1.__values(list), list_1_1 = list_1.next(); !list_1_1.done; list_1_1 = list_1.next()) {
            var line = list_1_1.value;
            seen.push(line);
        }
    }
    catch (e_2_1) { e_2 = { error: e_2_1 }; }
    finally {
        try {
            if (list_1_1 && !list_1_1.done && (_a = list_1.return)) _a.call(list_1);
        }
        finally { if (e_2) throw e_2.error; }
    }
    return seen;
};
