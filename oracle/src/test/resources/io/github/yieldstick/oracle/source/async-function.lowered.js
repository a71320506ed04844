// 917967fbb5168ae619590ad4a87a638ef1738d48754f05f5a33e11a04ee84d30
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
// Functions whose promises end in each way, some only when time has passed.
var boom = new Error("boom");
var sleep = function (ms) { return new Promise(function (resolve) { return setTimeout(resolve, ms); }); };
function total() {
    var values = [];
    for (var _i = 0; _i < arguments.length; _i++) {
        values[_i] = arguments[_i];
    }
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        var sum, values_1, values_1_1, value, e_1_1;
        var e_1, _a;
        return tslib_1.__generator(this, function (_b) {
            switch (_b.label) {
                case 0:
                    sum = 0;
                    _b.label = 1;
                case 1:
                    _b.trys.push([1, 6, 7, 8]);
                    values_1 = tslib_1.__values(values), values_1_1 = values_1.next();
                    _b.label = 2;
                case 2:
                    if (!!values_1_1.done) return [3 /*break*/, 5];
                    value = values_1_1.value;
                    return [4 /*yield*/, sleep(1000)];
                case 3:
                    _b.sent();
                    sum += value;
                    log(sum, Date.now() % 1e9);
                    _b.label = 4;
                case 4:
                    values_1_1 = values_1.next();
                    return [3 /*break*/, 2];
                case 5: return [3 /*break*/, 8];
                case 6:
                    e_1_1 = _b.sent();
                    e_1 = { error: e_1_1 };
                    return [3 /*break*/, 8];
                case 7:
                    try {
                        if (values_1_1 && !values_1_1.done && (_a = values_1.return)) _a.call(values_1);
                    }
                    finally { if (e_1) throw e_1.error; }
                    return [7 /*endfinally*/];
                case 8: return [2 /*return*/, sum];
            }
        });
    });
}
function fails(error) {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0: return [4 /*yield*/, null];
                case 1:
                    _a.sent();
                    throw error;
            }
        });
    });
}
function never() {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    log("waits");
                    return [4 /*yield*/, new Promise(function () { })];
                case 1:
                    _a.sent();
                    return [2 /*return*/];
            }
        });
    });
}
function forgets() {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    fails(boom);
                    return [4 /*yield*/, sleep(10)];
                case 1:
                    _a.sent();
                    log("later");
                    return [2 /*return*/, "done"];
            }
        });
    });
}
function later() {
    return tslib_1.__awaiter(this, void 0, void 0, function () {
        return tslib_1.__generator(this, function (_a) {
            setTimeout(function () { throw boom; }, 5);
            queueMicrotask(function () { throw "early"; });
            return [2 /*return*/];
        });
    });
}
