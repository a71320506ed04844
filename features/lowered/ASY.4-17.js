// d4b6c733f7b7d7f8e773dfa975ac152a9135a8e19a0ea928a25c41a8c3cdcf48
// lines 0 0 0 1 0 1 1 0 1 1 1 0 1 1 1 0 1 1 1 0 1 1 1 0 1 0 0 1 2 0 0 0 0 0 0 3 0 0 0 4 0 0 0 0 4 4 4 5 6 7 7 0 7 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 9 9 9 0 9 0 0 0 0 0 10 11 0 0 11 0 0 0 11 0 0 0 0 11 11 11 11 11 0 11 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 11 12 0 0 0 12 0 0 0 12 0 0 0 0 12 12 12 12 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 12 0 0 12
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function pieces() { return tslib_1.__asyncGenerator(this, arguments, function pieces_1() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [4 /*yield*/, tslib_1.__await("first li")];
        case 1: return [4 /*yield*/, _a.sent()];
        case 2:
            _a.sent();
            return [4 /*yield*/, tslib_1.__await("ne\nsecond\nthi")];
        case 3: return [4 /*yield*/, _a.sent()];
        case 4:
            _a.sent();
            return [4 /*yield*/, tslib_1.__await("")];
        case 5: return [4 /*yield*/, _a.sent()];
        case 6:
            _a.sent();
            return [4 /*yield*/, tslib_1.__await("rd")];
        case 7: return [4 /*yield*/, _a.sent()];
        case 8:
            _a.sent();
            return [4 /*yield*/, tslib_1.__await("\n\nlast")];
        case 9: return [4 /*yield*/, _a.sent()];
        case 10:
            _a.sent();
            return [2 /*return*/];
    }
}); }); }
function lines(source) {
    return tslib_1.__asyncGenerator(this, arguments, function lines_1() {
        var rest, _a, source_1, source_1_1, piece, parts, e_1_1;
        var _b, e_1, _c, _d;
        return tslib_1.__generator(this, function (_e) {
            switch (_e.label) {
                case 0:
                    rest = "";
                    _e.label = 1;
                case 1:
                    _e.trys.push([1, 8, 9, 14]);
                    _a = true, source_1 = tslib_1.__asyncValues(source);
                    _e.label = 2;
                case 2: return [4 /*yield*/, tslib_1.__await(source_1.next())];
                case 3:
                    if (!(source_1_1 = _e.sent(), _b = source_1_1.done, !_b)) return [3 /*break*/, 7];
                    _d = source_1_1.value;
                    _a = false;
                    piece = _d;
                    parts = (rest + piece).split("\n");
                    rest = parts.pop();
                    return [5 /*yield**/, tslib_1.__values(tslib_1.__asyncDelegator(tslib_1.__asyncValues(parts)))];
                case 4: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_e.sent()])];
                case 5:
                    _e.sent();
                    _e.label = 6;
                case 6:
                    _a = true;
                    return [3 /*break*/, 2];
                case 7: return [3 /*break*/, 14];
                case 8:
                    e_1_1 = _e.sent();
                    e_1 = { error: e_1_1 };
                    return [3 /*break*/, 14];
                case 9:
                    _e.trys.push([9, , 12, 13]);
                    if (!(!_a && !_b && (_c = source_1.return))) return [3 /*break*/, 11];
                    return [4 /*yield*/, tslib_1.__await(_c.call(source_1))];
                case 10:
                    _e.sent();
                    _e.label = 11;
                case 11: return [3 /*break*/, 13];
                case 12:
                    if (e_1) throw e_1.error;
                    return [7 /*endfinally*/];
                case 13: return [7 /*endfinally*/];
                case 14:
                    if (!rest) return [3 /*break*/, 17];
                    return [4 /*yield*/, tslib_1.__await(rest)];
                case 15: return [4 /*yield*/, _e.sent()];
                case 16:
                    _e.sent();
                    _e.label = 17;
                case 17: return [2 /*return*/];
            }
        });
    });
}
function numbered(source) { return tslib_1.__asyncGenerator(this, arguments, function numbered_1() { var n, _a, source_2, source_2_1, line, e_2_1; var _b, e_2, _c, _d; return tslib_1.__generator(this, function (_e) {
    switch (_e.label) {
        case 0:
            n = 0;
            _e.label = 1;
        case 1:
            _e.trys.push([1, 8, 9, 14]);
            _a = true, source_2 = tslib_1.__asyncValues(source);
            _e.label = 2;
        case 2: return [4 /*yield*/, tslib_1.__await(source_2.next())];
        case 3:
            if (!(source_2_1 = _e.sent(), _b = source_2_1.done, !_b)) return [3 /*break*/, 7];
            _d = source_2_1.value;
            _a = false;
            line = _d;
            return [4 /*yield*/, tslib_1.__await("".concat(++n, ":").concat(line))];
        case 4: return [4 /*yield*/, _e.sent()];
        case 5:
            _e.sent();
            _e.label = 6;
        case 6:
            _a = true;
            return [3 /*break*/, 2];
        case 7: return [3 /*break*/, 14];
        case 8:
            e_2_1 = _e.sent();
            e_2 = { error: e_2_1 };
            return [3 /*break*/, 14];
        case 9:
            _e.trys.push([9, , 12, 13]);
            if (!(!_a && !_b && (_c = source_2.return))) return [3 /*break*/, 11];
            return [4 /*yield*/, tslib_1.__await(_c.call(source_2))];
        case 10:
            _e.sent();
            _e.label = 11;
        case 11: return [3 /*break*/, 13];
        case 12:
            if (e_2) throw e_2.error;
            return [7 /*endfinally*/];
        case 13: return [7 /*endfinally*/];
        case 14: return [2 /*return*/];
    }
}); }); }
function read() {
    return tslib_1.__awaiter(this, void 0, void 0, function () { var seen, _a, _b, _c, line, e_3_1; var _d, e_3, _e, _f; return tslib_1.__generator(this, function (_g) {
        switch (_g.label) {
            case 0:
                seen = [];
                _g.label = 1;
            case 1:
                _g.trys.push([1, 6, 7, 12]);
                _a = true, _b = tslib_1.__asyncValues(numbered(lines(pieces())));
                _g.label = 2;
            case 2: return [4 /*yield*/, _b.next()];
            case 3:
                if (!(_c = _g.sent(), _d = _c.done, !_d)) return [3 /*break*/, 5];
                _f = _c.value;
                _a = false;
                line = _f;
                seen.push(line);
                _g.label = 4;
            case 4:
                _a = true;
                return [3 /*break*/, 2];
            case 5: return [3 /*break*/, 12];
            case 6:
                e_3_1 = _g.sent();
                e_3 = { error: e_3_1 };
                return [3 /*break*/, 12];
            case 7:
                _g.trys.push([7, , 10, 11]);
                if (!(!_a && !_d && (_e = _b.return))) return [3 /*break*/, 9];
                return [4 /*yield*/, _e.call(_b)];
            case 8:
                _g.sent();
                _g.label = 9;
            case 9: return [3 /*break*/, 11];
            case 10:
                if (e_3) throw e_3.error;
                return [7 /*endfinally*/];
            case 11: return [7 /*endfinally*/];
            case 12: return [2 /*return*/, seen];
        }
    }); });
}
