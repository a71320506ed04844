// 69ab9f69c21fedb2905a3121be9c59b412fd8cc2b80d24920d660410a38650d4
// lines 0 0 0 0 1 3 3 3 3 0 2 3 3 4 0 0 4 0 0 4 4 0 4 0 0 4 0 0 0 4 5 0 5 0 5 5 0 5 0 0 5 6 0 0 6 6 0 0 6 6 0 6 0 0 0 0 6 7 7 8 8 8 0 13 9 0 0 0 0 10 11 0 0 11 11 0 11 0 0 0 0 0 12 13 13 14 15 16
"use strict";
var _Store_items;
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var Store = /** @class */ (function () {
    function Store() {
        var items = [];
        for (var _i = 0; _i < arguments.length; _i++) {
            items[_i] = arguments[_i];
        }
        _Store_items.set(this, void 0);
        tslib_1.__classPrivateFieldSet(this, _Store_items, items, "f");
    }
    Store.prototype.each = function () { var i; return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                i = 0;
                _a.label = 1;
            case 1:
                if (!(i < tslib_1.__classPrivateFieldGet(this, _Store_items, "f").length)) return [3 /*break*/, 4];
                return [4 /*yield*/, tslib_1.__classPrivateFieldGet(this, _Store_items, "f")[i]];
            case 2:
                _a.sent();
                _a.label = 3;
            case 3:
                i++;
                return [3 /*break*/, 1];
            case 4: return [2 /*return*/];
        }
    }); };
    Store.limits = function () { return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0: return [4 /*yield*/, this.name];
            case 1:
                _a.sent();
                return [4 /*yield*/, 2];
            case 2:
                _a.sent();
                return [2 /*return*/];
        }
    }); };
    Store.prototype[(_Store_items = new WeakMap(), "lo" + "ud")] = function () { var it, r; return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                it = this.each();
                r = void 0;
                _a.label = 1;
            case 1:
                if (!!(r = it.next()).done) return [3 /*break*/, 4];
                return [4 /*yield*/, r.value.toUpperCase()];
            case 2:
                _a.sent();
                _a.label = 3;
            case 3: return [3 /*break*/, 1];
            case 4: return [2 /*return*/];
        }
    }); };
    return Store;
}());
var Marked = /** @class */ (function (_super) {
    tslib_1.__extends(Marked, _super);
    function Marked() {
        return _super !== null && _super.apply(this, arguments) || this;
    }
    Marked.prototype.each = function () {
        var it, r;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    it = _super.prototype.each.call(this);
                    r = void 0;
                    _a.label = 1;
                case 1:
                    if (!!(r = it.next()).done) return [3 /*break*/, 4];
                    return [4 /*yield*/, "*" + r.value];
                case 2:
                    _a.sent();
                    _a.label = 3;
                case 3: return [3 /*break*/, 1];
                case 4: return [2 /*return*/];
            }
        });
    };
    return Marked;
}(Store));
var gen = new Marked("a", "b").each();
var loud = new Store("c").loud();
var limits = Store.limits();
