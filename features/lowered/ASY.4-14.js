// 34c8b97df2728f7103a863b0679f035bcc750802742e354757ae8f84554afe98
// lines 0 0 0 1 2 3 3 3 3 3 3 4 0 0 4 4 4 4 0 0 0 0 0 0 0 0 4 5 5 5 5 6 0 0 0 0 7 7 0 7 0 0 8 9 0 0 0 0 10 11 12 0 0 0 0 0 13 0 0 14 15 0 15 16 0 16 0 0 18 19 20 20 0 20 0 0 0 0 0 22 23 23 24 0 0 0 0 0 0 25 26 27 0 0 27 27 0 27 0 0 27 0 0 27 28 0 0 0 0 0 29 0 0 0 30 0 0 0 0 30 30 30 30 0 30 30 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 31 0 0 32 33 33 0 0 0 34
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var later = function (ms) { return new Promise(function (resolve) { return setTimeout(resolve, ms); }); };
var Channel = /** @class */ (function () {
    function Channel(size) {
        this.size = size;
        this.items = [];
        this.waiting = [];
        this.closed = false;
    }
    Channel.prototype.wakeAll = function () {
        var e_1, _a;
        try {
            for (var _b = tslib_1.__values(this.waiting.splice(0)), _c = _b.next(); !_c.done; _c = _b.next()) {
                var wake = _c.value;
                wake();
            }
        }
        catch (e_1_1) { e_1 = { error: e_1_1 }; }
        finally {
            try {
                if (_c && !_c.done && (_a = _b.return)) _a.call(_b);
            }
            finally { if (e_1) throw e_1.error; }
        }
    };
    Channel.prototype.changed = function () {
        var _this = this;
        return new Promise(function (resolve) { _this.waiting.push(resolve); });
    };
    Channel.prototype.put = function (v) {
        return tslib_1.__awaiter(this, void 0, void 0, function () {
            return tslib_1.__generator(this, function (_a) {
                switch (_a.label) {
                    case 0:
                        if (!(this.items.length === this.size)) return [3 /*break*/, 2];
                        return [4 /*yield*/, this.changed()];
                    case 1:
                        _a.sent();
                        return [3 /*break*/, 0];
                    case 2:
                        this.items.push(v);
                        this.wakeAll();
                        return [2 /*return*/];
                }
            });
        });
    };
    Channel.prototype.close = function () { this.closed = true; this.wakeAll(); };
    Channel.prototype[Symbol.asyncIterator] = function () {
        return tslib_1.__asyncGenerator(this, arguments, function _a() {
            var v;
            return tslib_1.__generator(this, function (_b) {
                switch (_b.label) {
                    case 0:
                        if (!true) return [3 /*break*/, 8];
                        _b.label = 1;
                    case 1:
                        if (!(this.items.length === 0)) return [3 /*break*/, 5];
                        if (!this.closed) return [3 /*break*/, 3];
                        return [4 /*yield*/, tslib_1.__await(void 0)];
                    case 2: return [2 /*return*/, _b.sent()];
                    case 3: return [4 /*yield*/, tslib_1.__await(this.changed())];
                    case 4:
                        _b.sent();
                        return [3 /*break*/, 1];
                    case 5:
                        v = this.items.shift();
                        this.wakeAll();
                        return [4 /*yield*/, tslib_1.__await(v)];
                    case 6: return [4 /*yield*/, _b.sent()];
                    case 7:
                        _b.sent();
                        return [3 /*break*/, 0];
                    case 8: return [2 /*return*/];
                }
            });
        });
    };
    return Channel;
}());
function run() {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var channel, made, produce, consume;
        var _this = this;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    channel = new Channel(2);
                    made = 0;
                    produce = function () { return tslib_1.__awaiter(_this, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
                        switch (_a.label) {
                            case 0:
                                if (!(made < 5)) return [3 /*break*/, 2];
                                return [4 /*yield*/, channel.put(++made)];
                            case 1:
                                _a.sent();
                                return [3 /*break*/, 0];
                            case 2:
                                channel.close();
                                return [2 /*return*/];
                        }
                    }); }); };
                    consume = function () { return tslib_1.__awaiter(_this, void 0, void 0, function () {
                        var ahead, _a, channel_1, channel_1_1, v, e_2_1;
                        var _b, e_2, _c, _d;
                        return tslib_1.__generator(this, function (_e) {
                            switch (_e.label) {
                                case 0:
                                    ahead = [];
                                    _e.label = 1;
                                case 1:
                                    _e.trys.push([1, 7, 8, 13]);
                                    _a = true, channel_1 = tslib_1.__asyncValues(channel);
                                    _e.label = 2;
                                case 2: return [4 /*yield*/, channel_1.next()];
                                case 3:
                                    if (!(channel_1_1 = _e.sent(), _b = channel_1_1.done, !_b)) return [3 /*break*/, 6];
                                    _d = channel_1_1.value;
                                    _a = false;
                                    v = _d;
                                    return [4 /*yield*/, later(10)];
                                case 4:
                                    _e.sent();
                                    ahead.push(made - v);
                                    _e.label = 5;
                                case 5:
                                    _a = true;
                                    return [3 /*break*/, 2];
                                case 6: return [3 /*break*/, 13];
                                case 7:
                                    e_2_1 = _e.sent();
                                    e_2 = { error: e_2_1 };
                                    return [3 /*break*/, 13];
                                case 8:
                                    _e.trys.push([8, , 11, 12]);
                                    if (!(!_a && !_b && (_c = channel_1.return))) return [3 /*break*/, 10];
                                    return [4 /*yield*/, _c.call(channel_1)];
                                case 9:
                                    _e.sent();
                                    _e.label = 10;
                                case 10: return [3 /*break*/, 12];
                                case 11:
                                    if (e_2) throw e_2.error;
                                    return [7 /*endfinally*/];
                                case 12: return [7 /*endfinally*/];
                                case 13: return [2 /*return*/, ahead];
                            }
                        });
                    }); };
                    return [4 /*yield*/, Promise.all([produce(), consume()])];
                case 1: return [2 /*return*/, (_a.sent())[1]];
            }
        });
    });
}
