// 1c7dfd567717113c51cf7867257a658c8e728e9f8a961da28c33ed7986e98d33
// lines 0 0 0 1 1 1 1 2 0 0 0 0 0 0 0 0 0 2 0 0 0 2 2 2 0 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2 0 0 0 0 2 3 0 0 0 0 0 0 0 4 0 0 0 0 4 4 4 4 4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 5
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var fetch = function (url) { return tslib_1.__awaiter(void 0, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
    log("ask " + url);
    return [2 /*return*/, { url: url, found: url === "/2" }];
}); }); };
function fetchInTurn(urls) { return tslib_1.__asyncGenerator(this, arguments, function fetchInTurn_1() {
    var urls_1, urls_1_1, url, e_1_1;
    var e_1, _a;
    return tslib_1.__generator(this, function (_b) {
        switch (_b.label) {
            case 0:
                _b.trys.push([0, , 10, 11]);
                _b.label = 1;
            case 1:
                _b.trys.push([1, 7, 8, 9]);
                urls_1 = tslib_1.__values(urls), urls_1_1 = urls_1.next();
                _b.label = 2;
            case 2:
                if (!!urls_1_1.done) return [3 /*break*/, 6];
                url = urls_1_1.value;
                return [4 /*yield*/, tslib_1.__await(fetch(url))];
            case 3: return [4 /*yield*/, _b.sent()];
            case 4:
                _b.sent();
                _b.label = 5;
            case 5:
                urls_1_1 = urls_1.next();
                return [3 /*break*/, 2];
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
            case 9: return [3 /*break*/, 11];
            case 10:
                log("closed");
                return [7 /*endfinally*/];
            case 11: return [2 /*return*/];
        }
    });
}); }
function find() {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var _a, _b, _c, url, found, e_2_1;
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
                    url = _f.url, found = _f.found;
                    if (found)
                        return [2 /*return*/, url];
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
    });
}
