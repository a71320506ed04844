// e15f655b199225c69b29026cda71bf56d78725f819814bb74c3145ce4bc693bb
// lines 0 0 0 1 2 3 4 5 0 0 0 0 0 0 0 6 0 0 0 6 7 0 7 8 8 0 8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 10 11 0 0 0 0 0 0 12 0 0 0 13 0 0 0 0 13 13 13 13 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 14 0 0 0 15
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var start = Date.now();
var later = function (ms, v) { return new Promise(function (resolve) { return setTimeout(resolve, ms, v); }); };
var fetch = function (url) { return later(url === "/slow" ? 500 : 20, url); };
var late = Symbol("late");
function fetchInTurn(urls, limit) {
    return tslib_1.__asyncGenerator(this, arguments, function fetchInTurn_1() {
        var urls_1, urls_1_1, url, answer, e_1_1;
        var e_1, _a;
        return tslib_1.__generator(this, function (_b) {
            switch (_b.label) {
                case 0:
                    _b.trys.push([0, 7, 8, 9]);
                    urls_1 = tslib_1.__values(urls), urls_1_1 = urls_1.next();
                    _b.label = 1;
                case 1:
                    if (!!urls_1_1.done) return [3 /*break*/, 6];
                    url = urls_1_1.value;
                    return [4 /*yield*/, tslib_1.__await(Promise.race([fetch(url), later(limit, late)]))];
                case 2:
                    answer = _b.sent();
                    return [4 /*yield*/, tslib_1.__await(answer === late ? "gave up " + url : answer)];
                case 3: return [4 /*yield*/, _b.sent()];
                case 4:
                    _b.sent();
                    _b.label = 5;
                case 5:
                    urls_1_1 = urls_1.next();
                    return [3 /*break*/, 1];
                case 6: return [3 /*break*/, 9];
                case 7:
                    e_1_1 = _b.sent();
                    e_1 = { error: e_1_1 };
                    return [3 /*break*/, 9];
                case 8:
                    try {
                        if (urls_1_1 && !urls_1_1.done && (_a = urls_1.return)) _a.call(urls_1);
                    }
                    finally { if (e_1) throw e_1.error; }
                    return [7 /*endfinally*/];
                case 9: return [2 /*return*/];
            }
        });
    });
}
function main() {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var got, _a, _b, _c, answer, e_2_1;
        var _d, e_2, _e, _f;
        return tslib_1.__generator(this, function (_g) {
            switch (_g.label) {
                case 0:
                    got = [];
                    _g.label = 1;
                case 1:
                    _g.trys.push([1, 6, 7, 12]);
                    _a = true, _b = tslib_1.__asyncValues(fetchInTurn(["/1", "/slow", "/3"], 100));
                    _g.label = 2;
                case 2: return [4 /*yield*/, _b.next()];
                case 3:
                    if (!(_c = _g.sent(), _d = _c.done, !_d)) return [3 /*break*/, 5];
                    _f = _c.value;
                    _a = false;
                    answer = _f;
                    got.push(answer, Date.now() - start);
                    _g.label = 4;
                case 4:
                    _a = true;
                    return [3 /*break*/, 2];
                case 5: return [3 /*break*/, 12];
                case 6:
                    e_2_1 = _g.sent();
                    e_2 = { error: e_2_1 };
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
                    if (e_2) throw e_2.error;
                    return [7 /*endfinally*/];
                case 11: return [7 /*endfinally*/];
                case 12: return [2 /*return*/, got];
            }
        });
    });
}
