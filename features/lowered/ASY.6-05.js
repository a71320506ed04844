// 68f3374b570b5ecf1ec2f559dfbef0ea7c1300704d0b63027ef7b0f681ea684b
// lines 0 0 0 1 2 3 4 5 6 7 0 0 0 0 0 8 9 0 9 10 10 0 10 11 0 0 0 0 0 13 14 0 0 0 0 0 0 15 0 0 0 16 0 0 0 0 16 16 16 16 16 16 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 17 0 0 0 18
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var pages = {
    "/items": { items: ["a", "b"], next: "/items?2" },
    "/items?2": { items: [], next: "/items?3" },
    "/items?3": { items: ["c"] }
};
var fetch = function (url) { log(url); return new Promise(function (resolve) { return setTimeout(resolve, 10, pages[url]); }); };
function items(url) {
    return tslib_1.__asyncGenerator(this, arguments, function items_1() {
        var page;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    if (!url) return [3 /*break*/, 4];
                    return [4 /*yield*/, tslib_1.__await(fetch(url))];
                case 1:
                    page = _a.sent();
                    return [5 /*yield**/, tslib_1.__values(tslib_1.__asyncDelegator(tslib_1.__asyncValues(page.items)))];
                case 2: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_a.sent()])];
                case 3:
                    _a.sent();
                    url = page.next;
                    return [3 /*break*/, 0];
                case 4: return [2 /*return*/];
            }
        });
    });
}
function take(n) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var list, _a, _b, _c, item, e_1_1;
        var _d, e_1, _e, _f;
        return tslib_1.__generator(this, function (_g) {
            switch (_g.label) {
                case 0:
                    list = [];
                    _g.label = 1;
                case 1:
                    _g.trys.push([1, 6, 7, 12]);
                    _a = true, _b = tslib_1.__asyncValues(items("/items"));
                    _g.label = 2;
                case 2: return [4 /*yield*/, _b.next()];
                case 3:
                    if (!(_c = _g.sent(), _d = _c.done, !_d)) return [3 /*break*/, 5];
                    _f = _c.value;
                    _a = false;
                    item = _f;
                    list.push(item);
                    if (list.length === n)
                        return [3 /*break*/, 5];
                    _g.label = 4;
                case 4:
                    _a = true;
                    return [3 /*break*/, 2];
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
                case 12: return [2 /*return*/, list];
            }
        });
    });
}
