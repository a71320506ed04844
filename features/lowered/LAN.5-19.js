// c655c6a602d37b16242065c1998f070c04d80455ccbfee4584906247abe94fe2
// lines 0 0 0 1 0 0 0 1 0 1 0 0 1 0 0 0 1 2 0 0 0 0 0 4 4 4 0 4 5 0 5 0 0 7 0 0 0 0 9 10
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function inner() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0:
            _a.trys.push([0, , 2, 3]);
            return [4 /*yield*/, "inner"];
        case 1:
            _a.sent();
            return [3 /*break*/, 3];
        case 2:
            log("inner closed");
            return [7 /*endfinally*/];
        case 3: return [2 /*return*/];
    }
}); }
function outer() {
    var _a, _b;
    return tslib_1.__generator(this, function (_c) {
        switch (_c.label) {
            case 0:
                _c.trys.push([0, , 3, 4]);
                _a = log;
                _b = ["value"];
                return [5 /*yield**/, tslib_1.__values(inner())];
            case 1:
                _a.apply(void 0, _b.concat([_c.sent()]));
                return [4 /*yield*/, "outer"];
            case 2:
                _c.sent();
                return [3 /*break*/, 4];
            case 3:
                log("outer closed");
                return [7 /*endfinally*/];
            case 4: return [2 /*return*/];
        }
    });
}
var gen = outer();
