// e96ecd27ae596c5e3ddc8da0a7424b0db81ac58ee9475077d663c59947cfb5b5
// lines 0 0 0 1 2 0 0 0 0 3 4 4 4 0 4 5 5 5 0 5 6 0 0 7 8 9 10 11 11 0 11 12 13 14
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var wait = function (ms, value) { return function (done) { return setTimeout(function () { return done(value); }, ms); }; };
function job() {
    var started, _a, _b, _c, _d;
    return tslib_1.__generator(this, function (_e) {
        switch (_e.label) {
            case 0:
                started = Date.now();
                _a = log;
                _b = "after ";
                return [4 /*yield*/, wait(1000, "one second")];
            case 1:
                _a.apply(void 0, [_b + (_e.sent()), Date.now() - started]);
                _c = log;
                _d = "after ";
                return [4 /*yield*/, wait(2000, "two more")];
            case 2:
                _c.apply(void 0, [_d + (_e.sent()), Date.now() - started]);
                return [2 /*return*/, "done"];
        }
    });
}
function drive(gen, finish) {
    (function step(value) {
        var result = gen.next(value);
        if (result.done)
            finish(result.value);
        else
            result.value(step);
    })();
    return "started";
}
