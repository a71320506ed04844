// 49a2ef58390265ddf9d79d0613bfbb367d397764894695441df5369dc59ddc48
// lines 0 0 0 1 1 1 1 2 0 0 0 0 3 0 3 3 3 3 3 0 3 4 5 0 5 0 5 5 0 5 0 0 0 0 0 5 6 6 6 6 6 0 0 0 7 8
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var soon = function (v) { return tslib_1.__awaiter(void 0, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
    log(v);
    return [2 /*return*/, v];
}); }); };
function mixed() {
    return tslib_1.__asyncGenerator(this, arguments, function mixed_1() {
        var answer, _a, _b, x, _c, _d, _e;
        return tslib_1.__generator(this, function (_f) {
            switch (_f.label) {
                case 0: return [4 /*yield*/, tslib_1.__await(soon(1))];
                case 1:
                    _a = [_f.sent()];
                    return [4 /*yield*/, tslib_1.__await(soon(2))];
                case 2: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_a.concat([_f.sent()])])];
                case 3: return [4 /*yield*/, _f.sent()];
                case 4: return [4 /*yield*/, tslib_1.__await.apply(void 0, [(_f.sent())])];
                case 5:
                    answer = _f.sent();
                    log("answer", answer);
                    return [4 /*yield*/, tslib_1.__await(soon({ x: undefined }).then(function () { return ({}); }))];
                case 6:
                    _b = (_f.sent()).x;
                    if (!(_b === void 0)) return [3 /*break*/, 9];
                    return [4 /*yield*/, tslib_1.__await("default")];
                case 7: return [4 /*yield*/, _f.sent()];
                case 8:
                    _c = _f.sent();
                    return [3 /*break*/, 10];
                case 9:
                    _c = _b;
                    _f.label = 10;
                case 10:
                    x = _c;
                    _e = (_d = "".concat(x)).concat;
                    return [4 /*yield*/, tslib_1.__await(x + "!")];
                case 11: return [4 /*yield*/, _f.sent()];
                case 12: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_e.apply(_d, [_f.sent()])])];
                case 13: return [2 /*return*/, _f.sent()];
            }
        });
    });
}
var gen = mixed();
