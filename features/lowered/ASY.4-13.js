// 305c39caadbd4018e700337a98802f94085b708230a2c8913576bb2e0ef4924e
// lines 0 0 0 1 2 2 2 3 0 0 3 3 3 3 0 0 0 0 0 0 0 0 3 4 4 5 6 0 0 0 0 0 7 8 9 10 0 0 0 0 0 12 0 0 13 13 13 0 13 0 14 0 14 0 0 0 17 18 0 0 0 0 0 20 21 0 0 0 0 0 0 22 23 24 0 0 0 25 0 0 0 0 25 25 25 26 27 27 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 29 0 0 0 30
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var Emitter = /** @class */ (function () {
    function Emitter() {
        this.listeners = new Set();
    }
    Emitter.prototype.emit = function (v) {
        var e_1, _a;
        try {
            for (var _b = tslib_1.__values(tslib_1.__spreadArray([], tslib_1.__read(this.listeners), false)), _c = _b.next(); !_c.done; _c = _b.next()) {
                var listener = _c.value;
                listener(v);
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
    return Emitter;
}());
var emitter = new Emitter();
function events(from) {
    return tslib_1.__asyncGenerator(this, arguments, function events_1() {
        var queue, wake, listener;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    queue = [];
                    wake = function () { };
                    listener = function (v) { queue.push(v); wake(); };
                    from.listeners.add(listener);
                    _a.label = 1;
                case 1:
                    _a.trys.push([1, , 9, 10]);
                    _a.label = 2;
                case 2:
                    if (!true) return [3 /*break*/, 8];
                    _a.label = 3;
                case 3:
                    if (!(queue.length > 0)) return [3 /*break*/, 6];
                    return [4 /*yield*/, tslib_1.__await(queue.shift())];
                case 4: return [4 /*yield*/, _a.sent()];
                case 5:
                    _a.sent();
                    return [3 /*break*/, 3];
                case 6: return [4 /*yield*/, tslib_1.__await(new Promise(function (resolve) { wake = resolve; }))];
                case 7:
                    _a.sent();
                    return [3 /*break*/, 2];
                case 8: return [3 /*break*/, 10];
                case 9:
                    from.listeners.delete(listener);
                    log("unsubscribed");
                    return [7 /*endfinally*/];
                case 10: return [2 /*return*/];
            }
        });
    });
}
function listen() {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var _a, _b, _c, event, e_2_1;
        var _d, e_2, _e, _f;
        return tslib_1.__generator(this, function (_g) {
            switch (_g.label) {
                case 0:
                    setTimeout(function () { emitter.emit("a"); emitter.emit("b"); }, 10);
                    setTimeout(function () { return emitter.emit("stop"); }, 20);
                    setTimeout(function () { return emitter.emit("unheard"); }, 30);
                    _g.label = 1;
                case 1:
                    _g.trys.push([1, 6, 7, 12]);
                    _a = true, _b = tslib_1.__asyncValues(events(emitter));
                    _g.label = 2;
                case 2: return [4 /*yield*/, _b.next()];
                case 3:
                    if (!(_c = _g.sent(), _d = _c.done, !_d)) return [3 /*break*/, 5];
                    _f = _c.value;
                    _a = false;
                    event = _f;
                    log(event);
                    if (event === "stop")
                        return [3 /*break*/, 5];
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
                case 12: return [2 /*return*/, emitter.listeners.size];
            }
        });
    });
}
