// 8b386cb202664301dafd8cb67c2436495c48b6144d0cd7ad488fc1d1a9d17a52
// lines 0 0 0 1 2 3 4 0 6 7 8 9 10 11 12 13 13 14 14 15 15 15 15 15 0 16 0 5 0 17 18 19 20 0 0 0 0 0 0 0 21 21 21 0 21 0 0 0 0 21 0 0 0 0 22 23 0 0 0 0 24 25 0 25 26 26 26 0 26 27 0 27 28 0 28 0 0 0 29
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function schedule(main) {
    var tasks = [main];
    var time = 0;
    var waiting = [];
    var _loop_1 = function () {
        if (!tasks.length) {
            waiting.sort(function (a, b) { return a.due - b.due; });
            var _a = waiting.shift(), due = _a.due, task_1 = _a.task;
            time = due;
            tasks.push(task_1);
        }
        var task = tasks.shift(), _b = task.next(time), value = _b.value, done = _b.done;
        if (done)
            return "continue";
        if (value.spawn)
            tasks.push(value.spawn, task);
        else if (value.kill) {
            value.kill.return();
            waiting.splice(waiting.findIndex(function (w) { return w.task === value.kill; }), 1);
            tasks.push(task);
        }
        else
            waiting.push({ due: time + value.wait, task: task });
    };
    while (tasks.length || waiting.length) {
        _loop_1();
    }
    return time;
}
function ticker(every) {
    var _a, _b;
    return tslib_1.__generator(this, function (_c) {
        switch (_c.label) {
            case 0:
                _c.trys.push([0, , 5, 6]);
                _c.label = 1;
            case 1:
                _a = log;
                _b = "tick at ";
                return [4 /*yield*/, { wait: every }];
            case 2:
                _a.apply(void 0, [_b + (_c.sent())]);
                _c.label = 3;
            case 3: return [3 /*break*/, 1];
            case 4: return [3 /*break*/, 6];
            case 5:
                log("ticker stopped");
                return [7 /*endfinally*/];
            case 6: return [2 /*return*/];
        }
    });
}
function main() {
    var child, _a, _b;
    return tslib_1.__generator(this, function (_c) {
        switch (_c.label) {
            case 0:
                child = ticker(10);
                return [4 /*yield*/, { spawn: child }];
            case 1:
                _c.sent();
                _a = log;
                _b = "main at ";
                return [4 /*yield*/, { wait: 35 }];
            case 2:
                _a.apply(void 0, [_b + (_c.sent())]);
                return [4 /*yield*/, { kill: child }];
            case 3:
                _c.sent();
                return [5 /*yield**/, tslib_1.__values([{ wait: 5 }])];
            case 4:
                _c.sent();
                return [2 /*return*/];
        }
    });
}
