// 884b19e0acedb0fcfdc05691151b9889c8d47fc29ae16bdba608a5dbae5cd077
// lines 0 0 0 1 2 3 0 0 0 0 4 0 4 5 6 0 6 7 0 0 0 8
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var tree = { size: 1, parts: [{ size: 2, parts: [{ size: 4, parts: [] }] }, { size: 8, parts: [] }] };
var load = function (node) { return new Promise(function (resolve) { return setTimeout(resolve, node.size, node); }); };
function total(node) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var _a, size, parts, sums;
        return tslib_1.__generator(this, function (_b) {
            switch (_b.label) {
                case 0: return [4 /*yield*/, load(node)];
                case 1:
                    _a = _b.sent(), size = _a.size, parts = _a.parts;
                    log(size);
                    return [4 /*yield*/, Promise.all(parts.map(total))];
                case 2:
                    sums = _b.sent();
                    return [2 /*return*/, sums.reduce(function (a, b) { return a + b; }, size)];
            }
        });
    });
}
