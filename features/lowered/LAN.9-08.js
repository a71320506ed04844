// 7fb915e79a4244cb98b522ae6691a00f4708755d8c1beb044f59b88bbd2e1478
// lines 0 0 0 1 0 0 0 2 0 2 3 0 3 4 4 0 4 0 5 0 5 0 6 0 0 7 8 9 10 11 12 13 14 14 14 14 15 16 17 18
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function program() {
    var name, stored;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0: return [4 /*yield*/, { read: "name" }];
            case 1:
                name = _a.sent();
                return [4 /*yield*/, { load: name }];
            case 2:
                stored = _a.sent();
                if (!(stored === undefined)) return [3 /*break*/, 4];
                return [4 /*yield*/, { save: [name, 1] }];
            case 3:
                _a.sent();
                return [3 /*break*/, 6];
            case 4: return [4 /*yield*/, { save: [name, stored + 1] }];
            case 5:
                _a.sent();
                _a.label = 6;
            case 6: return [2 /*return*/, "hello " + name];
        }
    });
}
var store = {};
function perform(make, inputs) {
    var run = make();
    var step = run.next();
    while (!step.done) {
        var _a = step.value, read = _a.read, load = _a.load, save = _a.save;
        if (save) {
            store[save[0]] = save[1];
            log("".concat(save[0], "=").concat(save[1]));
        }
        step = run.next(read ? inputs[read] : load ? store[load] : undefined);
    }
    return step.value;
}
