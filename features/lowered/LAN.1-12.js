// 99997a1c33e3793dac9d40874e27602254b5032cc3232f32760e99c89a898be3
// lines 0 0 0 1 1 1 1 1 1 2 2 2 2 0 2 2 3 0 0 0 0 4 4 0 4 0 4 4 0 4 5 0 5 5 0 5 5 0 5 6 6 6 0 6 6 0 6 7 0 7 7 0 7 8 0 0 0 8 8 0 8 0 0 8 8 0 0 0 8 8 0 8 0 0 8 9 9 0 9 0 9 9 0 0 10 11 12 0 12 12 12 0 13 14 0 15 15 15 15 15 0 0 0 0 0 0 0 0 16 17
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var Pair = /** @class */ (function () {
    function Pair(a, b) {
        this.both = [a, b];
    }
    return Pair;
}());
var tag = function (texts) {
    var values = [];
    for (var _i = 1; _i < arguments.length; _i++) {
        values[_i - 1] = arguments[_i];
    }
    return texts.join("_") + values.join();
};
function forms() {
    var most, _a, _b, _c, _d, _e, pair, _f, _g, _h, text, _j, _k, object, nothing, found, missing, _l, _m, _o, _p, _q, _r;
    return tslib_1.__generator(this, function (_s) {
        switch (_s.label) {
            case 0:
                _b = (_a = Math.max).apply;
                _c = [Math];
                _d = [[]];
                return [4 /*yield*/, "list"];
            case 1:
                _e = [tslib_1.__spreadArray.apply(void 0, _d.concat([tslib_1.__read.apply(void 0, [(_s.sent())]), false]))];
                return [4 /*yield*/, "one more"];
            case 2:
                most = _b.apply(_a, _c.concat([tslib_1.__spreadArray.apply(void 0, _e.concat([[_s.sent()], false]))]));
                return [4 /*yield*/, "class"];
            case 3:
                _g = (_f = (_s.sent())).bind;
                return [4 /*yield*/, "a"];
            case 4:
                _h = [void 0, _s.sent()];
                return [4 /*yield*/, "b"];
            case 5:
                pair = new (_g.apply(_f, _h.concat([_s.sent()])))();
                _j = tag;
                _k = [templateObject_1 || (templateObject_1 = tslib_1.__makeTemplateObject(["x", "y", "z"], ["x", "y", "z"]))];
                return [4 /*yield*/, "x"];
            case 6:
                _k = _k.concat([_s.sent()]);
                return [4 /*yield*/, "y"];
            case 7:
                text = _j.apply(void 0, _k.concat([_s.sent()]));
                return [4 /*yield*/, "object"];
            case 8:
                object = _s.sent();
                return [4 /*yield*/, "nothing"];
            case 9:
                nothing = _s.sent();
                if (!(object === null || object === void 0)) return [3 /*break*/, 10];
                _l = void 0;
                return [3 /*break*/, 12];
            case 10:
                _m = object;
                return [4 /*yield*/, "key"];
            case 11:
                _l = _m[_s.sent()];
                _s.label = 12;
            case 12:
                found = _l;
                if (!(nothing === null || nothing === void 0)) return [3 /*break*/, 13];
                _o = void 0;
                return [3 /*break*/, 15];
            case 13:
                _p = nothing;
                return [4 /*yield*/, "never asked"];
            case 14:
                _o = _p[_s.sent()];
                _s.label = 15;
            case 15:
                missing = _o;
                _q = [most, pair.both, text, found, missing];
                return [4 /*yield*/, "type"];
            case 16:
                _q = _q.concat([typeof (_s.sent())]);
                _r = [{}];
                return [4 /*yield*/, "more"];
            case 17: return [2 /*return*/, _q.concat([tslib_1.__assign.apply(void 0, [tslib_1.__assign.apply(void 0, _r.concat([(_s.sent())])), { last: true }])])];
        }
    });
}
var gen = forms();
function answer() {
    var e_1, _a;
    var answers = [];
    for (var _i = 0; _i < arguments.length; _i++) {
        answers[_i] = arguments[_i];
    }
    var asked = [];
    var step = gen.next();
    try {
        for (var answers_1 = tslib_1.__values(answers), answers_1_1 = answers_1.next(); !answers_1_1.done; answers_1_1 = answers_1.next()) {
            var value = answers_1_1.value;
            asked.push(step.value);
            step = gen.next(value);
        }
    }
    catch (e_1_1) { e_1 = { error: e_1_1 }; }
    finally {
        try {
            if (answers_1_1 && !answers_1_1.done && (_a = answers_1.return)) _a.call(answers_1);
        }
        finally { if (e_1) throw e_1.error; }
    }
    return [asked.join(), step.value];
}
var templateObject_1;
