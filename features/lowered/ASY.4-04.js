// a5afb551b8e6650fbcc7cac7bf5f7c5850840f5ae2941c8afe748871c7ae4487
// lines 0 0 0 1 0 0 0 1 1 0 1 1 1 0 1 1 1 0 1 0 1 0 1 1 0 0 0 1 2 0 0 0 0 0 0 0 0 0 0 4 0 0 0 0 4 4 4 4 4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 5 0 7 0 0 0 0 0 9
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function source() { return tslib_1.__asyncGenerator(this, arguments, function source_1() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0:
            _a.trys.push([0, , 7, 9]);
            return [4 /*yield*/, tslib_1.__await(1)];
        case 1: return [4 /*yield*/, _a.sent()];
        case 2:
            _a.sent();
            return [4 /*yield*/, tslib_1.__await(2)];
        case 3: return [4 /*yield*/, _a.sent()];
        case 4:
            _a.sent();
            return [4 /*yield*/, tslib_1.__await(3)];
        case 5: return [4 /*yield*/, _a.sent()];
        case 6:
            _a.sent();
            return [3 /*break*/, 9];
        case 7: return [4 /*yield*/, tslib_1.__await(null)];
        case 8:
            _a.sent();
            log("closed");
            return [7 /*endfinally*/];
        case 9: return [2 /*return*/];
    }
}); }); }
function find(wanted) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var _a, _b, _c, v, e_1_1;
        var _d, e_1, _e, _f;
        return tslib_1.__generator(this, function (_g) {
            switch (_g.label) {
                case 0:
                    _g.trys.push([0, , 13, 14]);
                    _g.label = 1;
                case 1:
                    _g.trys.push([1, 6, 7, 12]);
                    _a = true, _b = tslib_1.__asyncValues(source());
                    _g.label = 2;
                case 2: return [4 /*yield*/, _b.next()];
                case 3:
                    if (!(_c = _g.sent(), _d = _c.done, !_d)) return [3 /*break*/, 5];
                    _f = _c.value;
                    _a = false;
                    v = _f;
                    if (v >= wanted)
                        return [2 /*return*/, "found " + v];
                    _g.label = 4;
                case 4:
                    _a = true;
                    return [3 /*break*/, 2];
                case 5: return [3 /*break*/, 12];
                case 6:
                    e_1_1 = _g.sent();
                    e_1 = { error: e_1_1 };
                    return [3 /*break*/, 12];
                case 7:
                    _g.trys.push([7, , 10, 11]);
                    if (!(!_a && !_d && (_e = _b.return))) return [3 /*break*/, 9];
                    return [4 /*yield*/, _e.call(_b)];
                case 8:
                    _g.sent();
                    _g.label = 9;
                case 9: return [3 /*break*/, 11];
                case 10:
                    if (e_1) throw e_1.error;
                    return [7 /*endfinally*/];
                case 11: return [7 /*endfinally*/];
                case 12: return [2 /*return*/, "none"];
                case 13:
                    log("left");
                    return [7 /*endfinally*/];
                case 14: return [2 /*return*/];
            }
        });
    });
}
