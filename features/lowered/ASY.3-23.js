// beaa12cdb81c88fd354e9a134a8c1bd86420e4cb927fee3f262c5ee2eb5d1c3e
// lines 0 0 0 1 2 0 0 0 0 3 3 0 3 4 0 0 4 5 5 0 5 6 0 6 6 6 0 7 0 0 4 0 9 0 0 0 10 11 11 11 11 0 0 0 0 0 0 0 12 13 0 13 0 0 0 14 0 0 0 14 14 0 14 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 15 0 0 0 16
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var check = function (word) { return new Promise(function (resolve) { return setTimeout(resolve, 10, word === "sesame"); }); };
function login() {
    return tslib_1.__asyncGenerator(this, arguments, function login_1() {
        var user, left, word;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0: return [4 /*yield*/, tslib_1.__await("user?")];
                case 1: return [4 /*yield*/, _a.sent()];
                case 2:
                    user = _a.sent();
                    left = 2;
                    _a.label = 3;
                case 3:
                    if (!(left >= 0)) return [3 /*break*/, 10];
                    return [4 /*yield*/, tslib_1.__await("word for ".concat(user, "?"))];
                case 4: return [4 /*yield*/, _a.sent()];
                case 5:
                    word = _a.sent();
                    return [4 /*yield*/, tslib_1.__await(check(word))];
                case 6:
                    if (!_a.sent()) return [3 /*break*/, 8];
                    return [4 /*yield*/, tslib_1.__await("welcome, ".concat(user))];
                case 7: return [2 /*return*/, _a.sent()];
                case 8:
                    log("".concat(left, " left"));
                    _a.label = 9;
                case 9:
                    left--;
                    return [3 /*break*/, 3];
                case 10: throw new Error("locked");
            }
        });
    });
}
function talk() {
    var words = [];
    for (var _i = 0; _i < arguments.length; _i++) {
        words[_i] = arguments[_i];
    }
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var session, result, words_1, words_1_1, word, e_1_1;
        var e_1, _a;
        return tslib_1.__generator(this, function (_b) {
            switch (_b.label) {
                case 0:
                    session = login();
                    return [4 /*yield*/, session.next()];
                case 1:
                    result = _b.sent();
                    _b.label = 2;
                case 2:
                    _b.trys.push([2, 7, 8, 9]);
                    words_1 = tslib_1.__values(words), words_1_1 = words_1.next();
                    _b.label = 3;
                case 3:
                    if (!!words_1_1.done) return [3 /*break*/, 6];
                    word = words_1_1.value;
                    return [4 /*yield*/, session.next(word)];
                case 4:
                    result = _b.sent();
                    _b.label = 5;
                case 5:
                    words_1_1 = words_1.next();
                    return [3 /*break*/, 3];
                case 6: return [3 /*break*/, 9];
                case 7:
                    e_1_1 = _b.sent();
                    e_1 = { error: e_1_1 };
                    return [3 /*break*/, 9];
                case 8:
                    try {
                        if (words_1_1 && !words_1_1.done && (_a = words_1.return)) _a.call(words_1);
                    }
                    finally { if (e_1) throw e_1.error; }
                    return [7 /*endfinally*/];
                case 9: return [2 /*return*/, result.value];
            }
        });
    });
}
