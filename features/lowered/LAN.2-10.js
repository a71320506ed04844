// e59ffe781707dc7397f0f79cd040216bcdd8d781b8dabbe218f81cec04f2ee32
// lines 0 0 0 1 2 3 0 0 3 0 0 3 3 0 3 0 0 3 0 0 0 3 4 5 6
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function spell() {
    var letters = arguments;
    function each() { var i; return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                i = 0;
                _a.label = 1;
            case 1:
                if (!(i < letters.length)) return [3 /*break*/, 4];
                return [4 /*yield*/, i + ":" + letters[i]];
            case 2:
                _a.sent();
                _a.label = 3;
            case 3:
                i++;
                return [3 /*break*/, 1];
            case 4: return [2 /*return*/];
        }
    }); }
    return each();
}
var gen = spell("a", "b");
