// f6a5642715491ff7a56c8553ad8a9fbfd63f9fb9f1247922bb235c35678bf2de
// lines 0 0 0 1 2 0 0 0 0 0 3 3 0 3 0 3 3 0 0 0 0 4 5 0 0 0 0 0 6 7 0 7 8 8 0 0 0 9
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var boom = new Error("boom");
function stubborn() {
    return tslib_1.__asyncGenerator(this, arguments, function stubborn_1() {
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    _a.trys.push([0, , 3, 5]);
                    return [4 /*yield*/, tslib_1.__await(1)];
                case 1: return [4 /*yield*/, _a.sent()];
                case 2:
                    _a.sent();
                    return [3 /*break*/, 5];
                case 3: return [4 /*yield*/, tslib_1.__await(new Promise(function (resolve) { return setTimeout(resolve, 5, "instead"); }))];
                case 4: return [2 /*return*/, _a.sent()];
                case 5: return [2 /*return*/];
            }
        });
    });
}
function end(verb, v) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var generator;
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    generator = stubborn();
                    return [4 /*yield*/, generator.next()];
                case 1:
                    _a.sent();
                    return [4 /*yield*/, generator[verb](v)];
                case 2: return [2 /*return*/, _a.sent()];
            }
        });
    });
}
