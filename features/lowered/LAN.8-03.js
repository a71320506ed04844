// 2f55867205eae771b431bde0f0efd5d41cdd85897a7e854f90f7d5109d267f33
// lines 0 0 0 1 2 0 2 0 2 2 2 0 2 3 0 0 0 3 0 3 3 0 3 0 0 3 0 3 0 3 4 5 6 7 8 9 10 10 11 11 12 13 14 15 16 17
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var states = {
    idle: function () { return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0: return [4 /*yield*/, "idle"];
            case 1:
                _a.sent();
                return [4 /*yield*/, "name?"];
            case 2: return [2 /*return*/, (_a.sent()) === "go" ? "running" : "idle"];
        }
    }); },
    running: function () { return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                _a.trys.push([0, , 3, 4]);
                return [4 /*yield*/, "running"];
            case 1:
                _a.sent();
                return [4 /*yield*/, "still running"];
            case 2:
                _a.sent();
                return [3 /*break*/, 4];
            case 3:
                log("left running");
                return [7 /*endfinally*/];
            case 4: return [2 /*return*/, "ended"];
        }
    }); }
};
function machine(start) {
    var name = start, current = states[name]();
    return function send(event) {
        for (;;) {
            var _a = current.next(event), value = _a.value, done = _a.done;
            if (!done)
                return value;
            if (!states[value])
                return "end at " + value;
            log(name + " to " + value);
            current = states[name = value]();
        }
    };
}
var send = machine("idle");
