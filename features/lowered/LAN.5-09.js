// 25619b3f1fe0d1a564fbadc1324b39961d863ac710e616ba9ea709b9c3f26009
// lines 0 0 0 1 2 0 2 0 0 0 3 3 4 0 4 5 0 5 6 0 6 7 0 0 8 9 0 9 0 9 0 0 9
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var tree = { key: 4, left: { key: 2, left: { key: 1 }, right: { key: 3 } }, right: { key: 6, left: { key: 5 } } };
function inOrder(node, depth) {
    var left, right;
    if (depth === void 0) { depth = 0; }
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                if (!node)
                    return [2 /*return*/, 0];
                return [5 /*yield**/, tslib_1.__values(inOrder(node.left, depth + 1))];
            case 1:
                left = _a.sent();
                return [4 /*yield*/, node.key + "@" + depth];
            case 2:
                _a.sent();
                return [5 /*yield**/, tslib_1.__values(inOrder(node.right, depth + 1))];
            case 3:
                right = _a.sent();
                return [2 /*return*/, 1 + Math.max(left, right)];
        }
    });
}
function walk() { var height; function top() { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [5 /*yield**/, tslib_1.__values(inOrder(tree))];
        case 1:
            height = _a.sent();
            return [2 /*return*/];
    }
}); } return [tslib_1.__spreadArray([], tslib_1.__read(top()), false).join(" "), height]; }
