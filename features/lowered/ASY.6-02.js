// 7c127a280e00d8d230688058e8a0be7ac83397175e2c57f74be637bc05351100
// lines 0 0 0 1 2 3 4 5 6 0 0 0 0 0 0 0 0 0 0 7 0 0 0 7 7 7 7 0 7 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 7 0 0 0 0 0 8 9 0 0 0 0 0 0 10 0 0 0 0 0 0 12 0 0 0 0 12 12 12 12 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 14 0 16 0 0 0 17
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var gone = new Error("gone");
function fetch(url) {
    log("ask " + url);
    return new Promise(function (resolve, reject) { return setTimeout(function () { return url === "/2" ? reject(gone) : resolve(url); }, 10); });
}
function fetchInTurn(urls) {
    return tslib_1.__asyncGenerator(this, arguments, function fetchInTurn_1() {
        var urls_1, urls_1_1, url, e_1_1;
        var e_1, _a;
        return tslib_1.__generator(this, function (_b) {
            switch (_b.label) {
                case 0:
                    _b.trys.push([0, , 11, 12]);
                    _b.label = 1;
                case 1:
                    _b.trys.push([1, 8, 9, 10]);
                    urls_1 = tslib_1.__values(urls), urls_1_1 = urls_1.next();
                    _b.label = 2;
                case 2:
                    if (!!urls_1_1.done) return [3 /*break*/, 7];
                    url = urls_1_1.value;
                    return [4 /*yield*/, tslib_1.__await(fetch(url))];
                case 3: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_b.sent()])];
                case 4: return [4 /*yield*/, _b.sent()];
                case 5:
                    _b.sent();
                    _b.label = 6;
                case 6:
                    urls_1_1 = urls_1.next();
                    return [3 /*break*/, 2];
                case 7: return [3 /*break*/, 10];
                case 8:
                    e_1_1 = _b.sent();
                    e_1 = { error: e_1_1 };
                    return [3 /*break*/, 10];
                case 9:
                    try {
                        if (urls_1_1 && !urls_1_1.done && (_a = urls_1.return)) _a.call(urls_1);
                    }
                    finally { if (e_1) throw e_1.error; }
                    return [7 /*endfinally*/];
                case 10: return [3 /*break*/, 12];
                case 11:
                    log("closed");
                    return [7 /*endfinally*/];
                case 12: return [2 /*return*/];
            }
        });
    });
}
function main() {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var got, _a, _b, _c, data, e_2_1, e_3;
        var _d, e_2, _e, _f;
        return tslib_1.__generator(this, function (_g) {
            switch (_g.label) {
                case 0:
                    got = [];
                    _g.label = 1;
                case 1:
                    _g.trys.push([1, 14, , 15]);
                    _g.label = 2;
                case 2:
                    _g.trys.push([2, 7, 8, 13]);
                    _a = true, _b = tslib_1.__asyncValues(fetchInTurn(["/1", "/2", "/3"]));
                    _g.label = 3;
                case 3: return [4 /*yield*/, _b.next()];
                case 4:
                    if (!(_c = _g.sent(), _d = _c.done, !_d)) return [3 /*break*/, 6];
                    _f = _c.value;
                    _a = false;
                    data = _f;
                    got.push(data);
                    _g.label = 5;
                case 5:
                    _a = true;
                    return [3 /*break*/, 3];
                case 6: return [3 /*break*/, 13];
                case 7:
                    e_2_1 = _g.sent();
                    e_2 = { error: e_2_1 };
                    return [3 /*break*/, 13];
                case 8:
                    _g.trys.push([8, , 11, 12]);
                    if (!(!_a && !_d && (_e = _b.return))) return [3 /*break*/, 10];
                    return [4 /*yield*/, _e.call(_b)];
                case 9:
                    _g.sent();
                    _g.label = 10;
                case 10: return [3 /*break*/, 12];
                case 11:
                    if (e_2) throw e_2.error;
                    return [7 /*endfinally*/];
                case 12: return [7 /*endfinally*/];
                case 13: return [3 /*break*/, 15];
                case 14:
                    e_3 = _g.sent();
                    got.push(e_3);
                    return [3 /*break*/, 15];
                case 15: return [2 /*return*/, got];
            }
        });
    });
}
