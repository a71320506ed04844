// 4a7cd85ad726bdb480756828c8ac785c9bb4a11616497e0ae194230500b202d0
// lines 0 0 0 1 0 0 0 0 2 3 0 3 4 5 5 0 5 0 0 0 0 6 7 8 9 10 11 12 13
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function quiet(x) {
    return tslib_1.__asyncGenerator(this, arguments, function quiet_1() {
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    log("begins", x);
                    return [4 /*yield*/, tslib_1.__await(null)];
                case 1:
                    _a.sent();
                    log("goes on");
                    return [4 /*yield*/, tslib_1.__await(x)];
                case 2: return [4 /*yield*/, _a.sent()];
                case 3:
                    _a.sent();
                    return [2 /*return*/];
            }
        });
    });
}
function first() {
    var generator = quiet(5);
    log("made");
    var promise = generator.next();
    log("asked");
    return promise;
}
