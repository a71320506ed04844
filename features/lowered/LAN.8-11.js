// 70180aec6ca4c2fe3987d6c363b4a8a29042cfe7563da2797580bf9c8356c41c
// lines 0 0 0 1 2 2 6 3 0 0 3 0 0 3 3 0 3 0 0 3 0 0 0 3 4 0 0 4 4 0 4 4 0 0 0 4 5 5 0 0 0 0 0 0 5 0 0 0 5 5 0 5 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 5 0 0 5 6 6 7
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var by = "step";
var Range = /** @class */ (function () {
    function Range() {
    }
    Range.of = function (from, to) { var n; return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                n = from;
                _a.label = 1;
            case 1:
                if (!(n < to)) return [3 /*break*/, 4];
                return [4 /*yield*/, n];
            case 2:
                _a.sent();
                _a.label = 3;
            case 3:
                n++;
                return [3 /*break*/, 1];
            case 4: return [2 /*return*/];
        }
    }); };
    Range[by + "s"] = function (from, to, step) { return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                if (!(from < to)) return [3 /*break*/, 2];
                return [4 /*yield*/, from];
            case 1:
                _a.sent();
                from += step;
                return [3 /*break*/, 0];
            case 2: return [2 /*return*/];
        }
    }); };
    Object.defineProperty(Range.prototype, "entries", {
        get: function () { var self = this; return function () {
            var _a, _b, key, e_1_1;
            var e_1, _c;
            return tslib_1.__generator(this, function (_d) {
                switch (_d.label) {
                    case 0:
                        _d.trys.push([0, 5, 6, 7]);
                        _a = tslib_1.__values(Object.keys(self)), _b = _a.next();
                        _d.label = 1;
                    case 1:
                        if (!!_b.done) return [3 /*break*/, 4];
                        key = _b.value;
                        return [4 /*yield*/, [key, self[key]]];
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
        }; },
        enumerable: false,
        configurable: true
    });
    return Range;
}());
var range = Object.assign(new Range(), { low: 1, high: 4 });
