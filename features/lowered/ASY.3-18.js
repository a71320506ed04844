// d4fa458d7eca64faca68b061ad238b0d5d509971341d4493af520d43d8f5a74d
// lines 0 0 0 1 2 0 0 0 0 0 0 4 4 0 4 0 0 6 6 6 0 6 7 0 7 0 0 0 0 0 9 10 11 0 0 0 11 11 0 11 0 11 0 11 11 0 0 11 12 0 0 0 12 12 0 12 12 12 0 0 12
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var boom = new Error("boom");
function lingering() {
    return tslib_1.__asyncGenerator(this, arguments, function lingering_1() {
        var _a;
        return tslib_1.__generator(this, function (_b) {
            switch (_b.label) {
                case 0:
                    _b.trys.push([0, , 3, 7]);
                    return [4 /*yield*/, tslib_1.__await(1)];
                case 1: return [4 /*yield*/, _b.sent()];
                case 2:
                    _b.sent();
                    return [3 /*break*/, 7];
                case 3:
                    _a = log;
                    return [4 /*yield*/, tslib_1.__await("not yet")];
                case 4: return [4 /*yield*/, _b.sent()];
                case 5:
                    _a.apply(void 0, [_b.sent()]);
                    return [4 /*yield*/, tslib_1.__await(null)];
                case 6:
                    _b.sent();
                    return [7 /*endfinally*/];
                case 7: return [2 /*return*/];
            }
        });
    });
}
var gen = lingering();
function replaced() { return tslib_1.__asyncGenerator(this, arguments, function replaced_1() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0:
            _a.trys.push([0, , 3, 5]);
            return [4 /*yield*/, tslib_1.__await(1)];
        case 1: return [4 /*yield*/, _a.sent()];
        case 2:
            _a.sent();
            return [3 /*break*/, 5];
        case 3: return [4 /*yield*/, tslib_1.__await(null)];
        case 4:
            _a.sent();
            throw boom;
        case 5: return [2 /*return*/];
    }
}); }); }
function replace() {
    return tslib_1.__awaiter(this, void 0, void 0, function () { var g; return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                g = replaced();
                return [4 /*yield*/, g.next()];
            case 1:
                _a.sent();
                return [4 /*yield*/, g.return("lost")];
            case 2: return [2 /*return*/, _a.sent()];
        }
    }); });
}
