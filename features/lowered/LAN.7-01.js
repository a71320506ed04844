// 027ad8417f0abea9b35ead8025d6b2b93a7044b1a294185b9bd72ccd9b29a57d
// lines 0 0 0 1 0 0 0 0 0 3 0 3 0 0 0 5 0 0 7 0 0 0 0 9 10
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function func(x) {
    var e_1;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                _a.trys.push([0, 2, 3, 4]);
                return [4 /*yield*/, x];
            case 1:
                _a.sent();
                return [3 /*break*/, 4];
            case 2:
                e_1 = _a.sent();
                log("catch", e_1);
                return [3 /*break*/, 4];
            case 3:
                log("finally");
                return [7 /*endfinally*/];
            case 4: return [2 /*return*/];
        }
    });
}
var resumed = func(1), failed = func(2), left = func(3);
