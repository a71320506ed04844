// 841dd27fdb1eeb3c3cfc0eb283531e4aaf277f1344e94b7cedea002b75fe1c14
// lines 0 0 0 1 0 1 1 0 1 0 0 1 1 1 0 1 0 1 1 0 1 2 0 0 2 2 2 0 2 2 2 2 0 2 2 2 2 0 2 0 0 2 3
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function echo() { return tslib_1.__asyncGenerator(this, arguments, function echo_1() { var v; return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [4 /*yield*/, tslib_1.__await("ready")];
        case 1: return [4 /*yield*/, _a.sent()];
        case 2:
            v = _a.sent();
            _a.label = 3;
        case 3:
            if (!(v !== "stop")) return [3 /*break*/, 6];
            return [4 /*yield*/, tslib_1.__await(v + "?")];
        case 4: return [4 /*yield*/, _a.sent()];
        case 5:
            v = _a.sent();
            return [3 /*break*/, 3];
        case 6: return [4 /*yield*/, tslib_1.__await("stopped")];
        case 7: return [2 /*return*/, _a.sent()];
    }
}); }); }
function outer() { return tslib_1.__asyncGenerator(this, arguments, function outer_1() { var _a, _b, _c; return tslib_1.__generator(this, function (_d) {
    switch (_d.label) {
        case 0:
            _a = log;
            return [4 /*yield*/, tslib_1.__await("begin")];
        case 1: return [4 /*yield*/, _d.sent()];
        case 2:
            _a.apply(void 0, [_d.sent()]);
            _b = log;
            return [5 /*yield**/, tslib_1.__values(tslib_1.__asyncDelegator(tslib_1.__asyncValues(echo())))];
        case 3: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_d.sent()])];
        case 4:
            _b.apply(void 0, [_d.sent()]);
            _c = log;
            return [4 /*yield*/, tslib_1.__await("end")];
        case 5: return [4 /*yield*/, _d.sent()];
        case 6:
            _c.apply(void 0, [_d.sent()]);
            return [2 /*return*/];
    }
}); }); }
var gen = outer();
