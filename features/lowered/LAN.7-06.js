// c44d149963db0e3510a2becaba41a3818d5bbc356912a0c6948884fc80b6897e
// lines 0 0 0 1 0 0 0 0 2 0 0 2 0 0 0 4 0 0 0 6 6 7 7 8 0 8 0 0 10 0 0 4 0 0 0 14 0 0 2 0 17 0 0 18 19
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function grid() {
    var row, column;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                row = 0;
                _a.label = 1;
            case 1:
                if (!(row < 3)) return [3 /*break*/, 10];
                _a.label = 2;
            case 2:
                _a.trys.push([2, , 8, 9]);
                column = 0;
                _a.label = 3;
            case 3:
                _a.trys.push([3, , 5, 6]);
                if (column > row)
                    return [3 /*break*/, 9];
                if (row === 2)
                    return [3 /*break*/, 10];
                return [4 /*yield*/, row + "/" + column];
            case 4:
                _a.sent();
                return [3 /*break*/, 6];
            case 5:
                log("cell " + row + column);
                return [7 /*endfinally*/];
            case 6:
                column++;
                return [3 /*break*/, 3];
            case 7: return [3 /*break*/, 9];
            case 8:
                log("row " + row);
                return [7 /*endfinally*/];
            case 9:
                row++;
                return [3 /*break*/, 1];
            case 10: return [2 /*return*/, "end"];
        }
    });
}
var gen = grid();
