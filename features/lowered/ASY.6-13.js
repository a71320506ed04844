// 064fe311c6d9e4151785a3b8723c07a403c32461599880b169ed2b939003096d
// lines 0 0 0 1 2 3 0 0 0 0 0 0 0 0 0 0 5 0 0 0 5 5 5 5 5 0 5 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 7 0 0 0 0 0 9 10 0 0 0 0 0 11 12 13 0 13 14 15 0 15 15 0 15 15 15 0 0 0 16
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var start = Date.now();
var fetch = function (url) { return new Promise(function (resolve) { return setTimeout(resolve, 50, url); }); };
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
                    log("ask " + url);
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
                    log("closed", Date.now() - start);
                    return [7 /*endfinally*/];
                case 12: return [2 /*return*/];
            }
        });
    });
}
function cancel() {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var sequence, answer, _a;
        return tslib_1.__generator(this, function (_b) {
            switch (_b.label) {
                case 0:
                    sequence = fetchInTurn(["/1", "/2", "/3"]);
                    answer = sequence.next();
                    return [4 /*yield*/, new Promise(function (resolve) { return setTimeout(resolve, 20); })];
                case 1:
                    _b.sent();
                    log("cancel", Date.now() - start);
                    return [4 /*yield*/, sequence.return("cancelled")];
                case 2:
                    _a = [_b.sent()];
                    return [4 /*yield*/, answer];
                case 3:
                    _a = _a.concat([_b.sent()]);
                    return [4 /*yield*/, sequence.next()];
                case 4: return [2 /*return*/, _a.concat([_b.sent()])];
            }
        });
    });
}
