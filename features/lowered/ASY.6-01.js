// 5ba2219cea207b7af7a5a92913619ff54eb70e62e0d733bec9852c22807bbea5
// lines 0 0 0 1 2 3 3 4 5 5 5 6 7 8 0 0 0 0 9 0 9 10 10 0 0 0 11 12 0 0 0 0 0 0 0 13 0 0 0 13 14 14 14 0 14 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 16 17 0 0 0 0 0 0 18 0 0 0 0 18 18 18 19 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 21
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var start = Date.now();
var at = function () { return Date.now() - start; };
function fetch(url) {
    var _this = this;
    log("ask", url, at());
    var response = { json: function () { return tslib_1.__awaiter(_this, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
            return [2 /*return*/, ({ url: url, read: at() })];
        }); }); } };
    return new Promise(function (resolve) { return setTimeout(resolve, 100, response); });
}
function fetchOne(url) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var response;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0: return [4 /*yield*/, fetch(url)];
                case 1:
                    response = _a.sent();
                    return [4 /*yield*/, response.json()];
                case 2: return [2 /*return*/, _a.sent()];
            }
        });
    });
}
function fetchInTurn(urls) {
    return tslib_1.__asyncGenerator(this, arguments, function fetchInTurn_1() {
        var urls_1, urls_1_1, url, e_1_1;
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
                    return [4 /*yield*/, tslib_1.__await(fetchOne(url))];
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
var main = function () { return tslib_1.__awaiter(void 0, void 0, void 0, function () {
    var _a, _b, _c, data, e_2_1;
    var _d, e_2, _e, _f;
    return tslib_1.__generator(this, function (_g) {
        switch (_g.label) {
            case 0:
                _g.trys.push([0, 5, 6, 11]);
                _a = true, _b = tslib_1.__asyncValues(fetchInTurn(["/1", "/2", "/3"]));
                _g.label = 1;
            case 1: return [4 /*yield*/, _b.next()];
            case 2:
                if (!(_c = _g.sent(), _d = _c.done, !_d)) return [3 /*break*/, 4];
                _f = _c.value;
                _a = false;
                data = _f;
                log(data);
                _g.label = 3;
            case 3:
                _a = true;
                return [3 /*break*/, 1];
            case 4: return [3 /*break*/, 11];
            case 5:
                e_2_1 = _g.sent();
                e_2 = { error: e_2_1 };
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
                if (e_2) throw e_2.error;
                return [7 /*endfinally*/];
            case 10: return [7 /*endfinally*/];
            case 11: return [2 /*return*/];
        }
    });
}); };
