// a4abe504815560b8f815c191b916ab42a76fc705fe60f3f626b6e651554f0b4f
// lines 0 0 0 1 0 1 0 1 2
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function f() {
    return tslib_1.__awaiter(this, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
        return [2 /*return*/, 1];
    }); });
}
var made = function () { return new f() instanceof Promise; };
