// cdb2afcbc542c2e77065e1fd4ba2b32249ccf360174aecb9f86b2c08edda8bac
// lines 0 0 0 0 1 2 3 4 5 6 7 0 0 7 7 0 7 0 0 7 8
"use strict";
var _a;
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var source = (_a = {},
    _a[Symbol.iterator] = function () { log("open"); return this; },
    _a.next = function () { log("next"); return { value: 1, done: false }; },
    _a.return = function () { log("return"); return {}; },
    _a);
function none() { var _a = tslib_1.__read(source, 0); return "none"; }
function empty() { var _a; return tslib_1.__generator(this, function (_b) {
    switch (_b.label) {
        case 0:
            _a = tslib_1.__read(source, 0);
            return [4 /*yield*/, "empty"];
        case 1:
            _b.sent();
            return [2 /*return*/];
    }
}); }
var gen = empty();
