// 3aa0fd5fdd68380d78be7dab1a251895483fad9309a848bd8b359feae6f788a3
// lines 0 0 0 1 0 0 0 0 4 5 0 5 6 6 7 7 0 0 8 0 9 0 0 10 11 0 0 0 12 0 12 0 0 13 13 13 0 13 0 14 0 14 15 0 0 16 17 18 19 20 21 21 21 21 22 23
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function guesser(low, high) {
    var answer, middle;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                middle = (low + high) >> 1;
                return [4 /*yield*/, middle];
            case 1:
                answer = _a.sent();
                if (answer === "higher")
                    low = middle + 1;
                if (answer === "lower")
                    high = middle - 1;
                _a.label = 2;
            case 2:
                if (answer !== "right") return [3 /*break*/, 0];
                _a.label = 3;
            case 3: return [2 /*return*/, "done"];
        }
    });
}
function keeper(secret) {
    var guess, tries;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0: return [4 /*yield*/];
            case 1:
                guess = _a.sent(), tries = 1;
                _a.label = 2;
            case 2:
                if (!(guess !== secret)) return [3 /*break*/, 4];
                tries++;
                return [4 /*yield*/, guess < secret ? "higher" : "lower"];
            case 3:
                guess = _a.sent();
                return [3 /*break*/, 2];
            case 4: return [4 /*yield*/, "right"];
            case 5:
                _a.sent();
                return [2 /*return*/, tries];
        }
    });
}
function play(secret) {
    var g = guesser(1, 100), k = keeper(secret);
    k.next();
    var guess = g.next();
    while (!guess.done) {
        log(guess.value);
        guess = g.next(k.next(guess.value).value);
    }
    return k.next().value;
}
