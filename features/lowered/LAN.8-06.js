// 89f23b61adccdefd99df574aa62a78633da4ce20c44edc4cacc662e9e21f063d
// lines 0 0 0 1 0 0 0 0 2 0 0 2 2 2 0 2 0 0 2 0 3 0 0 4 5 5 5 5 0 6 7 8 9 9 0 9 10 11 12
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function task(name, steps) {
    var i;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                i = 1;
                _a.label = 1;
            case 1:
                if (!(i <= steps)) return [3 /*break*/, 4];
                log(name + i);
                return [4 /*yield*/];
            case 2:
                _a.sent();
                _a.label = 3;
            case 3:
                i++;
                return [3 /*break*/, 1];
            case 4: return [2 /*return*/, name];
        }
    });
}
function runAll() {
    var tasks = [];
    for (var _i = 0; _i < arguments.length; _i++) {
        tasks[_i] = arguments[_i];
    }
    var finished = [];
    for (var queue = tasks; queue.length;) {
        var current = queue.shift(), _a = current.next(), done = _a.done, value = _a.value;
        if (done)
            finished.push(value);
        else
            queue.push(current);
    }
    return finished;
}
