// f9374f7dcf03fe98029dd5edb13d5ca2f5c49c54c71b231340f10c303e1772ab
// lines 0 0 0 1 0 0 0 0 0 0 2 0 0 0 2 2 0 2 0 0 2 3 0 3 3 0 3 0 0 3 4 0 4 4 0 4 0 0 4 5 0 5 5 0 5 6 0 0 7 8
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function fill(form) {
    var _a, _b, _c, _d, _e, _f, _g, _h, _j, _k;
    var _l;
    var _m;
    return tslib_1.__generator(this, function (_o) {
        switch (_o.label) {
            case 0:
                if (!((_m = form.name) !== null && _m !== void 0)) return [3 /*break*/, 1];
                _a = _m;
                return [3 /*break*/, 3];
            case 1:
                _b = form;
                return [4 /*yield*/, "name"];
            case 2:
                _a = (_b.name = _o.sent());
                _o.label = 3;
            case 3:
                _a;
                _c = form.size;
                if (_c) return [3 /*break*/, 5];
                _d = form;
                return [4 /*yield*/, "size"];
            case 4:
                _c = (_d.size = _o.sent());
                _o.label = 5;
            case 5:
                _c;
                _e = form.note;
                if (!_e) return [3 /*break*/, 7];
                _f = form;
                return [4 /*yield*/, "note"];
            case 6:
                _e = (_f.note = _o.sent());
                _o.label = 7;
            case 7:
                _e;
                _g = (_l = form);
                _j = (_h = Math).pow;
                _k = [_l.count];
                return [4 /*yield*/, "power"];
            case 8:
                _g.count = _j.apply(_h, _k.concat([_o.sent()]));
                return [2 /*return*/, form];
        }
    });
}
var gen = fill({ name: "", size: 0, note: "n", count: 3 });
