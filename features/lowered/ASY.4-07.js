// 06e944baadf48d0e6ed4cd09335979b30f27fa3dbf44cc16ecca093978132226
// lines 0 0 0 0 1 2 2 0 2 3 0 3 3 0 3 0 0 3 4 5 6 7 0 0 0 0 7 0 0 0 0 7 7 7 7 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 7
"use strict";
var _a, _b;
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var both = (_a = {},
    _a[Symbol.iterator] = function () { return tslib_1.__generator(this, function (_a) {
        log("never");
        return [2 /*return*/];
    }); },
    _a[Symbol.asyncIterator] = function () { return tslib_1.__asyncGenerator(this, arguments, function _a() { return tslib_1.__generator(this, function (_b) {
        switch (_b.label) {
            case 0: return [4 /*yield*/, tslib_1.__await("async")];
            case 1: return [4 /*yield*/, _b.sent()];
            case 2:
                _b.sent();
                return [2 /*return*/];
        }
    }); }); },
    _a);
var neither = { next: function () { log("never"); } };
var broken = (_b = {}, _b[Symbol.asyncIterator] = 1, _b[Symbol.iterator] = function () { log("never"); }, _b);
function read(source) {
    return tslib_1.__awaiter(this, void 0, void 0, function () { var v, e_1_1; var _a, source_1, source_1_1; var _b, e_1, _c, _d; return tslib_1.__generator(this, function (_e) {
        switch (_e.label) {
            case 0:
                _e.trys.push([0, 5, 6, 11]);
                _a = true, source_1 = tslib_1.__asyncValues(source);
                _e.label = 1;
            case 1: return [4 /*yield*/, source_1.next()];
            case 2:
                if (!(source_1_1 = _e.sent(), _b = source_1_1.done, !_b)) return [3 /*break*/, 4];
                _d = source_1_1.value;
                _a = false;
                v = _d;
                return [2 /*return*/, v];
            case 3:
                _a = true;
                return [3 /*break*/, 1];
            case 4: return [3 /*break*/, 11];
            case 5:
                e_1_1 = _e.sent();
                e_1 = { error: e_1_1 };
                return [3 /*break*/, 11];
            case 6:
                _e.trys.push([6, , 9, 10]);
                if (!(!_a && !_b && (_c = source_1.return))) return [3 /*break*/, 8];
                return [4 /*yield*/, _c.call(source_1)];
            case 7:
                _e.sent();
                _e.label = 8;
            case 8: return [3 /*break*/, 10];
            case 9:
                if (e_1) throw e_1.error;
                return [7 /*endfinally*/];
            case 10: return [7 /*endfinally*/];
            case 11: return [2 /*return*/];
        }
    }); });
}
