// d04a266d1de64633a543df60ea428bb346232a8b8396b22d3a2880bfbc26b06e
// lines 0 0 0 1 2 0 0 0 0 0 4 4 0 4 0 6 0 6 7 0 0 0 0 0 9 10
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var start = Date.now();
function open() {
    return tslib_1.__asyncGenerator(this, arguments, function open_1() {
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    _a.trys.push([0, , 3, 5]);
                    return [4 /*yield*/, tslib_1.__await("open")];
                case 1: return [4 /*yield*/, _a.sent()];
                case 2:
                    _a.sent();
                    return [3 /*break*/, 5];
                case 3: return [4 /*yield*/, tslib_1.__await(new Promise(function (resolve) { return setTimeout(resolve, 15); }))];
                case 4:
                    _a.sent();
                    log("closed", Date.now() - start);
                    return [7 /*endfinally*/];
                case 5: return [2 /*return*/];
            }
        });
    });
}
var gen = open();
