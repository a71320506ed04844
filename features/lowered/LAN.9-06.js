// 9ba00ab5245d4f6f4720ecc2f3655f7e946434b1bfa2cf5f753743702ac4d8af
// lines 0 0 0 1 0 0 0 0 2 0 0 0 0 0 5 5 0 5 6 7 7 0 0 0 0 0 10 0 0 12 12 0 0 0 0 14 15 16
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function lines() {
    var open, count, parts, _a, i, e_1;
    return tslib_1.__generator(this, function (_b) {
        switch (_b.label) {
            case 0:
                open = "", count = 0;
                _b.label = 1;
            case 1:
                _b.trys.push([1, 6, 7, 8]);
                _b.label = 2;
            case 2:
                _a = open;
                return [4 /*yield*/];
            case 3:
                parts = (_a + (_b.sent())).split("/");
                open = parts.pop();
                for (i = 0; i < parts.length; i++)
                    log(++count + " " + parts[i]);
                _b.label = 4;
            case 4: return [3 /*break*/, 2];
            case 5: return [3 /*break*/, 8];
            case 6:
                e_1 = _b.sent();
                log("failed: " + e_1);
                return [3 /*break*/, 8];
            case 7:
                if (open)
                    log("rest " + open);
                return [7 /*endfinally*/];
            case 8: return [2 /*return*/];
        }
    });
}
var observer = function (make) { var g = make(); g.next(); return { push: function (v) { return g.next(v).done; }, end: function () { return g.return().done; }, fail: function (e) { return g.throw(e).done; } }; };
var one = observer(lines), two = observer(lines);
