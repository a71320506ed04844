// dad6a8a2e53f84aee193fd7a069422096bd69e63fc273bcc26c17c6f45c2ff7f
// lines 0 0 0 1 2 0 0 0 2 2 0 2 0 0 0 2 0 0 0 2 3 0 3 3 0 3 0 0 3 4 0 0 0 5 0 5 6 6 0 0 0 7
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var boom = new Error("boom");
function careful() { return tslib_1.__asyncGenerator(this, arguments, function careful_1() { var e_1; return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0:
            _a.trys.push([0, 3, , 4]);
            return [4 /*yield*/, tslib_1.__await(1)];
        case 1: return [4 /*yield*/, _a.sent()];
        case 2:
            _a.sent();
            return [3 /*break*/, 4];
        case 3:
            e_1 = _a.sent();
            log(e_1);
            return [3 /*break*/, 4];
        case 4: return [2 /*return*/];
    }
}); }); }
function careless() { return tslib_1.__asyncGenerator(this, arguments, function careless_1() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [4 /*yield*/, tslib_1.__await(1)];
        case 1: return [4 /*yield*/, _a.sent()];
        case 2:
            _a.sent();
            return [2 /*return*/];
    }
}); }); }
function close(generator) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0: return [4 /*yield*/, generator.next()];
                case 1:
                    _a.sent();
                    return [4 /*yield*/, generator.return(Promise.reject(boom))];
                case 2: return [2 /*return*/, _a.sent()];
            }
        });
    });
}
