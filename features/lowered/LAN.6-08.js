// a8ca42041bef7a4fa07ca4ec95135b02ff0aff4a863609320a4f080144691416
// lines 0 0 0 1 0 0 1 0 0 1 1 0 1 0 0 1 0 0 0 1 2 3 4 0 0 0 0 0 6 6 0 6 6 6 6 0 0 0 0 0 0 0 0 6 7 0 7 0 0 0 0 0 9 10 11 12
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function ticks() { var n; return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0:
            n = 1;
            _a.label = 1;
        case 1:
            log("tick " + n);
            return [4 /*yield*/, n];
        case 2:
            _a.sent();
            _a.label = 3;
        case 3:
            n++;
            return [3 /*break*/, 1];
        case 4: return [2 /*return*/];
    }
}); }
function tee(source) {
    var buffers = [[], []];
    function branch(own) {
        var value, buffers_1, buffers_1_1, buffer;
        var e_1, _a;
        return tslib_1.__generator(this, function (_b) {
            switch (_b.label) {
                case 0:
                    if (!own.length) {
                        value = source.next().value;
                        try {
                            for (buffers_1 = (e_1 = void 0, tslib_1.__values(buffers)), buffers_1_1 = buffers_1.next(); !buffers_1_1.done; buffers_1_1 = buffers_1.next()) {
                                buffer = buffers_1_1.value;
                                buffer.push(value);
                            }
                        }
                        catch (e_1_1) { e_1 = { error: e_1_1 }; }
                        finally {
                            try {
                                if (buffers_1_1 && !buffers_1_1.done && (_a = buffers_1.return)) _a.call(buffers_1);
                            }
                            finally { if (e_1) throw e_1.error; }
                        }
                    }
                    return [4 /*yield*/, own.shift()];
                case 1:
                    _b.sent();
                    _b.label = 2;
                case 2: return [3 /*break*/, 0];
                case 3: return [2 /*return*/];
            }
        });
    }
    return buffers.map(branch);
}
var _a = tslib_1.__read(tee(ticks()), 2), fast = _a[0], slow = _a[1];
