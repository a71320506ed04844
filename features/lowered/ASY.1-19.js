// 8124a3dfa1715e98c1e9604b5b444b3dbdedd9ec4cf1b9a7ba774133ae9c1f39
// lines 0 0 0 1 2 3 4 5 6 6 6 6 6 6 6 7 7 0 8 9 10 11 12 13 0 0 0 14 0 14 0 0 0 16 16 16 0 16 0 0 0 18 19 21 0 0 22
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var boom = new Error("boom");
function run(generator) {
    return new Promise(function (resolve, reject) {
        function go(verb, v) {
            var result;
            try {
                result = generator[verb](v);
            }
            catch (e) {
                reject(e);
                return;
            }
            if (result.done)
                resolve(result.value);
            else
                Promise.resolve(result.value).then(function (x) { return go("next", x); }, function (e) { return go("throw", e); });
        }
        go("next");
    });
}
function task(fails) {
    var a, _a, _b, e_1;
    return tslib_1.__generator(this, function (_c) {
        switch (_c.label) {
            case 0: return [4 /*yield*/, Promise.resolve(20)];
            case 1:
                a = _c.sent();
                _c.label = 2;
            case 2:
                _c.trys.push([2, 4, , 5]);
                _a = log;
                _b = a;
                return [4 /*yield*/, new Promise(function (resolve, reject) { return setTimeout(fails ? reject : resolve, 5, fails ? boom : 22); })];
            case 3:
                _a.apply(void 0, [_b + (_c.sent())]);
                return [3 /*break*/, 5];
            case 4:
                e_1 = _c.sent();
                log(e_1);
                throw e_1;
            case 5: return [2 /*return*/, "done"];
        }
    });
}
