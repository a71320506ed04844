// 42740ebc94e54e325f8c0d804bd5e6d248d445bf74ffce88a2ac15fe8f0ca946
// lines 0 0 0 1 2 0 0 0 3 0 3 4 4 0 4 5 0 5 6 6 0 6 0 0 0 0 7 8 0 0 0 0 0 0 9 0 0 0 0 9 9 9 10 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 12
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var start = Date.now();
function delayed() {
    return tslib_1.__asyncGenerator(this, arguments, function delayed_1() {
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0: return [4 /*yield*/, tslib_1.__await(new Promise(function (resolve) { return setTimeout(resolve, 1000); }))];
                case 1:
                    _a.sent();
                    return [4 /*yield*/, tslib_1.__await("Async Value 1")];
                case 2: return [4 /*yield*/, _a.sent()];
                case 3:
                    _a.sent();
                    return [4 /*yield*/, tslib_1.__await(new Promise(function (resolve) { return setTimeout(resolve, 1000); }))];
                case 4:
                    _a.sent();
                    return [4 /*yield*/, tslib_1.__await("Async Value 2")];
                case 5: return [4 /*yield*/, _a.sent()];
                case 6:
                    _a.sent();
                    return [2 /*return*/];
            }
        });
    });
}
var main = function () { return tslib_1.__awaiter(void 0, void 0, void 0, function () {
    var _a, _b, _c, value, e_1_1;
    var _d, e_1, _e, _f;
    return tslib_1.__generator(this, function (_g) {
        switch (_g.label) {
            case 0:
                _g.trys.push([0, 5, 6, 11]);
                _a = true, _b = tslib_1.__asyncValues(delayed());
                _g.label = 1;
            case 1: return [4 /*yield*/, _b.next()];
            case 2:
                if (!(_c = _g.sent(), _d = _c.done, !_d)) return [3 /*break*/, 4];
                _f = _c.value;
                _a = false;
                value = _f;
                log(value, Date.now() - start);
                _g.label = 3;
            case 3:
                _a = true;
                return [3 /*break*/, 1];
            case 4: return [3 /*break*/, 11];
            case 5:
                e_1_1 = _g.sent();
                e_1 = { error: e_1_1 };
                return [3 /*break*/, 11];
            case 6:
                _g.trys.push([6, , 9, 10]);
                if (!(!_a && !_d && (_e = _b.return))) return [3 /*break*/, 8];
                return [4 /*yield*/, _e.call(_b)];
            case 7:
                _g.sent();
                _g.label = 8;
            case 8: return [3 /*break*/, 10];
            case 9:
                if (e_1) throw e_1.error;
                return [7 /*endfinally*/];
            case 10: return [7 /*endfinally*/];
            case 11: return [2 /*return*/];
        }
    });
}); };
