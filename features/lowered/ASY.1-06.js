// 1bcb59aa95003e132493ce18b93cd67f7dca8412cad29d1dcff20a53d5a151c2
// lines 0 0 0 1 2 0 0 0 0 0 3 0 0 0 4 0 4 4 0 0 0 4 0 5 0 0 0 6
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var reason = { code: 7 };
function take(promise) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var caught, e_1;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    caught = "nothing";
                    _a.label = 1;
                case 1:
                    _a.trys.push([1, 3, , 4]);
                    return [4 /*yield*/, promise];
                case 2:
                    _a.sent();
                    log("not reached");
                    return [3 /*break*/, 4];
                case 3:
                    e_1 = _a.sent();
                    caught = e_1;
                    return [3 /*break*/, 4];
                case 4: return [2 /*return*/, [caught]];
            }
        });
    });
}
