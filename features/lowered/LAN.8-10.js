// 614fe6598f07a28240d888fba2c0a77757bd8ea050bfbe30770895d8dd433709
// lines 0 0 0 1 0 1 0 1 1 0 1 0 0 1 2 3 3 4 0 0 4 4 4 4 0 0 0 0 0 0 0 0 4
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function numbers() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [4 /*yield*/, 1];
        case 1:
            _a.sent();
            return [4 /*yield*/, 2];
        case 2:
            _a.sent();
            return [2 /*return*/];
    }
}); }
var halves = { from: numbers(), next: function () { var r = this.from.next(); return r.done ? r : { value: r.value / 2, done: false }; } };
var each = function (iterator, use) { for (var r = void 0; !(r = iterator.next()).done;)
    use(r.value); };
var attempt = function () {
    var e_1, _a;
    try {
        for (var halves_1 = tslib_1.__values(halves), halves_1_1 = halves_1.next(); !halves_1_1.done; halves_1_1 = halves_1.next()) {
            var half = halves_1_1.value;
            log(half);
        }
    }
    catch (e_1_1) { e_1 = { error: e_1_1 }; }
    finally {
        try {
            if (halves_1_1 && !halves_1_1.done && (_a = halves_1.return)) _a.call(halves_1);
        }
        finally { if (e_1) throw e_1.error; }
    }
};
