// c60012f43a3f93fabfd2121aef1b4382ff6d0222539040bfefd82af11e198a17
// lines 0 0 0 1 0 0 0 0 0 2 0 0 2 2 0 2 2 2 0 2 0 0 2 0 0 0 0 0 3 4 0 0 0 0 0 0 5 0 0 0 6 0 0 0 6 6 6 0 6 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 7 0 0 0 8
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function counter(name) {
    return tslib_1.__asyncGenerator(this, arguments, function counter_1() {
        var i;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    i = 1;
                    _a.label = 1;
                case 1:
                    if (!(i <= 2)) return [3 /*break*/, 6];
                    return [4 /*yield*/, tslib_1.__await(null)];
                case 2:
                    _a.sent();
                    return [4 /*yield*/, tslib_1.__await(name + i)];
                case 3: return [4 /*yield*/, _a.sent()];
                case 4:
                    _a.sent();
                    _a.label = 5;
                case 5:
                    i++;
                    return [3 /*break*/, 1];
                case 6: return [2 /*return*/];
            }
        });
    });
}
function alternate() {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var a, b, seen, _a, _b, g, _c, _d, e_1_1;
        var e_1, _e;
        return tslib_1.__generator(this, function (_f) {
            switch (_f.label) {
                case 0:
                    a = counter("a"), b = counter("b"), seen = [];
                    _f.label = 1;
                case 1:
                    _f.trys.push([1, 6, 7, 8]);
                    _a = tslib_1.__values([a, a, b, a, b]), _b = _a.next();
                    _f.label = 2;
                case 2:
                    if (!!_b.done) return [3 /*break*/, 5];
                    g = _b.value;
                    _d = (_c = seen).push;
                    return [4 /*yield*/, g.next()];
                case 3:
                    _d.apply(_c, [(_f.sent()).value]);
                    _f.label = 4;
                case 4:
                    _b = _a.next();
                    return [3 /*break*/, 2];
                case 5: return [3 /*break*/, 8];
                case 6:
                    e_1_1 = _f.sent();
                    e_1 = { error: e_1_1 };
                    return [3 /*break*/, 8];
                case 7:
                    try {
                        if (_b && !_b.done && (_e = _a.return)) _e.call(_a);
                    }
                    finally { if (e_1) throw e_1.error; }
                    return [7 /*endfinally*/];
                case 8: return [2 /*return*/, seen];
            }
        });
    });
}
