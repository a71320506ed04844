// b3f425333a987f6ef7768a85da51b3e2922663edcd0ee260bbdaa5bf4b475045
// lines 0 0 0 1 0 0 0 3 0 3 3 0 0 4 0 5 0 5 5 0 0 0 0 0 7 8
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function turnstile() {
    var coins;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0: return [4 /*yield*/, "locked"];
            case 1:
                if (!((_a.sent()) !== "coin")) return [3 /*break*/, 2];
                log("push in vain");
                return [3 /*break*/, 0];
            case 2:
                coins = 1;
                _a.label = 3;
            case 3: return [4 /*yield*/, "unlocked"];
            case 4:
                if (!((_a.sent()) !== "push")) return [3 /*break*/, 5];
                log("coins: " + ++coins);
                return [3 /*break*/, 3];
            case 5: return [3 /*break*/, 0];
            case 6: return [2 /*return*/];
        }
    });
}
var gen = turnstile();
