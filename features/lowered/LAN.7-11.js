// ee4c9d646c5727d1b3869b509f6d3ba885f97cd07a31a8f42d789e46d546b356
// lines 0 0 0 1 2 0 0 0 0 3 0 0 0 0 4 0 0 0 0 5 6 0 6 7 7 8 8 9 9 0 0 0 0 4 0 0 4 4 0 0 0 0 0 0 0 0 0 0 4 0 0 0 0 0 3 0 0 3 3 0 0 0 0 0 0 0 0 0 0 3 0 12 0 0 13 14
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var kept = [];
function search(stopAt) {
    var _loop_1, a, state_1;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                _loop_1 = function (a) {
                    var _loop_2, b, state_2;
                    return tslib_1.__generator(this, function (_b) {
                        switch (_b.label) {
                            case 0:
                                _loop_2 = function (b) {
                                    var answer;
                                    return tslib_1.__generator(this, function (_c) {
                                        switch (_c.label) {
                                            case 0:
                                                kept.push(function () { return [a, b]; });
                                                return [4 /*yield*/, a * 10 + b];
                                            case 1:
                                                answer = _c.sent();
                                                if (answer === "row")
                                                    return [2 /*return*/, "continue-outer"];
                                                if (answer === "stop")
                                                    return [2 /*return*/, "break-outer"];
                                                if (answer === "found")
                                                    return [2 /*return*/, { value: ["found", kept.map(function (read) { return read().join(""); }).join(" ")] }];
                                                return [2 /*return*/];
                                        }
                                    });
                                };
                                b = 0;
                                _b.label = 1;
                            case 1:
                                if (!(b < 3)) return [3 /*break*/, 4];
                                return [5 /*yield**/, _loop_2(b)];
                            case 2:
                                state_2 = _b.sent();
                                if (typeof state_2 === "object")
                                    return [2 /*return*/, state_2];
                                switch (state_2) {
                                    case "break-outer": return [2 /*return*/, state_2];
                                    case "continue-outer": return [2 /*return*/, state_2];
                                }
                                _b.label = 3;
                            case 3:
                                b++;
                                return [3 /*break*/, 1];
                            case 4: return [2 /*return*/];
                        }
                    });
                };
                a = 0;
                _a.label = 1;
            case 1:
                if (!(a < 3)) return [3 /*break*/, 4];
                return [5 /*yield**/, _loop_1(a)];
            case 2:
                state_1 = _a.sent();
                if (typeof state_1 === "object")
                    return [2 /*return*/, state_1.value];
                switch (state_1) {
                    case "break-outer": return [3 /*break*/, 4];
                    case "continue-outer": return [3 /*break*/, 3];
                }
                _a.label = 3;
            case 3:
                a++;
                return [3 /*break*/, 1];
            case 4: return [2 /*return*/, "not found"];
        }
    });
}
var gen = search(), other = search();
