// 38adecaf3bc483329163e765fa0e5edd917c90790d9027b8702d676b9de9c80b
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
