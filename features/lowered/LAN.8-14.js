// 08863c83f03ee1360c509aad07c5971ebe35ce1950ade78b1f858bd9bd5cf31d
// lines 0 1 0 0 0 3 0 3 3 0 0 0 4 0 4 0 4 0 0 4 0 0 0 0 5 7 0 0 0 0 0 8 8 0 0 0 9 0 0 0 9 10 0 10 11 11 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 13 15 0 0 0 0 0 0 16 0 0 0 16 16 0 16 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 17 19 0 0 19 19 19 0 0 0 0 20 0 0 0 0 0 23 0 24 24 25 26 26 27 28 0 0 0 0 0 0 0 0 29 0 29 0 0 0 0 0 32 32 32 32 32 0 0 0 0 0 0 0 0 0 0 0 0 34 36 38 38 39 40 41 42 0 43 44 44 45 47 0 0 0 0 48 49 50 0 0 50 51 52 52 53 53 53 53 54 54 55 56 0 56 0 0 58 0 58 0 0 0 59 61 64 62 63 65 66 67 68 68 0 0 68 69 69 69 69 0 69 69 70 71 71 72 73 73 74 75 75 76 77 78 79 79 80 81 82 0 0 0 83 84 84 85 0 85 0 0 87 0 0 0 88 89 90 90 0 92 94 95 96 97 98 0 0 0 0 0 0 99 0 0 0 99 100 101 101 0 101 0 0 102 0 0 0 102 0 0 0 102 102 102 0 102 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 104 105 0 0 105 0 0 106 0 106 0 0 0 107 0 0 0 107 107 0 107 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 108 109 109 111 113 113 114 115 115 116 117 118 119 120 121 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 157 158 159 160 161 162 163 164 165 166 168 169 170 171 173 174 175 175 176 177 177 178 179 181 0 0 0 0 0 0 0 183 184 185 186 187 187 187 187 187 188 0 188 0 0 0 191 0 0 0 0 193 195 197 199 201 0 0 0 0 202 0 203 205 0 0 204 0 206 206 0 206 0 206 0 206 0 208 208 0 208 208 208 0 0 210 212 0 0 0 0 0 0 213 0 0 0 213 214 0 215 218 221 224 226 228 236 241 0 0 0 216 216 216 0 216 217 0 0 219 219 0 219 220 0 0 222 222 0 222 223 0 225 225 225 227 229 0 229 0 0 0 230 0 0 0 230 231 0 231 232 232 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 234 0 237 237 237 0 237 238 238 239 0 0 243 0 243 244 244 0 246 0 246 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 250 252 0 0 252 0 0 0 253 253 254 254 0 0 0 255 0 0 0 255 255 0 255 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 256 0 256 0 0 0 257 259 261 0 0 0 0 262 262 0 262 0 0 263 264 265 0 265 0 267 0 0 268 270 271 272 273 274 275 276 277 277 278 279 280 281 281 283 0 283 283 284 285 286 287 288 290 291 292 293 295 296 297 298 299 299 300 301 302 303 304 305 306 307 307 308 308 0 309 310 311 313 314 315 315 316 316 317 318 319 320 321 0 0 314 314 314 0 0 322 0 0 0 0 0 0 0 0 323 323 324 325 0 326 326 327 327 328 0 0 0 0 0 0 0 0 329 330 331 332 333 334 334 335 335 336 337 338 338 338 338 339 340 341 341 341 341 342 344 346 347 348 349 350 351 352 353 354 354 354 354 354 354 355 355 355 355
"use strict";
// ---- sequences
var _Reader_source, _Reader_token;
Object.defineProperty(exports, "__esModule", { value: true });
var tslib_1 = require("tslib");
function count(from, by) {
    var n;
    if (from === void 0) { from = 1; }
    if (by === void 0) { by = 1; }
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                n = from;
                _a.label = 1;
            case 1: return [4 /*yield*/, n];
            case 2:
                _a.sent();
                _a.label = 3;
            case 3:
                n += by;
                return [3 /*break*/, 1];
            case 4: return [2 /*return*/];
        }
    });
}
function take(limit, items) {
    var items_1, items_1_1, item, e_1_1;
    var e_1, _a;
    return tslib_1.__generator(this, function (_b) {
        switch (_b.label) {
            case 0:
                if (limit < 1)
                    return [2 /*return*/];
                _b.label = 1;
            case 1:
                _b.trys.push([1, 6, 7, 8]);
                items_1 = tslib_1.__values(items), items_1_1 = items_1.next();
                _b.label = 2;
            case 2:
                if (!!items_1_1.done) return [3 /*break*/, 5];
                item = items_1_1.value;
                return [4 /*yield*/, item];
            case 3:
                _b.sent();
                if (--limit < 1)
                    return [2 /*return*/];
                _b.label = 4;
            case 4:
                items_1_1 = items_1.next();
                return [3 /*break*/, 2];
            case 5: return [3 /*break*/, 8];
            case 6:
                e_1_1 = _b.sent();
                e_1 = { error: e_1_1 };
                return [3 /*break*/, 8];
            case 7:
                try {
                    if (items_1_1 && !items_1_1.done && (_a = items_1.return)) _a.call(items_1);
                }
                finally { if (e_1) throw e_1.error; }
                return [7 /*endfinally*/];
            case 8: return [2 /*return*/];
        }
    });
}
function map(change, items) {
    var items_2, items_2_1, item, e_2_1;
    var e_2, _a;
    return tslib_1.__generator(this, function (_b) {
        switch (_b.label) {
            case 0:
                _b.trys.push([0, 5, 6, 7]);
                items_2 = tslib_1.__values(items), items_2_1 = items_2.next();
                _b.label = 1;
            case 1:
                if (!!items_2_1.done) return [3 /*break*/, 4];
                item = items_2_1.value;
                return [4 /*yield*/, change(item)];
            case 2:
                _b.sent();
                _b.label = 3;
            case 3:
                items_2_1 = items_2.next();
                return [3 /*break*/, 1];
            case 4: return [3 /*break*/, 7];
            case 5:
                e_2_1 = _b.sent();
                e_2 = { error: e_2_1 };
                return [3 /*break*/, 7];
            case 6:
                try {
                    if (items_2_1 && !items_2_1.done && (_a = items_2.return)) _a.call(items_2);
                }
                finally { if (e_2) throw e_2.error; }
                return [7 /*endfinally*/];
            case 7: return [2 /*return*/];
        }
    });
}
function zip() {
    var _i, iterators, row, iterators_1, iterators_1_1, iterator, _a, value_1, done, iterators_2, iterators_2_1, iterator;
    var e_3, _b, e_4, _c;
    var sources = [];
    for (_i = 0; _i < arguments.length; _i++) {
        sources[_i] = arguments[_i];
    }
    return tslib_1.__generator(this, function (_d) {
        switch (_d.label) {
            case 0:
                iterators = sources.map(function (source) { return source[Symbol.iterator](); });
                _d.label = 1;
            case 1:
                _d.trys.push([1, , 6, 7]);
                _d.label = 2;
            case 2:
                row = [];
                try {
                    for (iterators_1 = (e_3 = void 0, tslib_1.__values(iterators)), iterators_1_1 = iterators_1.next(); !iterators_1_1.done; iterators_1_1 = iterators_1.next()) {
                        iterator = iterators_1_1.value;
                        _a = iterator.next(), value_1 = _a.value, done = _a.done;
                        if (done)
                            return [2 /*return*/, row.length];
                        row.push(value_1);
                    }
                }
                catch (e_3_1) { e_3 = { error: e_3_1 }; }
                finally {
                    try {
                        if (iterators_1_1 && !iterators_1_1.done && (_b = iterators_1.return)) _b.call(iterators_1);
                    }
                    finally { if (e_3) throw e_3.error; }
                }
                return [4 /*yield*/, row];
            case 3:
                _d.sent();
                _d.label = 4;
            case 4: return [3 /*break*/, 2];
            case 5: return [3 /*break*/, 7];
            case 6:
                try {
                    for (iterators_2 = tslib_1.__values(iterators), iterators_2_1 = iterators_2.next(); !iterators_2_1.done; iterators_2_1 = iterators_2.next()) {
                        iterator = iterators_2_1.value;
                        if (iterator.return)
                            iterator.return();
                    }
                }
                catch (e_4_1) { e_4 = { error: e_4_1 }; }
                finally {
                    try {
                        if (iterators_2_1 && !iterators_2_1.done && (_c = iterators_2.return)) _c.call(iterators_2);
                    }
                    finally { if (e_4) throw e_4.error; }
                }
                return [7 /*endfinally*/];
            case 7: return [2 /*return*/];
        }
    });
}
// ---- tokens
var Fault = /** @class */ (function (_super) {
    tslib_1.__extends(Fault, _super);
    function Fault(message, line) {
        var _this = _super.call(this, message) || this;
        _this.message = line ? "".concat(message, ", line ").concat(line) : message;
        _this.line = line;
        return _this;
    }
    return Fault;
}(Error));
var isFault = function (error) { return typeof error === "object" && "line" in error; };
function tokens(text) {
    var pattern, line, match, _a, blank, end, number, string, word, sign, wrong, kind;
    return tslib_1.__generator(this, function (_b) {
        switch (_b.label) {
            case 0:
                pattern = /([ \t]+|#.*)|(\n)|(\d+)|"([^"\n]*)"|([a-z]\w*)|([-+*<={},;()])|(.)/g;
                line = 1;
                match = void 0;
                _b.label = 1;
            case 1:
                if (!((match = pattern.exec(text)) !== null)) return [3 /*break*/, 4];
                _a = tslib_1.__read(match, 8), blank = _a[1], end = _a[2], number = _a[3], string = _a[4], word = _a[5], sign = _a[6], wrong = _a[7];
                if (blank)
                    return [3 /*break*/, 3];
                if (end) {
                    line++;
                    return [3 /*break*/, 3];
                }
                if (wrong)
                    throw new Fault("unexpected ".concat(wrong), line);
                kind = number ? "number" : word ? "word" : sign ? "sign" : "string";
                return [4 /*yield*/, { kind: kind, value: number ? Number(number) : word || sign || string, line: line }];
            case 2:
                _b.sent();
                _b.label = 3;
            case 3: return [3 /*break*/, 1];
            case 4: return [4 /*yield*/, { kind: "end", value: "the end", line: line }];
            case 5:
                _b.sent();
                return [2 /*return*/];
        }
    });
}
var Reader = /** @class */ (function () {
    function Reader(source) {
        _Reader_source.set(this, void 0);
        _Reader_token.set(this, void 0);
        tslib_1.__classPrivateFieldSet(this, _Reader_source, source, "f");
        tslib_1.__classPrivateFieldSet(this, _Reader_token, source.next().value, "f");
    }
    Object.defineProperty(Reader.prototype, "line", {
        get: function () { return tslib_1.__classPrivateFieldGet(this, _Reader_token, "f").line; },
        enumerable: false,
        configurable: true
    });
    Reader.prototype.is = function () {
        var values = [];
        for (var _i = 0; _i < arguments.length; _i++) {
            values[_i] = arguments[_i];
        }
        return tslib_1.__classPrivateFieldGet(this, _Reader_token, "f").kind !== "string" && values.includes(tslib_1.__classPrivateFieldGet(this, _Reader_token, "f").value);
    };
    Reader.prototype.kind = function () { return tslib_1.__classPrivateFieldGet(this, _Reader_token, "f").kind; };
    Reader.prototype.take = function (kind) {
        if (kind === void 0) { kind = tslib_1.__classPrivateFieldGet(this, _Reader_token, "f").kind; }
        var token = tslib_1.__classPrivateFieldGet(this, _Reader_token, "f");
        if (token.kind !== kind)
            throw new Fault("expected a ".concat(kind, ", found ").concat(token.value), token.line);
        var _a = tslib_1.__classPrivateFieldGet(this, _Reader_source, "f").next(), value = _a.value, done = _a.done;
        if (!done)
            tslib_1.__classPrivateFieldSet(this, _Reader_token, value, "f");
        return token.value;
    };
    Reader.prototype.expect = function (value) {
        if (!this.is(value))
            throw new Fault("expected ".concat(value, ", found ").concat(tslib_1.__classPrivateFieldGet(this, _Reader_token, "f").value), this.line);
        this.take();
    };
    Reader.prototype.until = function (close) {
        return tslib_1.__generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    if (!!this.is(close)) return [3 /*break*/, 2];
                    if (this.kind() === "end")
                        throw new Fault("expected ".concat(close, ", found the end"), this.line);
                    return [4 /*yield*/, this];
                case 1:
                    _a.sent();
                    return [3 /*break*/, 0];
                case 2:
                    this.expect(close);
                    return [2 /*return*/];
            }
        });
    };
    Reader.prototype.close = function () { return tslib_1.__classPrivateFieldGet(this, _Reader_source, "f").return().done; };
    return Reader;
}());
_Reader_source = new WeakMap(), _Reader_token = new WeakMap();
// ---- trees
var Node = /** @class */ (function () {
    function Node(type, line, parts) {
        Object.assign(this, { type: type, line: line }, parts);
    }
    Node.prototype[Symbol.iterator] = function () {
        var _a, _b, key, part, part_1, part_1_1, item, e_5_1, e_6_1;
        var e_6, _c, e_5, _d;
        return tslib_1.__generator(this, function (_e) {
            switch (_e.label) {
                case 0:
                    _e.trys.push([0, 13, 14, 15]);
                    _a = tslib_1.__values(Object.keys(this)), _b = _a.next();
                    _e.label = 1;
                case 1:
                    if (!!_b.done) return [3 /*break*/, 12];
                    key = _b.value;
                    part = this[key];
                    if (!(part instanceof Node)) return [3 /*break*/, 3];
                    return [4 /*yield*/, part];
                case 2:
                    _e.sent();
                    return [3 /*break*/, 11];
                case 3:
                    if (!Array.isArray(part)) return [3 /*break*/, 11];
                    _e.label = 4;
                case 4:
                    _e.trys.push([4, 9, 10, 11]);
                    part_1 = (e_5 = void 0, tslib_1.__values(part)), part_1_1 = part_1.next();
                    _e.label = 5;
                case 5:
                    if (!!part_1_1.done) return [3 /*break*/, 8];
                    item = part_1_1.value;
                    if (!(item instanceof Node)) return [3 /*break*/, 7];
                    return [4 /*yield*/, item];
                case 6:
                    _e.sent();
                    _e.label = 7;
                case 7:
                    part_1_1 = part_1.next();
                    return [3 /*break*/, 5];
                case 8: return [3 /*break*/, 11];
                case 9:
                    e_5_1 = _e.sent();
                    e_5 = { error: e_5_1 };
                    return [3 /*break*/, 11];
                case 10:
                    try {
                        if (part_1_1 && !part_1_1.done && (_d = part_1.return)) _d.call(part_1);
                    }
                    finally { if (e_5) throw e_5.error; }
                    return [7 /*endfinally*/];
                case 11:
                    _b = _a.next();
                    return [3 /*break*/, 1];
                case 12: return [3 /*break*/, 15];
                case 13:
                    e_6_1 = _e.sent();
                    e_6 = { error: e_6_1 };
                    return [3 /*break*/, 15];
                case 14:
                    try {
                        if (_b && !_b.done && (_c = _a.return)) _c.call(_a);
                    }
                    finally { if (e_6) throw e_6.error; }
                    return [7 /*endfinally*/];
                case 15: return [2 /*return*/];
            }
        });
    };
    Node.prototype.walk = function (depth) {
        var _a, _b, child, e_7_1;
        var e_7, _c;
        if (depth === void 0) { depth = 0; }
        return tslib_1.__generator(this, function (_d) {
            switch (_d.label) {
                case 0: return [4 /*yield*/, [this, depth]];
                case 1:
                    _d.sent();
                    _d.label = 2;
                case 2:
                    _d.trys.push([2, 7, 8, 9]);
                    _a = tslib_1.__values(this), _b = _a.next();
                    _d.label = 3;
                case 3:
                    if (!!_b.done) return [3 /*break*/, 6];
                    child = _b.value;
                    return [5 /*yield**/, tslib_1.__values(child.walk(depth + 1))];
                case 4:
                    _d.sent();
                    _d.label = 5;
                case 5:
                    _b = _a.next();
                    return [3 /*break*/, 3];
                case 6: return [3 /*break*/, 9];
                case 7:
                    e_7_1 = _d.sent();
                    e_7 = { error: e_7_1 };
                    return [3 /*break*/, 9];
                case 8:
                    try {
                        if (_b && !_b.done && (_c = _a.return)) _c.call(_a);
                    }
                    finally { if (e_7) throw e_7.error; }
                    return [7 /*endfinally*/];
                case 9: return [2 /*return*/];
            }
        });
    };
    return Node;
}());
var LEVELS = [["<"], ["+", "-"], ["*"]];
function expression(reader, level) {
    if (level === void 0) { level = 0; }
    var line = reader.line;
    if (level === LEVELS.length)
        return primary(reader);
    var left = expression(reader, level + 1);
    while (reader.is.apply(reader, tslib_1.__spreadArray([], tslib_1.__read(LEVELS[level]), false))) {
        left = new Node("binary", line, { sign: reader.take(), left: left, right: expression(reader, level + 1) });
    }
    return left;
}
function primary(reader) {
    var line = reader.line;
    switch (reader.kind()) {
        case "number":
        case "string":
            return new Node("constant", line, { value: reader.take() });
        case "word":
            return new Node("name", line, { name: reader.take() });
        default: {
            reader.expect("(");
            var inner = expression(reader);
            reader.expect(")");
            return inner;
        }
    }
}
var statements = {
    let: function (reader, line) {
        var name = reader.take("word");
        reader.expect("=");
        return new Node("let", line, { name: name, value: expression(reader) });
    },
    print: function (reader, line) { return new Node("print", line, { value: expression(reader) }); },
    work: function (reader, line) { return new Node("work", line, { value: expression(reader) }); },
    fail: function (reader, line) { return new Node("fail", line, { value: expression(reader) }); },
    stop: function (reader, line) { return new Node("stop", line, {}); },
    repeat: function (reader, line) {
        var times = expression(reader);
        reader.expect("as");
        return new Node("repeat", line, { name: reader.take("word"), times: times, body: block(reader) });
    },
    if: function (reader, line) {
        var test = expression(reader), then = block(reader);
        if (!reader.is("else"))
            return new Node("if", line, { test: test, then: then, otherwise: [] });
        reader.take();
        return new Node("if", line, { test: test, then: then, otherwise: block(reader) });
    },
    ensure: function (reader, line) {
        var body = block(reader);
        reader.expect("always");
        return new Node("ensure", line, { body: body, always: block(reader) });
    }
};
function block(reader) {
    reader.expect("{");
    return Array.from(reader.until("}"), statement);
}
function statement(reader) {
    var line = reader.line, word = reader.take("word");
    if (!Object.keys(statements).includes(word))
        throw new Fault("unknown statement ".concat(word), line);
    var node = statements[word](reader, line);
    if (reader.is(";"))
        reader.take();
    return node;
}
function tasks(reader) {
    var line, needs, name;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                _a.trys.push([0, , 4, 5]);
                _a.label = 1;
            case 1:
                if (!(reader.kind() !== "end")) return [3 /*break*/, 3];
                line = reader.line, needs = [];
                reader.expect("task");
                name = reader.take("word");
                if (reader.is("needs"))
                    do {
                        reader.take();
                        needs.push(reader.take("word"));
                    } while (reader.is(","));
                return [4 /*yield*/, new Node("task", line, { name: name, needs: needs, body: block(reader) })];
            case 2:
                _a.sent();
                return [3 /*break*/, 1];
            case 3: return [3 /*break*/, 5];
            case 4:
                reader.close();
                return [7 /*endfinally*/];
            case 5: return [2 /*return*/];
        }
    });
}
var parse = function (text) { return new Map(map(function (task) { return [task.name, task]; }, tasks(new Reader(tokens(text))))); };
// ---- running: each effect is a yield that the scheduler answers
var apply = { "+": function (a, b) { return a + b; }, "-": function (a, b) { return a - b; }, "*": function (a, b) { return a * b; }, "<": function (a, b) { return a < b; } };
function value(node, scope) {
    var _a, _b, _c, _d, _e;
    return tslib_1.__generator(this, function (_f) {
        switch (_f.label) {
            case 0:
                _a = node.type;
                switch (_a) {
                    case "constant": return [3 /*break*/, 1];
                    case "name": return [3 /*break*/, 2];
                }
                return [3 /*break*/, 6];
            case 1: return [2 /*return*/, node.value];
            case 2:
                if (!(node.name in scope)) return [3 /*break*/, 3];
                _b = scope[node.name];
                return [3 /*break*/, 5];
            case 3: return [4 /*yield*/, { ask: node.name, line: node.line }];
            case 4:
                _b = _f.sent();
                _f.label = 5;
            case 5: return [2 /*return*/, _b];
            case 6:
                _d = (_c = apply)[node.sign];
                return [5 /*yield**/, tslib_1.__values(value(node.left, scope))];
            case 7:
                _e = [_f.sent()];
                return [5 /*yield**/, tslib_1.__values(value(node.right, scope))];
            case 8: return [2 /*return*/, _d.apply(_c, _e.concat([_f.sent()]))];
        }
    });
}
function execute(body, scope) {
    var body_1, body_1_1, node, _a, _b, _c, _d, _e, _f, times, _g, _h, round, result, e_8_1, result, _j, result, e_9_1;
    var e_9, _k, e_8, _l, _m;
    return tslib_1.__generator(this, function (_o) {
        switch (_o.label) {
            case 0:
                _o.trys.push([0, 32, 33, 34]);
                body_1 = tslib_1.__values(body), body_1_1 = body_1.next();
                _o.label = 1;
            case 1:
                if (!!body_1_1.done) return [3 /*break*/, 31];
                node = body_1_1.value;
                _a = node.type;
                switch (_a) {
                    case "let": return [3 /*break*/, 2];
                    case "print": return [3 /*break*/, 4];
                    case "work": return [3 /*break*/, 7];
                    case "fail": return [3 /*break*/, 10];
                    case "stop": return [3 /*break*/, 12];
                    case "repeat": return [3 /*break*/, 13];
                    case "if": return [3 /*break*/, 23];
                    case "ensure": return [3 /*break*/, 26];
                }
                return [3 /*break*/, 30];
            case 2:
                _b = scope;
                _c = node.name;
                return [5 /*yield**/, tslib_1.__values(value(node.value, scope))];
            case 3:
                _b[_c] = _o.sent();
                return [3 /*break*/, 30];
            case 4:
                _d = {};
                return [5 /*yield**/, tslib_1.__values(value(node.value, scope))];
            case 5: return [4 /*yield*/, (_d.print = _o.sent(), _d)];
            case 6:
                _o.sent();
                return [3 /*break*/, 30];
            case 7:
                _e = {};
                return [5 /*yield**/, tslib_1.__values(value(node.value, scope))];
            case 8: return [4 /*yield*/, (_e.work = _o.sent(), _e)];
            case 9:
                _o.sent();
                return [3 /*break*/, 30];
            case 10:
                _f = Fault.bind;
                return [5 /*yield**/, tslib_1.__values(value(node.value, scope))];
            case 11: throw new (_f.apply(Fault, [void 0, _o.sent(), node.line]))();
            case 12: return [2 /*return*/, "stopped"];
            case 13: return [5 /*yield**/, tslib_1.__values(value(node.times, scope))];
            case 14:
                times = _o.sent();
                _o.label = 15;
            case 15:
                _o.trys.push([15, 20, 21, 22]);
                _g = (e_8 = void 0, tslib_1.__values(take(times, count()))), _h = _g.next();
                _o.label = 16;
            case 16:
                if (!!_h.done) return [3 /*break*/, 19];
                round = _h.value;
                return [5 /*yield**/, tslib_1.__values(execute(node.body, Object.assign(Object.create(scope), (_m = {}, _m[node.name] = round, _m))))];
            case 17:
                result = _o.sent();
                if (result)
                    return [2 /*return*/, result];
                _o.label = 18;
            case 18:
                _h = _g.next();
                return [3 /*break*/, 16];
            case 19: return [3 /*break*/, 22];
            case 20:
                e_8_1 = _o.sent();
                e_8 = { error: e_8_1 };
                return [3 /*break*/, 22];
            case 21:
                try {
                    if (_h && !_h.done && (_l = _g.return)) _l.call(_g);
                }
                finally { if (e_8) throw e_8.error; }
                return [7 /*endfinally*/];
            case 22: return [3 /*break*/, 30];
            case 23:
                _j = execute;
                return [5 /*yield**/, tslib_1.__values(value(node.test, scope))];
            case 24: return [5 /*yield**/, tslib_1.__values(_j.apply(void 0, [(_o.sent()) ? node.then : node.otherwise, scope]))];
            case 25:
                result = _o.sent();
                if (result)
                    return [2 /*return*/, result];
                return [3 /*break*/, 30];
            case 26:
                _o.trys.push([26, , 28, 30]);
                return [5 /*yield**/, tslib_1.__values(execute(node.body, scope))];
            case 27:
                result = _o.sent();
                if (result)
                    return [2 /*return*/, result];
                return [3 /*break*/, 30];
            case 28: return [5 /*yield**/, tslib_1.__values(execute(node.always, scope))];
            case 29:
                _o.sent();
                return [7 /*endfinally*/];
            case 30:
                body_1_1 = body_1.next();
                return [3 /*break*/, 1];
            case 31: return [3 /*break*/, 34];
            case 32:
                e_9_1 = _o.sent();
                e_9 = { error: e_9_1 };
                return [3 /*break*/, 34];
            case 33:
                try {
                    if (body_1_1 && !body_1_1.done && (_k = body_1.return)) _k.call(body_1);
                }
                finally { if (e_9) throw e_9.error; }
                return [7 /*endfinally*/];
            case 34: return [2 /*return*/];
        }
    });
}
function order(all, name, path) {
    var _a, _b, needed, e_10_1;
    var e_10, _c;
    if (path === void 0) { path = []; }
    return tslib_1.__generator(this, function (_d) {
        switch (_d.label) {
            case 0:
                if (path.includes(name))
                    throw new Fault("a circle: ".concat(tslib_1.__spreadArray(tslib_1.__spreadArray([], tslib_1.__read(path), false), [name], false).join(" > ")));
                if (!all.has(name))
                    throw new Fault("no task ".concat(name));
                _d.label = 1;
            case 1:
                _d.trys.push([1, 6, 7, 8]);
                _a = tslib_1.__values(all.get(name).needs), _b = _a.next();
                _d.label = 2;
            case 2:
                if (!!_b.done) return [3 /*break*/, 5];
                needed = _b.value;
                return [5 /*yield**/, tslib_1.__values(order(all, needed, tslib_1.__spreadArray(tslib_1.__spreadArray([], tslib_1.__read(path), false), [name], false)))];
            case 3:
                _d.sent();
                _d.label = 4;
            case 4:
                _b = _a.next();
                return [3 /*break*/, 2];
            case 5: return [3 /*break*/, 8];
            case 6:
                e_10_1 = _d.sent();
                e_10 = { error: e_10_1 };
                return [3 /*break*/, 8];
            case 7:
                try {
                    if (_b && !_b.done && (_c = _a.return)) _c.call(_a);
                }
                finally { if (e_10) throw e_10.error; }
                return [7 /*endfinally*/];
            case 8: return [4 /*yield*/, name];
            case 9:
                _d.sent();
                return [2 /*return*/];
        }
    });
}
// ---- the scheduler
function life(name) {
    var tries, event;
    return tslib_1.__generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                tries = 0;
                return [4 /*yield*/, "waiting"];
            case 1:
                event = _a.sent();
                _a.label = 2;
            case 2:
                if (!(event !== "done" && tries < 2)) return [3 /*break*/, 4];
                tries++;
                return [4 /*yield*/, "running ".concat(name, ", try ").concat(tries)];
            case 3:
                event = _a.sent();
                return [3 /*break*/, 2];
            case 4: return [2 /*return*/, event === "done" ? "built" : "broken"];
        }
    });
}
var Job = /** @class */ (function () {
    function Job(task) {
        Object.assign(this, { task: task, due: 0, state: life(task.name), answer: undefined });
        this.state.next();
    }
    Job.prototype.begin = function () {
        var _a = this.state.next("begin"), value = _a.value, done = _a.done;
        if (!done)
            log(value);
        this.code = execute(this.task.body, {});
        return done ? value : undefined;
    };
    return Job;
}());
function build(text, goal, _a) {
    var e_11, _b, e_12, _c;
    if (_a === void 0) { _a = {}; }
    var _d = _a.workers, workers = _d === void 0 ? 2 : _d, _e = _a.limit, limit = _e === void 0 ? Infinity : _e, settings = tslib_1.__rest(_a, ["workers", "limit"]);
    var all = parse(text);
    var open = tslib_1.__spreadArray([], tslib_1.__read(new Set(order(all, goal))), false).map(function (name) { return new Job(all.get(name)); });
    var ended = {}, active = [], undo = [];
    var ready = function (job) { return job.task.needs.every(function (name) { return ended[name] === "built"; }); };
    var now = 0;
    function finish(job, how) {
        active.splice(active.indexOf(job), 1);
        ended[job.task.name] = how;
    }
    function advance(job) {
        var step = job.code.next(job.answer);
        for (;;) {
            if (step.done) {
                if (step.value)
                    log("".concat(job.task.name, " ").concat(step.value));
                return finish(job, job.state.next("done").value);
            }
            var _a = step.value, print = _a.print, work = _a.work, ask = _a.ask, line = _a.line;
            if (work !== undefined) {
                job.due = now + work;
                return;
            }
            if (ask === undefined)
                step = job.code.next(log("".concat(now, " ").concat(job.task.name, ": ").concat(print)));
            else if (ask in settings)
                step = job.code.next(settings[ask]);
            else
                step = job.code.throw(new Fault("no setting ".concat(ask), line));
        }
    }
    rounds: while (open.length || active.length) {
        var _loop_1 = function (job_1) {
            if (active.length === workers)
                return "break";
            if (!ready(job_1))
                return "continue";
            open.splice(open.indexOf(job_1), 1);
            active.push(job_1);
            undo.push(function () { return job_1.task.name + " at " + job_1.due; });
            job_1.due = now;
            job_1.begin();
        };
        try {
            for (var _f = (e_11 = void 0, tslib_1.__values(tslib_1.__spreadArray([], tslib_1.__read(open), false))), _g = _f.next(); !_g.done; _g = _f.next()) {
                var job_1 = _g.value;
                var state_1 = _loop_1(job_1);
                if (state_1 === "break")
                    break;
            }
        }
        catch (e_11_1) { e_11 = { error: e_11_1 }; }
        finally {
            try {
                if (_g && !_g.done && (_b = _f.return)) _b.call(_f);
            }
            finally { if (e_11) throw e_11.error; }
        }
        if (!active.length)
            break rounds;
        var job = active.reduce(function (first, other) { return (other.due < first.due ? other : first); });
        if (job.due > limit) {
            try {
                for (var active_1 = (e_12 = void 0, tslib_1.__values(active)), active_1_1 = active_1.next(); !active_1_1.done; active_1_1 = active_1.next()) {
                    var _h = active_1_1.value, task = _h.task, code = _h.code;
                    for (var step = code.return("cancelled"); !step.done; step = code.next())
                        log("cancel ".concat(task.name, ": ").concat(step.value.print));
                }
            }
            catch (e_12_1) { e_12 = { error: e_12_1 }; }
            finally {
                try {
                    if (active_1_1 && !active_1_1.done && (_c = active_1.return)) _c.call(active_1);
                }
                finally { if (e_12) throw e_12.error; }
            }
            return tslib_1.__spreadArray(["cancelled"], tslib_1.__read(undo.map(function (f) { return f(); })), false);
        }
        now = job.due;
        try {
            advance(job);
        }
        catch (error) {
            if (!isFault(error))
                throw error;
            log(error.message);
            var how = job.begin();
            if (how) {
                finish(job, how);
                continue rounds;
            }
        }
    }
    return Array.from(zip(count(), Object.keys(ended)), function (_a) {
        var _b = tslib_1.__read(_a, 2), n = _b[0], name = _b[1];
        return "".concat(n, " ").concat(name, " ").concat(ended[name]);
    }).concat("".concat(now));
}
// ---- what is built
var script = [
    "task core { print \"core\"; work 2 }        # the others wait for it",
    "task net needs core {",
    "  ensure { repeat 2 as i { work speed * i; print \"part \" + i } } always { print \"cable out\" }",
    "}",
    "task docs needs core { work 3; if draft { print \"draft\"; stop } print \"final\" }",
    "task app needs net, docs { let size = (1 + 2) * 3 - 1; if size < 9 { print size } else { fail \"too big\" } }"
].join("\n");
var faultOf = function (work) { try {
    return work();
}
catch (error) {
    return isFault(error) ? error.message : error;
} };
var outline = function (text) { return Array.from(parse(text).values(), function (task) { return tslib_1.__spreadArray([], tslib_1.__read(task.walk()), false).map(function (_a) {
    var _b = tslib_1.__read(_a, 2), node = _b[0], depth = _b[1];
    return depth + node.type;
}).join(" "); }); };
