// d71f7065c8d936d13ed041f9bd468f7e7578983d16a4f9d5cf9a5eb4eb0e8696
// lines 0 0 0 1 2 0 0 0 0 0 3 4 5 5 0 5 0 6 6 0 6 7 7 0 7 0 0 0 0 8 9
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var own;
function selfish(waits) {
    return tslib_1.__asyncGenerator(this, arguments, function selfish_1() {
        var promise;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    promise = own.next();
                    promise.then(function (r) { return log("own request", r.value); });
                    if (!waits) return [3 /*break*/, 2];
                    return [4 /*yield*/, tslib_1.__await(promise)];
                case 1:
                    _a.sent();
                    _a.label = 2;
                case 2: return [4 /*yield*/, tslib_1.__await(1)];
                case 3: return [4 /*yield*/, _a.sent()];
                case 4:
                    _a.sent();
                    return [4 /*yield*/, tslib_1.__await(2)];
                case 5: return [4 /*yield*/, _a.sent()];
                case 6:
                    _a.sent();
                    return [2 /*return*/];
            }
        });
    });
}
function ask(waits) { own = selfish(waits); return own.next(); }
