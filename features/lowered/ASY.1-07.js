// ad2fd21af5bf4cbf2f2b9071467a6cdd69885738bc8e30a62f1d22131c94162b
// lines 0 0 0 1 2 0 0 2 2 0 2 2 0 2 3 0 0 0 0 0 4 4 4 4 0 4 4 4 4 0 4 4 0 4 5 5 0 5 6 6 0 6 7 0 0 0 8
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var tell = function (v) { log(v); return v; };
var soon = function (v) { return tslib_1.__awaiter(void 0, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0:
            log("ask " + v);
            return [4 /*yield*/, null];
        case 1:
            _a.sent();
            return [2 /*return*/, v];
    }
}); }); };
function evaluate() {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var all, _a, _b, text, _c, _d, list, _e;
        return tslib_1.__generator(this, function (_f) {
            switch (_f.label) {
                case 0:
                    _a = (function () {
                        var args = [];
                        for (var _i = 0; _i < arguments.length; _i++) {
                            args[_i] = arguments[_i];
                        }
                        return args;
                    });
                    _b = [tell(1)];
                    return [4 /*yield*/, soon(2)];
                case 1:
                    _b = _b.concat([_f.sent(), tell(3)]);
                    return [4 /*yield*/, soon(4)];
                case 2:
                    all = _a.apply(void 0, _b.concat([_f.sent()]));
                    _d = (_c = "".concat(tell("a"), "-")).concat;
                    return [4 /*yield*/, soon("b")];
                case 3:
                    text = _d.apply(_c, [_f.sent()]);
                    _e = [[tell("x")]];
                    return [4 /*yield*/, soon(["y"])];
                case 4:
                    list = tslib_1.__spreadArray.apply(void 0, [tslib_1.__spreadArray.apply(void 0, _e.concat([tslib_1.__read.apply(void 0, [_f.sent()]), false])), [tell("z")], false]);
                    return [2 /*return*/, { all: all, text: text, list: list }];
            }
        });
    });
}
