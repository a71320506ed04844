// f2acba41e7e16cc2d70798db4ef14cd0f8bf412e420b335c010903c5e8137d39
// lines 0 0 0 1 0 1 1 0 1 1 1 0 1 1 1 0 1 2 3 4 4 5 6 6 0 6 6 6 7 8
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function two() { return tslib_1.__asyncGenerator(this, arguments, function two_1() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [4 /*yield*/, tslib_1.__await(1)];
        case 1: return [4 /*yield*/, _a.sent()];
        case 2:
            _a.sent();
            return [4 /*yield*/, tslib_1.__await(Promise.resolve(2))];
        case 3: return [4 /*yield*/, _a.sent()];
        case 4:
            _a.sent();
            return [4 /*yield*/, tslib_1.__await(3)];
        case 5: return [2 /*return*/, _a.sent()];
    }
}); }); }
function order() {
    var generator = two();
    for (var i = 1; i <= 3; i++)
        generator.next().then(function (r) { return log(r.value); });
    var chain = Promise.resolve();
    var _loop_1 = function (i) {
        chain = chain.then(function () { return log("tick " + i); });
    };
    for (var i = 1; i <= 5; i++) {
        _loop_1(i);
    }
    return chain;
}
