// e068f224b5d5b730aaa78185b56960ac50b37a188b3b1194757cd9137b8b38ad
// lines 0 0 0 1 1 1 2 0 0 0 0 2 0 2 0 0 0 2 0 2 2 0 0 0 2 3 0 0 0 0 3 0 3 0 0 0 0 3 0 0 3 4 0 0 0 0 0 0 5 0 5 0 0 0 5 5 0 5 5 0 0 0 0 6 7 0 0 0 0 7 0 7 0 0 0 7 0 7 7 0 7 0 0 7
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var fail = function (v) { return tslib_1.__awaiter(void 0, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
    throw v;
}); }); };
function unnamed() {
    return tslib_1.__awaiter(this, void 0, void 0, function () { var _a; return tslib_1.__generator(this, function (_b) {
        switch (_b.label) {
            case 0:
                _b.trys.push([0, 2, , 4]);
                return [4 /*yield*/, fail(1)];
            case 1:
                _b.sent();
                return [3 /*break*/, 4];
            case 2:
                _a = _b.sent();
                return [4 /*yield*/, null];
            case 3:
                _b.sent();
                return [2 /*return*/, "unnamed"];
            case 4: return [2 /*return*/];
        }
    }); });
}
function empty() {
    return tslib_1.__awaiter(this, void 0, void 0, function () { var e_1; return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                _a.trys.push([0, 2, , 3]);
                return [4 /*yield*/, fail(2)];
            case 1:
                _a.sent();
                return [3 /*break*/, 3];
            case 2:
                e_1 = _a.sent();
                return [3 /*break*/, 3];
            case 3: return [2 /*return*/, "empty"];
        }
    }); });
}
function pattern() {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var _a, code, _b, first;
        return tslib_1.__generator(this, function (_c) {
            switch (_c.label) {
                case 0:
                    _c.trys.push([0, 2, , 4]);
                    return [4 /*yield*/, fail({ code: 3, detail: ["x", "y"] })];
                case 1:
                    _c.sent();
                    return [3 /*break*/, 4];
                case 2:
                    _a = _c.sent();
                    code = _a.code, _b = tslib_1.__read(_a.detail, 1), first = _b[0];
                    return [4 /*yield*/, null];
                case 3:
                    _c.sent();
                    return [2 /*return*/, [code, first]];
                case 4: return [2 /*return*/];
            }
        });
    });
}
function shadow(e) {
    return tslib_1.__awaiter(this, void 0, void 0, function () { var e_2; return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                _a.trys.push([0, 2, , 4]);
                return [4 /*yield*/, fail(e + 1)];
            case 1:
                _a.sent();
                return [3 /*break*/, 4];
            case 2:
                e_2 = _a.sent();
                return [4 /*yield*/, null];
            case 3:
                _a.sent();
                log(e_2);
                return [3 /*break*/, 4];
            case 4: return [2 /*return*/, e];
        }
    }); });
}
