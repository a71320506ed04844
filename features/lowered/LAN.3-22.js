// d3924597dbe21542b0ed3db9593bedb1833c5a8d56110f35eb13db73b895f72a
// lines 0 0 0 1 2 0 2 0 2 2 2 2 0 0 0 0 0 0 0 0 2 2 3 4 5 0 0 0 0 0 0 5 0 0 0 5 5 0 5 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 5
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var arrayLike = { 0: "zero", 1: "one", length: 2 };
var looped = function () {
    var e_1, _a;
    var seen = [];
    try {
        for (var arrayLike_1 = tslib_1.__values(arrayLike), arrayLike_1_1 = arrayLike_1.next(); !arrayLike_1_1.done; arrayLike_1_1 = arrayLike_1.next()) {
            var item = arrayLike_1_1.value;
            seen.push(item);
        }
    }
    catch (e_1_1) { e_1 = { error: e_1_1 }; }
    finally {
        try {
            if (arrayLike_1_1 && !arrayLike_1_1.done && (_a = arrayLike_1.return)) _a.call(arrayLike_1);
        }
        finally { if (e_1) throw e_1.error; }
    }
    return seen;
};
var taken = function () { var _a = tslib_1.__read(arrayLike, 2), a = _a[0], b = _a[1]; return a + b; };
var spread = function () { return tslib_1.__spreadArray(["head"], tslib_1.__read(arrayLike), false); };
function items() {
    var arrayLike_2, arrayLike_2_1, item, e_2_1;
    var e_2, _a;
    return tslib_1.__generator(this, function (_b) {
        switch (_b.label) {
            case 0:
                _b.trys.push([0, 5, 6, 7]);
                arrayLike_2 = tslib_1.__values(arrayLike), arrayLike_2_1 = arrayLike_2.next();
                _b.label = 1;
            case 1:
                if (!!arrayLike_2_1.done) return [3 /*break*/, 4];
                item = arrayLike_2_1.value;
                return [4 /*yield*/, item];
            case 2:
                _b.sent();
                _b.label = 3;
            case 3:
                arrayLike_2_1 = arrayLike_2.next();
                return [3 /*break*/, 1];
            case 4: return [3 /*break*/, 7];
            case 5:
                e_2_1 = _b.sent();
                e_2 = { error: e_2_1 };
                return [3 /*break*/, 7];
            case 6:
                try {
                    if (arrayLike_2_1 && !arrayLike_2_1.done && (_a = arrayLike_2.return)) _a.call(arrayLike_2);
                }
                finally { if (e_2) throw e_2.error; }
                return [7 /*endfinally*/];
            case 7: return [2 /*return*/];
        }
    });
}
