// b2c2514ea21e0620b5fdf06e77488ba76cdafe592aa44a551130aab4ce1a2b7a
// lines 0 0 0 1 2 0 2 0 2 2 0 2 3 0 0 0 0 0 0 4 0 0 5 6 7 0 7 8 8 0 8 0 9 9 10 10 10 10 11 0 0 0 0 0 0 0 0 0 13 13 0 0 0 14 15
"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
var site = { "/": ["/a", "/b"], "/a": ["/b", "/"], "/b": ["/c"], "/c": [] };
var fetch = function (url) { return tslib_1.__awaiter(void 0, void 0, void 0, function () { return tslib_1.__generator(this, function (_a) {
    switch (_a.label) {
        case 0: return [4 /*yield*/, null];
        case 1:
            _a.sent();
            return [2 /*return*/, site[url]];
    }
}); }); };
function crawl(first) {
    return tslib_1.__asyncGenerator(this, arguments, function crawl_1() {
        var known, waiting, url, links, more, _a, _b, link;
        var e_1, _c;
        return tslib_1.__generator(this, function (_d) {
            switch (_d.label) {
                case 0:
                    known = new Set([first]), waiting = [first];
                    _d.label = 1;
                case 1:
                    if (!waiting.length) return [3 /*break*/, 5];
                    url = waiting.shift();
                    return [4 /*yield*/, tslib_1.__await(fetch(url))];
                case 2:
                    links = _d.sent();
                    return [4 /*yield*/, tslib_1.__await({ url: url, links: links.length })];
                case 3: return [4 /*yield*/, _d.sent()];
                case 4:
                    more = _d.sent();
                    try {
                        for (_a = (e_1 = void 0, tslib_1.__values(tslib_1.__spreadArray(tslib_1.__spreadArray([], tslib_1.__read(links), false), tslib_1.__read((more !== null && more !== void 0 ? more : [])), false))), _b = _a.next(); !_b.done; _b = _a.next()) {
                            link = _b.value;
                            if (!known.has(link)) {
                                known.add(link);
                                waiting.push(link);
                            }
                        }
                    }
                    catch (e_1_1) { e_1 = { error: e_1_1 }; }
                    finally {
                        try {
                            if (_b && !_b.done && (_c = _a.return)) _c.call(_a);
                        }
                        finally { if (e_1) throw e_1.error; }
                    }
                    return [3 /*break*/, 1];
                case 5: return [4 /*yield*/, tslib_1.__await(known.size)];
                case 6: return [2 /*return*/, _d.sent()];
            }
        });
    });
}
var gen = crawl("/");
