// a12577fdc562403e2c90fc5664da6bf3d077084c917d0eb1ca4146025b566829
// lines 0 0 0 1 2 3 4 0 0 0 0 0 5 6 0 0 6 7 0 7 8 9 9 0 9 0 0 6 0 0 0 0 0 11 12 12 12 12 0 0 0 0 0 0 0 0 13 0 0 0 0 13 13 13 13 0 13 13 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 14 0 0 0 15
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var start = Date.now();
var later = function (ms, v) { return new Promise(function (resolve) { return setTimeout(resolve, ms, v); }); };
var fetch = function (url) { return later(30, url); };
function ahead(urls) {
    return tslib_1.__asyncGenerator(this, arguments, function ahead_1() {
        var asked, i, answer;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    asked = urls.length ? fetch(urls[0]) : undefined;
                    i = 0;
                    _a.label = 1;
                case 1:
                    if (!(i < urls.length)) return [3 /*break*/, 6];
                    return [4 /*yield*/, tslib_1.__await(asked)];
                case 2:
                    answer = _a.sent();
                    asked = i + 1 < urls.length ? fetch(urls[i + 1]) : undefined;
                    return [4 /*yield*/, tslib_1.__await(answer)];
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
function main() {
    var urls = [];
    for (var _i = 0; _i < arguments.length; _i++) {
        urls[_i] = arguments[_i];
    }
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var _a, _b, _c, answer, e_1_1;
        var _d, e_1, _e, _f;
        return tslib_1.__generator(this, function (_g) {
            switch (_g.label) {
                case 0:
                    _g.trys.push([0, 6, 7, 12]);
                    _a = true, _b = tslib_1.__asyncValues(ahead(urls));
                    _g.label = 1;
                case 1: return [4 /*yield*/, _b.next()];
                case 2:
                    if (!(_c = _g.sent(), _d = _c.done, !_d)) return [3 /*break*/, 5];
                    _f = _c.value;
                    _a = false;
                    answer = _f;
                    return [4 /*yield*/, later(20)];
                case 3:
                    _g.sent();
                    log(answer, Date.now() - start);
                    _g.label = 4;
                case 4:
                    _a = true;
                    return [3 /*break*/, 1];
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
                case 12: return [2 /*return*/, Date.now() - start];
            }
        });
    });
}
