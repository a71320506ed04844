// ab3ae48ec08cef431979fe029fb4366e2c40c9c0294c6effd3b204ee71135a9e
// lines 0 0 0 1 2 3 0 0 0 0 4 0 4 5 6 0 6 7 0 0 0 0 8 9 10 11 12 13
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var open;
var gate = new Promise(function (resolve) { open = resolve; });
function pass(name) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var key;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0: return [4 /*yield*/, gate];
                case 1:
                    key = _a.sent();
                    log(name + key);
                    return [4 /*yield*/, gate];
                case 2:
                    _a.sent();
                    log(name + "again");
                    return [2 /*return*/];
            }
        });
    });
}
function crowd() {
    var all = [pass("a"), pass("b"), pass("c")];
    setTimeout(open, 10, "!");
    return Promise.all(all).then(function (x) { return x.length; });
}
