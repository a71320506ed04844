// ea6c64abe27d1e1220a21e6e0a91279912f1a9f89be990e09094de51e8f2490b
// lines 0 0 0 1 2 0 0 0 2 0 2 0 0 2 0 0 0 2 3 0 0 0 3 0 3 0 3 0 0 3 4 0 0 0 4 0 4 0 4 0 0 4 5
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var refused = new Error("refused");
function keeps() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0:
            _a.trys.push([0, , 2, 3]);
            return [4 /*yield*/, 1];
        case 1:
            _a.sent();
            return [3 /*break*/, 3];
        case 2:
            log("k");
            return [7 /*endfinally*/];
        case 3: return [2 /*return*/];
    }
}); }
function replaces() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0:
            _a.trys.push([0, , 2, 3]);
            return [4 /*yield*/, 1];
        case 1:
            _a.sent();
            return [3 /*break*/, 3];
        case 2: return [2 /*return*/, "own"];
        case 3: return [2 /*return*/];
    }
}); }
function throws() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0:
            _a.trys.push([0, , 2, 3]);
            return [4 /*yield*/, 1];
        case 1:
            _a.sent();
            return [3 /*break*/, 3];
        case 2: throw refused;
        case 3: return [2 /*return*/];
    }
}); }
var start = function (g) { return (g.next(), g); };
