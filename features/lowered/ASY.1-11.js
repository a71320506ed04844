// 2699aeb1149754f6cc47247e4c490259ac134d5bb4d2989334b015339a8ff6f8
// lines 0 0 0 1 2 2 2 3 0 0 0 0 0 0 4 0 4 0 5 5 5 5 0 0 0 0 0 0 0 0 6 0 0 0 7 8 0 0 8 0 8 8 0 0 8 9 9 10 10 10 0 19 11 11 11 11 0 0 0 0 0 0 0 0 12 13 0 13 0 13 13 0 13 14 0 14 15 0 15 16 0 0 0 17 18 0 0 18 18 0 0 18 19 19 20 0 0 0 0 21 0 21 22 22 0 22 22 22 0 0 0 23
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var Account = /** @class */ (function () {
    function Account(balance) {
        this.balance = balance;
    }
    Account.prototype.add = function () {
        var arguments_1 = arguments;
        return tslib_1.__awaiter(this, void 0, void 0, function () {
            var arguments_1_1, arguments_1_1_1, n;
            var e_1, _a;
            return tslib_1.__generator(this, function (_b) {
                switch (_b.label) {
                    case 0: return [4 /*yield*/, null];
                    case 1:
                        _b.sent();
                        try {
                            for (arguments_1_1 = tslib_1.__values(arguments_1), arguments_1_1_1 = arguments_1_1.next(); !arguments_1_1_1.done; arguments_1_1_1 = arguments_1_1.next()) {
                                n = arguments_1_1_1.value;
                                this.balance += n;
                            }
                        }
                        catch (e_1_1) { e_1 = { error: e_1_1 }; }
                        finally {
                            try {
                                if (arguments_1_1_1 && !arguments_1_1_1.done && (_a = arguments_1_1.return)) _a.call(arguments_1_1);
                            }
                            finally { if (e_1) throw e_1.error; }
                        }
                        return [2 /*return*/, this.balance];
                }
            });
        });
    };
    Account.open = function (balance) {
        return tslib_1.__awaiter(this, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0: return [4 /*yield*/, null];
                case 1:
                    _a.sent();
                    return [2 /*return*/, new this(balance)];
            }
        }); });
    };
    return Account;
}());
var Logged = /** @class */ (function (_super) {
    tslib_1.__extends(Logged, _super);
    function Logged() {
        return _super !== null && _super.apply(this, arguments) || this;
    }
    Logged.prototype.add = function () {
        var amounts = [];
        for (var _i = 0; _i < arguments.length; _i++) {
            amounts[_i] = arguments[_i];
        }
        var arguments_2 = arguments;
        return tslib_1.__awaiter(this, void 0, void 0, function () {
            var arrow, before, after;
            var _this = this;
            return tslib_1.__generator(this, function (_a) {
                switch (_a.label) {
                    case 0:
                        log(amounts.length);
                        arrow = function () { return tslib_1.__awaiter(_this, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
                            switch (_a.label) {
                                case 0: return [4 /*yield*/, null];
                                case 1:
                                    _a.sent();
                                    return [2 /*return*/, this.balance];
                            }
                        }); }); };
                        return [4 /*yield*/, arrow()];
                    case 1:
                        before = _a.sent();
                        return [4 /*yield*/, _super.prototype.add.apply(this, tslib_1.__spreadArray([], tslib_1.__read(amounts), false))];
                    case 2:
                        after = _a.sent();
                        return [2 /*return*/, [before, after, arguments_2.length]];
                }
            });
        });
    };
    Logged.prototype["sub" + "tract"] = function (n) {
        return tslib_1.__awaiter(this, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0: return [4 /*yield*/, this.add(-n)];
                case 1: return [2 /*return*/, (_a.sent())[1]];
            }
        }); });
    };
    return Logged;
}(Account));
function use() {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var account, _a;
        return tslib_1.__generator(this, function (_b) {
            switch (_b.label) {
                case 0: return [4 /*yield*/, Logged.open(100)];
                case 1:
                    account = _b.sent();
                    _a = [account instanceof Logged];
                    return [4 /*yield*/, account.add(1, 2, 3)];
                case 2:
                    _a = _a.concat([_b.sent()]);
                    return [4 /*yield*/, account.subtract(6)];
                case 3: return [2 /*return*/, _a.concat([_b.sent()])];
            }
        });
    });
}
