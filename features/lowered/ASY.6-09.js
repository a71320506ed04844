// 60471a61c9367a07ecf27373a8b23d0f334c6a0f8088b8e7ed03308fd989570c
// lines 0 0 0 1 2 3 4 5 6 0 0 0 0 0 7 7 0 0 0 9 9 0 0 11 12 0 0 0 0 14 15 0 0 0 0 0 0 15 0 0 0 15 15 15 0 15 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 15 16 16 16 16 0 0 0 0 16 0 0 0 16 0 0 0 0 16 16 16 16 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 16 0 0 16 17
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var fetch = function (url) {
    log("ask " + url);
    return new Promise(function (resolve, reject) { return setTimeout(function () { return url === "/bad" ? reject(new Error(url)) : resolve(url + "!"); }, 10); });
};
var answers = new Map();
function cached(url) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var e_1;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    if (!answers.has(url))
                        answers.set(url, fetch(url));
                    _a.label = 1;
                case 1:
                    _a.trys.push([1, 3, , 4]);
                    return [4 /*yield*/, answers.get(url)];
                case 2: return [2 /*return*/, _a.sent()];
                case 3:
                    e_1 = _a.sent();
                    answers.delete(url);
                    return [2 /*return*/, "failed"];
                case 4: return [2 /*return*/];
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
                _b.trys.push([0, 6, 7, 8]);
                urls_1 = tslib_1.__values(urls), urls_1_1 = urls_1.next();
                _b.label = 1;
            case 1:
                if (!!urls_1_1.done) return [3 /*break*/, 5];
                url = urls_1_1.value;
                return [4 /*yield*/, tslib_1.__await(cached(url))];
            case 2: return [4 /*yield*/, _b.sent()];
            case 3:
                _b.sent();
                _b.label = 4;
            case 4:
                urls_1_1 = urls_1.next();
                return [3 /*break*/, 1];
            case 5: return [3 /*break*/, 8];
            case 6:
                e_2_1 = _b.sent();
                e_2 = { error: e_2_1 };
                return [3 /*break*/, 8];
            case 7:
                try {
                    if (urls_1_1 && !urls_1_1.done && (_a = urls_1.return)) _a.call(urls_1);
                }
                finally { if (e_2) throw e_2.error; }
                return [7 /*endfinally*/];
            case 8: return [2 /*return*/];
        }
    });
}); }
function read() {
    var urls = [];
    for (var _i = 0; _i < arguments.length; _i++) {
        urls[_i] = arguments[_i];
    }
    return tslib_1.__awaiter(this, void 0, void 0, function () { var got, _a, _b, _c, v, e_3_1; var _d, e_3, _e, _f; return tslib_1.__generator(this, function (_g) {
        switch (_g.label) {
            case 0:
                got = [];
                _g.label = 1;
            case 1:
                _g.trys.push([1, 6, 7, 12]);
                _a = true, _b = tslib_1.__asyncValues(fetchInTurn(urls));
                _g.label = 2;
            case 2: return [4 /*yield*/, _b.next()];
            case 3:
                if (!(_c = _g.sent(), _d = _c.done, !_d)) return [3 /*break*/, 5];
                _f = _c.value;
                _a = false;
                v = _f;
                got.push(v);
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
            case 12: return [2 /*return*/, got];
        }
    }); });
}
var twice = function () { return Promise.all([read("/1", "/2"), read("/1", "/1")]); };
