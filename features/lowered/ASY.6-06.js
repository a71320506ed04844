// b0e2fbb8660783f91426fc2be0ad0f0ae106ba6317485486997a6cd515782ecc
// lines 0 0 0 1 2 3 4 0 0 0 5 0 5 6 6 7 0 0 0 8 9 0 0 0 0 0 10 0 0 0 11 11 0 0 11 11 0 12 0 12 0 0 10 0 0 0 0 0 14 15 0 0 0 0 0 0 15 0 0 0 15 15 15 15 0 15 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 15 16 0 0 0 0 0 0 0 0 0 0 18 0 0 0 0 18 18 18 18 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 20 0 0 0 0 0 22
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var start = Date.now();
var later = function (ms) { return new Promise(function (resolve) { return setTimeout(resolve, ms); }); };
var busy = { "/2": 2, "/3": 9 };
function fetch(url) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0: return [4 /*yield*/, later(10)];
                case 1:
                    _a.sent();
                    if (busy[url]-- > 0)
                        throw new Error("busy " + url);
                    return [2 /*return*/, url];
            }
        });
    });
}
function patiently(url, attempts) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var wait, e_1;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    wait = 100;
                    _a.label = 1;
                case 1:
                    _a.trys.push([1, 3, , 4]);
                    return [4 /*yield*/, fetch(url)];
                case 2: return [2 /*return*/, _a.sent()];
                case 3:
                    e_1 = _a.sent();
                    if (--attempts === 0)
                        throw e_1;
                    return [3 /*break*/, 4];
                case 4: return [4 /*yield*/, later(wait)];
                case 5:
                    _a.sent();
                    _a.label = 6;
                case 6:
                    wait *= 2;
                    return [3 /*break*/, 1];
                case 7: return [2 /*return*/];
            }
        });
    });
}
function fetchInTurn(urls) { return tslib_1.__asyncGenerator(this, arguments, function fetchInTurn_1() {
    var urls_1, urls_1_1, url, e_2_1;
    var e_2, _a;
    return tslib_1.__generator(this, function (_b) {
        switch (_b.label) {
            case 0:
                _b.trys.push([0, 7, 8, 9]);
                urls_1 = tslib_1.__values(urls), urls_1_1 = urls_1.next();
                _b.label = 1;
            case 1:
                if (!!urls_1_1.done) return [3 /*break*/, 6];
                url = urls_1_1.value;
                return [4 /*yield*/, tslib_1.__await(patiently(url, 3))];
            case 2: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_b.sent()])];
            case 3: return [4 /*yield*/, _b.sent()];
            case 4:
                _b.sent();
                _b.label = 5;
            case 5:
                urls_1_1 = urls_1.next();
                return [3 /*break*/, 1];
            case 6: return [3 /*break*/, 9];
            case 7:
                e_2_1 = _b.sent();
                e_2 = { error: e_2_1 };
                return [3 /*break*/, 9];
            case 8:
                try {
                    if (urls_1_1 && !urls_1_1.done && (_a = urls_1.return)) _a.call(urls_1);
                }
                finally { if (e_2) throw e_2.error; }
                return [7 /*endfinally*/];
            case 9: return [2 /*return*/];
        }
    });
}); }
function main() {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var _a, _b, _c, url, e_3_1, e_4;
        var _d, e_3, _e, _f;
        return tslib_1.__generator(this, function (_g) {
            switch (_g.label) {
                case 0:
                    _g.trys.push([0, 13, , 14]);
                    _g.label = 1;
                case 1:
                    _g.trys.push([1, 6, 7, 12]);
                    _a = true, _b = tslib_1.__asyncValues(fetchInTurn(["/1", "/2", "/3", "/4"]));
                    _g.label = 2;
                case 2: return [4 /*yield*/, _b.next()];
                case 3:
                    if (!(_c = _g.sent(), _d = _c.done, !_d)) return [3 /*break*/, 5];
                    _f = _c.value;
                    _a = false;
                    url = _f;
                    log(url, Date.now() - start);
                    _g.label = 4;
                case 4:
                    _a = true;
                    return [3 /*break*/, 2];
                case 5: return [3 /*break*/, 12];
                case 6:
                    e_3_1 = _g.sent();
                    e_3 = { error: e_3_1 };
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
                    if (e_3) throw e_3.error;
                    return [7 /*endfinally*/];
                case 11: return [7 /*endfinally*/];
                case 12: return [3 /*break*/, 14];
                case 13:
                    e_4 = _g.sent();
                    log(e_4.message, Date.now() - start);
                    return [3 /*break*/, 14];
                case 14: return [2 /*return*/];
            }
        });
    });
}
