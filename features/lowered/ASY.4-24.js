// cee3fd68e3cd5a8c020d0ac320ae6ad8ac94590913ba5d5b72ff372a4e88572a
// lines 0 0 0 1 0 1 1 0 1 1 1 0 1 0 0 1 2 0 0 0 0 2 0 0 0 0 2 2 2 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2 0 0 0 2 3 4 5 6 6 0 6 6 6 7 8
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function two() { return tslib_1.__asyncGenerator(this, arguments, function two_1() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [4 /*yield*/, tslib_1.__await(1)];
        case 1: return [4 /*yield*/, _a.sent()];
        case 2:
            _a.sent();
            return [4 /*yield*/, tslib_1.__await(2)];
        case 3: return [4 /*yield*/, _a.sent()];
        case 4:
            _a.sent();
            return [2 /*return*/];
    }
}); }); }
function loop(name, source) {
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
                log(name + v);
                _e.label = 3;
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
            case 11:
                log(name + "ends");
                return [2 /*return*/];
        }
    }); });
}
function order() {
    var work = [loop("async ", two()), loop("plain ", [1, 2])];
    var chain = Promise.resolve();
    var _loop_1 = function (i) {
        chain = chain.then(function () { return log("tick " + i); });
    };
    for (var i = 1; i <= 8; i++) {
        _loop_1(i);
    }
    return Promise.all(work).then(function () { return chain; });
}
