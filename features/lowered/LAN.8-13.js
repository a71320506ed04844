// 34cd86512a128f005376cabe2411b69485ec462b08969e08c14faf57c4ff859b
// lines 0 0 0 1 0 1 0 1 1 0 1 0 0 1 2 3 0 3 0 3 3 3 3 0 0 0 0 0 0 0 0 3 3
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function fruits() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [4 /*yield*/, "Apple"];
        case 1:
            _a.sent();
            return [4 /*yield*/, "Banana"];
        case 2:
            _a.sent();
            return [2 /*return*/];
    }
}); }
var gen = fruits();
var loop = function () {
    var e_1, _a;
    var seen = [];
    try {
        for (var gen_1 = tslib_1.__values(gen), gen_1_1 = gen_1.next(); !gen_1_1.done; gen_1_1 = gen_1.next()) {
            var fruit = gen_1_1.value;
            seen.push(fruit);
        }
    }
    catch (e_1_1) { e_1 = { error: e_1_1 }; }
    finally {
        try {
            if (gen_1_1 && !gen_1_1.done && (_a = gen_1.return)) _a.call(gen_1);
        }
        finally { if (e_1) throw e_1.error; }
    }
    return seen;
};
