// db9052814f691bbf6caceb63fed72c44d523c039be8bab7fa35044b03f778051
// lines 0 0 0 1 0 1 0 1 1 1 1 0 1 2 0 0 0 0 0 0 0 3 0 0 0 3 0 0 0 5 5 5 0 5 0 0 0 7 7 8 9 0 11 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 14 15 15 15 15 0 0 0 0 0 0 0 16 0 0 0 17 0 0 0 0 17 17 17 17 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 18 0 0 0 19
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var fetch = function (url) { return tslib_1.__awaiter(void 0, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [4 /*yield*/, null];
        case 1:
            _a.sent();
            if (url.length > 2)
                throw new RangeError(url);
            return [2 /*return*/, url];
    }
}); }); };
function fetchInTurn(urls, failures) {
    return tslib_1.__asyncGenerator(this, arguments, function fetchInTurn_1() {
        var urls_1, urls_1_1, url, e_1, e_2_1;
        var e_2, _a;
        return tslib_1.__generator(this, function (_b) {
            switch (_b.label) {
                case 0:
                    _b.trys.push([0, 10, 11, 12]);
                    urls_1 = tslib_1.__values(urls), urls_1_1 = urls_1.next();
                    _b.label = 1;
                case 1:
                    if (!!urls_1_1.done) return [3 /*break*/, 9];
                    url = urls_1_1.value;
                    _b.label = 2;
                case 2:
                    _b.trys.push([2, 6, 7, 8]);
                    return [4 /*yield*/, tslib_1.__await(fetch(url))];
                case 3: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_b.sent()])];
                case 4: return [4 /*yield*/, _b.sent()];
                case 5:
                    _b.sent();
                    return [3 /*break*/, 8];
                case 6:
                    e_1 = _b.sent();
                    if (!(e_1 instanceof RangeError))
                        throw e_1;
                    failures.push(e_1.message);
                    return [3 /*break*/, 8];
                case 7:
                    log(url);
                    return [7 /*endfinally*/];
                case 8:
                    urls_1_1 = urls_1.next();
                    return [3 /*break*/, 1];
                case 9: return [3 /*break*/, 12];
                case 10:
                    e_2_1 = _b.sent();
                    e_2 = { error: e_2_1 };
                    return [3 /*break*/, 12];
                case 11:
                    try {
                        if (urls_1_1 && !urls_1_1.done && (_a = urls_1.return)) _a.call(urls_1);
                    }
                    finally { if (e_2) throw e_2.error; }
                    return [7 /*endfinally*/];
                case 12: return [2 /*return*/];
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
        var answers, failures, _a, _b, _c, v, e_3_1;
        var _d, e_3, _e, _f;
        return tslib_1.__generator(this, function (_g) {
            switch (_g.label) {
                case 0:
                    answers = [], failures = [];
                    _g.label = 1;
                case 1:
                    _g.trys.push([1, 6, 7, 12]);
                    _a = true, _b = tslib_1.__asyncValues(fetchInTurn(urls, failures));
                    _g.label = 2;
                case 2: return [4 /*yield*/, _b.next()];
                case 3:
                    if (!(_c = _g.sent(), _d = _c.done, !_d)) return [3 /*break*/, 5];
                    _f = _c.value;
                    _a = false;
                    v = _f;
                    answers.push(v);
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
                case 12: return [2 /*return*/, { answers: answers, failures: failures }];
            }
        });
    });
}
