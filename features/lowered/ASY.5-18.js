// 0d21db509175c47a7cf60665f20324d553d9ed7761050bdd9b5b5469c3f040f2
// lines 0 0 0 1 2 3 4 4 0 0 4 0 0 5 0 5 6 6 0 6 7 0 0 0 8 0 0 0 8 8 8 8 0 8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 9 9 0 0 0 10 11 0 11 11 11 11 11 0 11 0 0 11 12 0 0 0 12 0 0 0 12 0 0 0 0 12 12 12 12 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 12 0 0 12
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var start = Date.now();
var nodes = { root: ["left", "right"], left: ["leaf 1", "leaf 2"], right: [], "leaf 1": [], "leaf 2": [] };
var load = function (name) { return new Promise(function (resolve) { return setTimeout(resolve, 10, nodes[name]); }); };
function walk(name_1) {
    return tslib_1.__asyncGenerator(this, arguments, function walk_1(name, depth) {
        var children, count, children_1, children_1_1, child, _a, e_1_1;
        var e_1, _b;
        if (depth === void 0) { depth = 0; }
        return tslib_1.__generator(this, function (_c) {
            switch (_c.label) {
                case 0: return [4 /*yield*/, tslib_1.__await(load(name))];
                case 1:
                    children = _c.sent();
                    return [4 /*yield*/, tslib_1.__await("-".repeat(depth) + name)];
                case 2: return [4 /*yield*/, _c.sent()];
                case 3:
                    _c.sent();
                    count = 1;
                    _c.label = 4;
                case 4:
                    _c.trys.push([4, 10, 11, 12]);
                    children_1 = tslib_1.__values(children), children_1_1 = children_1.next();
                    _c.label = 5;
                case 5:
                    if (!!children_1_1.done) return [3 /*break*/, 9];
                    child = children_1_1.value;
                    _a = count;
                    return [5 /*yield**/, tslib_1.__values(tslib_1.__asyncDelegator(tslib_1.__asyncValues(walk(child, depth + 1))))];
                case 6: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_c.sent()])];
                case 7:
                    count = _a + _c.sent();
                    _c.label = 8;
                case 8:
                    children_1_1 = children_1.next();
                    return [3 /*break*/, 5];
                case 9: return [3 /*break*/, 12];
                case 10:
                    e_1_1 = _c.sent();
                    e_1 = { error: e_1_1 };
                    return [3 /*break*/, 12];
                case 11:
                    try {
                        if (children_1_1 && !children_1_1.done && (_b = children_1.return)) _b.call(children_1);
                    }
                    finally { if (e_1) throw e_1.error; }
                    return [7 /*endfinally*/];
                case 12: return [4 /*yield*/, tslib_1.__await(count)];
                case 13: return [2 /*return*/, _c.sent()];
            }
        });
    });
}
function counted() { return tslib_1.__asyncGenerator(this, arguments, function counted_1() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [5 /*yield**/, tslib_1.__values(tslib_1.__asyncDelegator(tslib_1.__asyncValues(walk("root"))))];
        case 1: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_a.sent()])];
        case 2: return [4 /*yield*/, tslib_1.__await.apply(void 0, [(_a.sent())])];
        case 3: return [4 /*yield*/, tslib_1.__await.apply(void 0, [_a.sent()])];
        case 4: return [4 /*yield*/, _a.sent()];
        case 5:
            _a.sent();
            return [2 /*return*/];
    }
}); }); }
function print() {
    return tslib_1.__awaiter(this, void 0, void 0, function () { var lines, _a, _b, _c, line, e_2_1; var _d, e_2, _e, _f; return tslib_1.__generator(this, function (_g) {
        switch (_g.label) {
            case 0:
                lines = [];
                _g.label = 1;
            case 1:
                _g.trys.push([1, 6, 7, 12]);
                _a = true, _b = tslib_1.__asyncValues(counted());
                _g.label = 2;
            case 2: return [4 /*yield*/, _b.next()];
            case 3:
                if (!(_c = _g.sent(), _d = _c.done, !_d)) return [3 /*break*/, 5];
                _f = _c.value;
                _a = false;
                line = _f;
                lines.push(line);
                _g.label = 4;
            case 4:
                _a = true;
                return [3 /*break*/, 2];
            case 5: return [3 /*break*/, 12];
            case 6:
                e_2_1 = _g.sent();
                e_2 = { error: e_2_1 };
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
                if (e_2) throw e_2.error;
                return [7 /*endfinally*/];
            case 11: return [7 /*endfinally*/];
            case 12: return [2 /*return*/, [lines, Date.now() - start]];
        }
    }); });
}
