// 5e5d5766250593f06e6b22d838a9fe5c2278bcd8059408e0c20c8206dd60b9b6
// lines 0 0 0 1 0 0 0 0 0 2 3 0 0 0 0 0 0 5 0 0 0 5 6 7 8 0 8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 10 0 0 12 12 0 0 12 12 12 0 12 0 0 12 0 0 0 0 0 14 15
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function install() {
    var undo, finished, _a, _b, file, e_1_1, i;
    var e_1, _c;
    return tslib_1.__generator(this, function (_d) {
        switch (_d.label) {
            case 0:
                undo = [];
                finished = false;
                _d.label = 1;
            case 1:
                _d.trys.push([1, , 10, 15]);
                _d.label = 2;
            case 2:
                _d.trys.push([2, 7, 8, 9]);
                _a = tslib_1.__values(["bin", "lib", "doc"]), _b = _a.next();
                _d.label = 3;
            case 3:
                if (!!_b.done) return [3 /*break*/, 6];
                file = _b.value;
                log("copy " + file);
                undo.unshift("remove " + file);
                return [4 /*yield*/, file];
            case 4:
                _d.sent();
                _d.label = 5;
            case 5:
                _b = _a.next();
                return [3 /*break*/, 3];
            case 6: return [3 /*break*/, 9];
            case 7:
                e_1_1 = _d.sent();
                e_1 = { error: e_1_1 };
                return [3 /*break*/, 9];
            case 8:
                try {
                    if (_b && !_b.done && (_c = _a.return)) _c.call(_a);
                }
                finally { if (e_1) throw e_1.error; }
                return [7 /*endfinally*/];
            case 9:
                finished = true;
                return [3 /*break*/, 15];
            case 10:
                if (!!finished) return [3 /*break*/, 14];
                i = 0;
                _d.label = 11;
            case 11:
                if (!(i < undo.length)) return [3 /*break*/, 14];
                log(undo[i]);
                return [4 /*yield*/, "undone " + (i + 1)];
            case 12:
                _d.sent();
                _d.label = 13;
            case 13:
                i++;
                return [3 /*break*/, 11];
            case 14: return [7 /*endfinally*/];
            case 15: return [2 /*return*/];
        }
    });
}
var gen = install();
