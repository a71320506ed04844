// aa9eab5212759c0870c402f4f82c7ef52aa995c34977cc6d24c084fa50eff7a7
// lines 0 0 0 1 0 1 0 1 1 0 0 1 2 3 4 5 6 7 8 9 10 11 12
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var named = function (name, x) { return tslib_1.__awaiter(void 0, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [4 /*yield*/, x];
        case 1:
            _a.sent();
            log(name);
            return [2 /*return*/];
    }
}); }); };
function ticks() {
    setTimeout(log, 0, "timer");
    Promise.resolve().then(function () { return log("tick 1"); }).then(function () { return log("tick 2"); }).then(function () { return log("tick 3"); });
    var work = [
        named("thenable", { then: function (resolve) { resolve(); } }),
        named("promise", Promise.resolve()),
        named("value", 1)
    ];
    queueMicrotask(function () { return log("queued"); });
    return Promise.all(work).then(function () { return "done"; });
}
