Feature: The verbs while a delegate is set

  @DEL.1
  Rule: DEL.1 `next(v)`, `throw(v)`, `return(v)` go to the delegate's method of that name with v

    Scenario: [DEL.1-01] each verb reaches the method of its name, on the delegate, with that one argument
      Given the surrounding code
        """js
        var sent = {}, more = { value: "more", done: false };
        function method(name) {
          return function () {
            log(name, this === delegate, arguments.length, arguments[0]);
            return more;
          };
        }
        var delegate = { next: method("next"), "throw": method("throw"), "return": method("return") };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [5 /*yield**/, delegate];
          case 1: return [2 /*return*/, "never"];
        }
        """
      Then each call completes as follows
        | call         | completes  | labels | logs                          |
        | next("lost") | gives more | 0      | "next", true, 1, undefined    |
        | next(sent)   | gives more |        | "next", true, 1, sent         |
        | next()       | gives more |        | "next", true, 1, undefined    |
        | throw(sent)  | gives more |        | "throw", true, 1, sent        |
        | return(sent) | gives more |        | "return", true, 1, sent       |
        | next(0)      | gives more |        | "next", true, 1, 0            |

    Scenario: [DEL.1-02] of two delegates, one after the other, each verb reaches the one whose turn it is, by methods of its own
      Given the surrounding code
        """js
        function delegate(name) {
          function method(verb) {
            return function (v) {
              log(name + " " + verb, v);
              return v === "end" ? { value: name + " ended", done: true } : { value: "more", done: false };
            };
          }
          return { next: method("next"), "throw": method("throw"), "return": method("return") };
        }
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [5 /*yield**/, delegate("first")];
          case 1: return [5 /*yield**/, delegate("second")];
          case 2: return [2 /*return*/, _a.sent()];
        }
        """
      Then each call completes as follows
        | call        | completes              | labels | logs                                          |
        | next()      | yields "more"          | 0      | "first next", undefined                       |
        | throw(1)    | yields "more"          |        | "first throw", 1                              |
        | return(2)   | yields "more"          |        | "first return", 2                             |
        | next("end") | yields "more"          | 1      | "first next", "end", "second next", undefined |
        | return(3)   | yields "more"          |        | "second return", 3                            |
        | throw(4)    | yields "more"          |        | "second throw", 4                             |
        | next("end") | returns "second ended" | 2      | "second next", "end"                          |

    Scenario Outline: [<case>] whatever <verb> sends reaches the delegate as it is
      Given the surrounding code
        """js
        var half = "\ud83d", cut = "a\0b", accent = "e\u0301", long = "0123456789".repeat(7000), symbol = Symbol("symbol");
        function Thing() {}
        function call() { log("called"); }
        var list = [1, [2]], one = ["one"], none = [], operation = [4, "operand"], result = { value: 1, done: true };
        var frozen = Object.freeze({}), thing = new Thing(), bare = Object.create(null), text = new String("text");
        var thenable = { then: call }, iterator = { next: call }, promise = Promise.resolve(1), date = new Date(0), pattern = /x/, map = new Map();
        var boom = new Error("boom"), typed = new RangeError("typed");
        var watch = new Proxy({}, { get: function (_, trap) { log(trap); } }), proxy = new Proxy({}, watch);
        function through(v) {
          var came, delegate = { next: take, "throw": take, "return": take };
          function take(sent) {
            came = sent;
            return { value: 1, done: false };
          }
          var twin = __generator(undefined, function (_a) { return [5 /*yield**/, delegate]; });
          twin.next();
          twin["<verb>"](v);
          return came;
        }
        """
      And the generator body
        """js
        return [2 /*return*/, through(-0)];
        """
      Then each call completes as follows
        | call                                                                               | completes                                                                   | labels |
        | next()                                                                             | returns -0                                                                  | 0      |
        | [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296].map(through)                      | gives [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296]                      |        |
        | [undefined, null, true, false, 0n, 18446744073709551617n].map(through)             | gives [undefined, null, true, false, 0n, 18446744073709551617n]             |        |
        | ["", "0", half, cut, accent, symbol].map(through)                                  | gives ["", "0", half, cut, accent, symbol]                                  |        |
        | [call, list, one, none, operation, result, frozen, thing, bare, text].map(through) | gives [call, list, one, none, operation, result, frozen, thing, bare, text] |        |
        | [thenable, iterator, promise, date, pattern, map, boom, typed, proxy].map(through) | gives [thenable, iterator, promise, date, pattern, map, boom, typed, proxy] |        |
        | through(long) === long                                                             | gives true                                                                  |        |
        | [list.length, one.length, none.length, operation.length, boom.message]             | gives [2, 1, 0, 2, "boom"]                                                  |        |

      Examples:
        | case     | verb   | note                   |
        | DEL.1-03 | next   | it passes by the body  |
        | DEL.1-04 | throw  | no error is made of it |
        | DEL.1-05 | return | likewise               |

    Scenario Outline: [<case>] whatever kind of object the delegate is, its <verb> is called on it, and nothing else of it is asked or written
      Given the surrounding code
        """js
        var seen, more = { value: 1, done: false };
        function take(v) {
          "use strict";
          seen = [this, arguments.length, v];
          return more;
        }
        var methods = { next: take, "throw": take, "return": take };
        function like(object) { return Object.assign(object, methods); }
        var heir = Object.create(methods), bare = like(Object.create(null)), call = like(function () { log("called"); }), list = like(["entry"]);
        var frozen = Object.freeze(like({})), iterable = like({}), map = like(new Map()), promise = like(Promise.resolve(1));
        iterable[Symbol.iterator] = function () { log("iterated"); };
        iterable.then = function () { log("then"); };
        var watched = new Proxy(like({}), new Proxy({}, { get: function (_, trap) { if (trap !== "get") log(trap); } }));
        function through(delegate) {
          var twin = __generator(undefined, function (_a) { return [5 /*yield**/, delegate]; });
          twin.next("lost");
          twin["<verb>"]("sent");
          return seen[1] === 1 && seen[2] === "sent" ? seen[0] : "other arguments";
        }
        var before = Object.getOwnPropertyNames(list).join();
        """
      And the generator body
        """js
        return [2 /*return*/, through(heir) === heir];
        """
      Then each call completes as follows
        | call                                                                            | completes                               | labels |
        | next()                                                                          | returns true                            | 0      |
        | [heir, bare, call, list, frozen].map(through)                                   | gives [heir, bare, call, list, frozen]  |        |
        | [iterable, map, promise, watched].map(through)                                  | gives [iterable, map, promise, watched] |        |
        | Object.getOwnPropertyNames(list).join() === before && Object.isExtensible(list) | gives true                              |        |

      Examples:
        | case     | verb   | note                |
        | DEL.1-06 | next   | the first next, too |
        | DEL.1-07 | throw  | likewise            |
        | DEL.1-08 | return | likewise            |

    Scenario: [DEL.1-09] what the caller leaves out reaches the delegate as one argument that is undefined
      Given the surrounding code
        """js
        var more = { value: 1, done: false };
        function method(name) {
          return function () { log(name, arguments.length, arguments[0]); return more; };
        }
        var delegate = { next: method("next"), "throw": method("throw"), "return": method("return") };
        """
      And the generator body
        """js
        return [5 /*yield**/, delegate];
        """
      Then each call completes as follows
        | call     | completes  | labels | logs                   |
        | next()   | gives more | 0      | "next", 1, undefined   |
        | next()   | gives more |        | "next", 1, undefined   |
        | throw()  | gives more |        | "throw", 1, undefined  |
        | return() | gives more |        | "return", 1, undefined |

  @DEL.2
  Rule: DEL.2 A result that is not done is handed to the caller as the very object that the delegate gave

    Scenario Outline: [<case>] <verb> hands on the delegate's own object
      Given the surrounding code
        """js
        var own = { value: 1, done: false, extra: "kept" };
        var first = { value: 0, done: false };
        var answers = [first, own];
        function answer() { return answers.shift(); }
        var delegate = { next: answer, "throw": answer, "return": answer };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [5 /*yield**/, delegate];
          case 1: return [2 /*return*/, "never"];
        }
        """
      Then each call completes as follows
        | call      | completes   | labels |
        | next()    | gives first | 0      |
        | <verb>    | gives own   |        |
        | own.extra | gives "kept" |       |

      Examples:
        | case     | verb      | note                            |
        | DEL.2-01 | next(1)   | nothing is copied               |
        | DEL.2-02 | throw(1)  | likewise                        |
        | DEL.2-03 | return(1) | likewise                        |

    Scenario: [DEL.2-04] a result without value or with a getter is not looked into
      Given the surrounding code
        """js
        var bare = {};
        var guarded = { done: false, get value() { log("value read"); return 1; } };
        var answers = [bare, guarded];
        var delegate = { next: function () { return answers.shift(); } };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [5 /*yield**/, delegate];
          case 1: return [2 /*return*/, "never"];
        }
        """
      Then each call completes as follows
        | call   | completes     | labels | logs |
        | next() | gives bare    | 0      |      |
        | next() | gives guarded |        |      |

    Scenario Outline: [<case>] <call> that the delegate answers with more, <where>
      Given the surrounding code
        """js
        var more = { value: "more", done: false };
        function kind(error) { return error; }
        function answer() { return more; }
        var delegate = { next: answer, "throw": answer, "return": answer };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [3 /*break*/, <start>];
          case 1: return [5 /*yield**/, delegate];
          case 2:
            log("resumed", _a.sent());
            return [2 /*return*/, "end of body"];
          case 3:
            _a.trys.push([3, 5, 6, 7]);
            return [5 /*yield**/, delegate];
          case 4:
            log("resumed", _a.sent());
            return [3 /*break*/, 7];
          case 5:
            log("caught", kind(_a.sent()));
            return [3 /*break*/, 7];
          case 6:
            log("finally");
            return [7 /*endfinally*/];
          case 7: return [2 /*return*/, "after"];
          case 10:
            _a.trys.push([10, 11, 13, 14]);
            throw "enter";
          case 11:
            _a.sent();
            return [5 /*yield**/, delegate];
          case 12:
            log("resumed", _a.sent());
            return [3 /*break*/, 14];
          case 13:
            log("finally");
            return [7 /*endfinally*/];
          case 14: return [2 /*return*/, "after"];
          case 20:
            _a.trys.push([20, , 21, 23]);
            return [3 /*break*/, 23];
          case 21: return [5 /*yield**/, delegate];
          case 22:
            log("resumed", _a.sent());
            return [7 /*endfinally*/];
          case 23: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call   | completes  | labels  | logs |
        | next() | gives more | <entry> |      |
        | <call> | gives more |         |      |
        | <call> | gives more |         |      |

      Examples:
        | case     | call       | where               | start | entry   | note                                     |
        | DEL.2-05 | next("v")  | outside any region  | 1     | 0 1     | no part is entered                       |
        | DEL.2-06 | next("v")  | in the try part     | 3     | 0 3     | no part is entered                       |
        | DEL.2-07 | next("v")  | in the catch part   | 10    | 0 10 11 | no part is entered                       |
        | DEL.2-08 | next("v")  | in the finally part | 20    | 0 20 21 | no part is entered                       |
        | DEL.2-09 | throw("v") | outside any region  | 1     | 0 1     | no part is entered, though it is a throw |
        | DEL.2-10 | throw("v") | in the try part     | 3     | 0 3     | no part is entered, though it is a throw |
        | DEL.2-11 | throw("v") | in the catch part   | 10    | 0 10 11 | no part is entered, though it is a throw |
        | DEL.2-12 | throw("v") | in the finally part | 20    | 0 20 21 | no part is entered, though it is a throw |

    Scenario Outline: [<case>] whatever the result of <verb> holds, the caller gets that result
      Given the surrounding code
        """js
        var half = "\ud83d", cut = "a\0b", accent = "e\u0301", long = "0123456789".repeat(7000), symbol = Symbol("symbol");
        function Thing() {}
        function call() { log("called"); }
        var list = [1, [2]], one = ["one"], none = [], operation = [4, "operand"], result = { value: 1, done: true };
        var frozen = Object.freeze({}), thing = new Thing(), bare = Object.create(null), text = new String("text");
        var thenable = { then: call }, iterator = { next: call }, promise = Promise.resolve(1), date = new Date(0), pattern = /x/, map = new Map();
        var boom = new Error("boom"), typed = new RangeError("typed");
        var watch = new Proxy({}, { get: function (_, trap) { log(trap); } }), proxy = new Proxy({}, watch);
        function through(v) {
          var result = { value: v, done: false };
          function answer() { return result; }
          var delegate = { next: answer, "throw": answer, "return": answer };
          var twin = __generator(undefined, function (_a) { return [5 /*yield**/, delegate]; });
          twin.next();
          return twin["<verb>"]() === result ? result.value : "another result";
        }
        """
      And the generator body
        """js
        return [2 /*return*/, through(-0)];
        """
      Then each call completes as follows
        | call                                                                               | completes                                                                   | labels |
        | next()                                                                             | returns -0                                                                  | 0      |
        | [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296].map(through)                      | gives [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296]                      |        |
        | [undefined, null, true, false, 0n, 18446744073709551617n].map(through)             | gives [undefined, null, true, false, 0n, 18446744073709551617n]             |        |
        | ["", "0", half, cut, accent, symbol].map(through)                                  | gives ["", "0", half, cut, accent, symbol]                                  |        |
        | [call, list, one, none, operation, result, frozen, thing, bare, text].map(through) | gives [call, list, one, none, operation, result, frozen, thing, bare, text] |        |
        | [thenable, iterator, promise, date, pattern, map, boom, typed, proxy].map(through) | gives [thenable, iterator, promise, date, pattern, map, boom, typed, proxy] |        |
        | through(long) === long                                                             | gives true                                                                  |        |
        | [list.length, one.length, none.length, operation.length, boom.message]             | gives [2, 1, 0, 2, "boom"]                                                  |        |

      Examples:
        | case     | verb   | note                 |
        | DEL.2-13 | next   | nothing is unwrapped |
        | DEL.2-14 | throw  | likewise             |
        | DEL.2-15 | return | likewise             |

    Scenario Outline: [<case>] whatever kind of object the result of <verb> is, it is handed on and nothing is written to it
      Given the surrounding code
        """js
        function Kind() {}
        Kind.prototype = { value: "inherited", done: false };
        function callable() {}
        callable.done = false;
        var plain = { value: 1, done: false }, bare = Object.create(null), kind = new Kind(), list = [], promise = Promise.resolve(1);
        var frozen = Object.freeze({ value: 1, done: false }), more = { value: 1, done: false, more: true, then: function () { log("then"); } };
        var watched = new Proxy({}, new Proxy({}, { get: function (_, trap) { if (trap !== "get") log(trap); } }));
        var guarded = { done: false, get value() { log("value"); }, set value(v) { log("value is set"); }, get then() { log("then"); } };
        function answers(result) { return function () { return result; }; }
        function through(result) {
          var delegate = { next: answers({ done: false }) };
          var twin = __generator(undefined, function (_a) { return [5 /*yield**/, delegate]; });
          twin.next();
          delegate["<verb>"] = answers(result);
          twin["<verb>"]();
          return twin["<verb>"]();
        }
        function own(object) { return [Object.getOwnPropertyNames(object).join(), Object.isFrozen(object)]; }
        var before = [plain, bare, kind, list, callable, promise, more, guarded].map(own).join();
        """
      And the generator body
        """js
        return [2 /*return*/, through(plain) === plain];
        """
      Then each call completes as follows
        | call                                                                                   | completes                                          | labels |
        | next()                                                                                 | returns true                                       | 0      |
        | [plain, bare, kind, list, callable, promise].map(through)                              | gives [plain, bare, kind, list, callable, promise] |        |
        | [frozen, more, watched, guarded].map(through)                                          | gives [frozen, more, watched, guarded]             |        |
        | [plain, bare, kind, list, callable, promise, more, guarded].map(own).join() === before | gives true                                         |        |

      Examples:
        | case     | verb   | note            |
        | DEL.2-16 | next   | each twice over |
        | DEL.2-17 | throw  | likewise        |
        | DEL.2-18 | return | likewise        |

  @DEL.3
  Rule: DEL.3 `next` done: the body resumes and `sent()` gives the result's value

    Scenario Outline: [<case>] a delegate that ends on next, <where>
      Given the surrounding code
        """js
        var boom = new Error("boom"), inner = new Error("inner");
        var more = { value: "more", done: false }, end = { value: "end", done: true };
        function kind(error) { return error instanceof TypeError ? "TypeError" : error; }
        var answers = [more, end];
        var delegate = { next: function (v) { log("next", v); return answers.shift(); } };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [3 /*break*/, <start>];
          case 1: return [5 /*yield**/, delegate];
          case 2:
            log("resumed", _a.sent());
            return [2 /*return*/, "end of body"];
          case 3:
            _a.trys.push([3, 5, 6, 7]);
            return [5 /*yield**/, delegate];
          case 4:
            log("resumed", _a.sent());
            return [3 /*break*/, 7];
          case 5:
            log("caught", kind(_a.sent()));
            return [3 /*break*/, 7];
          case 6:
            log("finally");
            return [7 /*endfinally*/];
          case 7: return [2 /*return*/, "after"];
          case 10:
            _a.trys.push([10, 11, 13, 14]);
            throw "enter";
          case 11:
            _a.sent();
            return [5 /*yield**/, delegate];
          case 12:
            log("resumed", _a.sent());
            return [3 /*break*/, 14];
          case 13:
            log("finally");
            return [7 /*endfinally*/];
          case 14: return [2 /*return*/, "after"];
          case 20:
            _a.trys.push([20, , 21, 23]);
            return [3 /*break*/, 23];
          case 21: return [5 /*yield**/, delegate];
          case 22:
            log("resumed", _a.sent());
            return [7 /*endfinally*/];
          case 23: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call      | completes   | labels   | logs              |
        | next()    | gives more  | <entry>  | "next", undefined |
        | next("v") | <completes> | <labels> | <logs>            |

      Examples:
        | case     | where               | start | entry   | completes             | labels   | logs                                     | note                                               |
        | DEL.3-01 | outside any region  | 1     | 0 1     | returns "end of body" | 2        | "next", "v", "resumed", "end"            | the value is that of the result, not what was sent |
        | DEL.3-02 | in the try part     | 3     | 0 3     | returns "after"       | 4 6 7    | "next", "v", "resumed", "end", "finally" | the region's parts are entered as usual            |
        | DEL.3-03 | in the catch part   | 10    | 0 10 11 | returns "after"       | 12 13 14 | "next", "v", "resumed", "end", "finally" | the catch part goes on                             |
        | DEL.3-04 | in the finally part | 20    | 0 20 21 | returns "after"       | 22 23    | "next", "v", "resumed", "end"            | the operation that entered finally goes on         |

    Scenario: [DEL.3-05] a delegate that is done is not replaced by anything, in a host where numbers have a next
      Given the surrounding code
        """js
        Number.prototype.next = function () {
          log("a number was asked");
          return { value: "from a number", done: false };
        };
        var delegate = { next: function () { return { value: "end", done: true }; } };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [5 /*yield**/, delegate];
          case 1: return [4 /*yield*/, _a.sent()];
          case 2: return [2 /*return*/, _a.sent()];
        }
        """
      Then each call completes as follows
        | call      | completes    | labels | logs |
        | next()    | yields "end" | 0 1    |      |
        | next("v") | returns "v"  | 2      |      |

    Scenario: [DEL.3-06] whatever the delegate gives at the end of next, the body gets
      Given the surrounding code
        """js
        var half = "\ud83d", cut = "a\0b", accent = "e\u0301", long = "0123456789".repeat(7000), symbol = Symbol("symbol");
        function Thing() {}
        function call() { log("called"); }
        var list = [1, [2]], one = ["one"], none = [], operation = [4, "operand"], result = { value: 1, done: true };
        var frozen = Object.freeze({}), thing = new Thing(), bare = Object.create(null), text = new String("text");
        var thenable = { then: call }, iterator = { next: call }, promise = Promise.resolve(1), date = new Date(0), pattern = /x/, map = new Map();
        var boom = new Error("boom"), typed = new RangeError("typed");
        var watch = new Proxy({}, { get: function (_, trap) { log(trap); } }), proxy = new Proxy({}, watch);
        function through(v) {
          function more() { return { value: 1, done: false }; }
          function end() { return { value: v, done: true }; }
          var delegate = { next: more };
          var twin = __generator(undefined, function (_a) {
            switch (_a.label) {
              case 0: return [5 /*yield**/, delegate];
              case 1: return [2 /*return*/, _a.sent()];
            }
          });
          twin.next();
          delegate["next"] = end;
          return twin["next"]("other").value;
        }
        """
      And the generator body
        """js
        return [2 /*return*/, through(-0)];
        """
      Then each call completes as follows
        | call                                                                               | completes                                                                   | labels |
        | next()                                                                             | returns -0                                                                  | 0      |
        | [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296].map(through)                      | gives [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296]                      |        |
        | [undefined, null, true, false, 0n, 18446744073709551617n].map(through)             | gives [undefined, null, true, false, 0n, 18446744073709551617n]             |        |
        | ["", "0", half, cut, accent, symbol].map(through)                                  | gives ["", "0", half, cut, accent, symbol]                                  |        |
        | [call, list, one, none, operation, result, frozen, thing, bare, text].map(through) | gives [call, list, one, none, operation, result, frozen, thing, bare, text] |        |
        | [thenable, iterator, promise, date, pattern, map, boom, typed, proxy].map(through) | gives [thenable, iterator, promise, date, pattern, map, boom, typed, proxy] |        |
        | through(long) === long                                                             | gives true                                                                  |        |
        | [list.length, one.length, none.length, operation.length, boom.message]             | gives [2, 1, 0, 2, "boom"]                                                  |        |

    Scenario: [DEL.3-07] nothing is written to a result that is done
      Given the surrounding code
        """js
        var end = { value: { value: "inner", done: true }, done: true }, frozen = Object.freeze({ value: end, done: true });
        var guarded = { get value() { return end; }, set value(v) { log("value is set"); }, done: true };
        function through(result) {
          var delegate = { next: function () { return result; } };
          var twin = __generator(undefined, function (_a) {
            switch (_a.label) {
              case 0: return [5 /*yield**/, delegate];
              case 1: return [2 /*return*/, _a.sent()];
            }
          });
          return twin.next().value;
        }
        var inner = end.value;
        """
      And the generator body
        """js
        return [2 /*return*/, through(end) === inner];
        """
      Then each call completes as follows
        | call                                                                 | completes                                | labels |
        | next()                                                               | returns true                             | 0      |
        | [end, frozen, guarded].map(through)                                  | gives [inner, end, end]                  |        |
        | [Object.keys(end).join(), Object.isFrozen(end), end.value, end.done] | gives ["value,done", false, inner, true] |        |

  @DEL.4
  Rule: DEL.4 `throw` done: the body resumes as from `next` with that value

    Scenario Outline: [<case>] a delegate that ends on throw, <where>
      Given the surrounding code
        """js
        var boom = new Error("boom"), inner = new Error("inner");
        var more = { value: "more", done: false }, end = { value: "end", done: true };
        function kind(error) { return error instanceof TypeError ? "TypeError" : error; }
        var delegate = {
          next: function () { return more; },
          "throw": function (v) { log("throw", v); return end; }
        };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [3 /*break*/, <start>];
          case 1: return [5 /*yield**/, delegate];
          case 2:
            log("resumed", _a.sent());
            return [2 /*return*/, "end of body"];
          case 3:
            _a.trys.push([3, 5, 6, 7]);
            return [5 /*yield**/, delegate];
          case 4:
            log("resumed", _a.sent());
            return [3 /*break*/, 7];
          case 5:
            log("caught", kind(_a.sent()));
            return [3 /*break*/, 7];
          case 6:
            log("finally");
            return [7 /*endfinally*/];
          case 7: return [2 /*return*/, "after"];
          case 10:
            _a.trys.push([10, 11, 13, 14]);
            throw "enter";
          case 11:
            _a.sent();
            return [5 /*yield**/, delegate];
          case 12:
            log("resumed", _a.sent());
            return [3 /*break*/, 14];
          case 13:
            log("finally");
            return [7 /*endfinally*/];
          case 14: return [2 /*return*/, "after"];
          case 20:
            _a.trys.push([20, , 21, 23]);
            return [3 /*break*/, 23];
          case 21: return [5 /*yield**/, delegate];
          case 22:
            log("resumed", _a.sent());
            return [7 /*endfinally*/];
          case 23: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call        | completes   | labels   | logs   |
        | next()      | gives more  | <entry>  |        |
        | throw(boom) | <completes> | <labels> | <logs> |

      Examples:
        | case     | where               | start | entry   | completes             | labels   | logs                                       | note                                       |
        | DEL.4-01 | outside any region  | 1     | 0 1     | returns "end of body" | 2        | "throw", boom, "resumed", "end"            | the error is dealt with                    |
        | DEL.4-02 | in the try part     | 3     | 0 3     | returns "after"       | 4 6 7    | "throw", boom, "resumed", "end", "finally" | no catch part is entered                   |
        | DEL.4-03 | in the catch part   | 10    | 0 10 11 | returns "after"       | 12 13 14 | "throw", boom, "resumed", "end", "finally" | the catch part goes on                     |
        | DEL.4-04 | in the finally part | 20    | 0 20 21 | returns "after"       | 22 23    | "throw", boom, "resumed", "end"            | the operation that entered finally goes on |

    Scenario: [DEL.4-05] whatever the delegate gives at the end of throw, the body gets
      Given the surrounding code
        """js
        var half = "\ud83d", cut = "a\0b", accent = "e\u0301", long = "0123456789".repeat(7000), symbol = Symbol("symbol");
        function Thing() {}
        function call() { log("called"); }
        var list = [1, [2]], one = ["one"], none = [], operation = [4, "operand"], result = { value: 1, done: true };
        var frozen = Object.freeze({}), thing = new Thing(), bare = Object.create(null), text = new String("text");
        var thenable = { then: call }, iterator = { next: call }, promise = Promise.resolve(1), date = new Date(0), pattern = /x/, map = new Map();
        var boom = new Error("boom"), typed = new RangeError("typed");
        var watch = new Proxy({}, { get: function (_, trap) { log(trap); } }), proxy = new Proxy({}, watch);
        function through(v) {
          function more() { return { value: 1, done: false }; }
          function end() { return { value: v, done: true }; }
          var delegate = { next: more };
          var twin = __generator(undefined, function (_a) {
            switch (_a.label) {
              case 0: return [5 /*yield**/, delegate];
              case 1: return [2 /*return*/, _a.sent()];
            }
          });
          twin.next();
          delegate["throw"] = end;
          return twin["throw"]("other").value;
        }
        """
      And the generator body
        """js
        return [2 /*return*/, through(-0)];
        """
      Then each call completes as follows
        | call                                                                               | completes                                                                   | labels |
        | next()                                                                             | returns -0                                                                  | 0      |
        | [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296].map(through)                      | gives [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296]                      |        |
        | [undefined, null, true, false, 0n, 18446744073709551617n].map(through)             | gives [undefined, null, true, false, 0n, 18446744073709551617n]             |        |
        | ["", "0", half, cut, accent, symbol].map(through)                                  | gives ["", "0", half, cut, accent, symbol]                                  |        |
        | [call, list, one, none, operation, result, frozen, thing, bare, text].map(through) | gives [call, list, one, none, operation, result, frozen, thing, bare, text] |        |
        | [thenable, iterator, promise, date, pattern, map, boom, typed, proxy].map(through) | gives [thenable, iterator, promise, date, pattern, map, boom, typed, proxy] |        |
        | through(long) === long                                                             | gives true                                                                  |        |
        | [list.length, one.length, none.length, operation.length, boom.message]             | gives [2, 1, 0, 2, "boom"]                                                  |        |

  @DEL.5 @until-1.6.0
  Rule: DEL.5 `return` done: the body resumes as from `next` with that value

    Scenario Outline: [<case>] a delegate that ends on return, <where>
      Given the surrounding code
        """js
        var boom = new Error("boom"), inner = new Error("inner");
        var more = { value: "more", done: false }, end = { value: "end", done: true };
        function kind(error) { return error instanceof TypeError ? "TypeError" : error; }
        var delegate = {
          next: function () { return more; },
          "return": function (v) { log("return", v); return end; }
        };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [3 /*break*/, <start>];
          case 1: return [5 /*yield**/, delegate];
          case 2:
            log("resumed", _a.sent());
            return [2 /*return*/, "end of body"];
          case 3:
            _a.trys.push([3, 5, 6, 7]);
            return [5 /*yield**/, delegate];
          case 4:
            log("resumed", _a.sent());
            return [3 /*break*/, 7];
          case 5:
            log("caught", kind(_a.sent()));
            return [3 /*break*/, 7];
          case 6:
            log("finally");
            return [7 /*endfinally*/];
          case 7: return [2 /*return*/, "after"];
          case 10:
            _a.trys.push([10, 11, 13, 14]);
            throw "enter";
          case 11:
            _a.sent();
            return [5 /*yield**/, delegate];
          case 12:
            log("resumed", _a.sent());
            return [3 /*break*/, 14];
          case 13:
            log("finally");
            return [7 /*endfinally*/];
          case 14: return [2 /*return*/, "after"];
          case 20:
            _a.trys.push([20, , 21, 23]);
            return [3 /*break*/, 23];
          case 21: return [5 /*yield**/, delegate];
          case 22:
            log("resumed", _a.sent());
            return [7 /*endfinally*/];
          case 23: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call        | completes   | labels   | logs   |
        | next()      | gives more  | <entry>  |        |
        | return("v") | <completes> | <labels> | <logs> |

      Examples:
        | case     | where               | start | entry   | completes             | labels   | logs                                       | note                          |
        | DEL.5-01 | outside any region  | 1     | 0 1     | returns "end of body" | 2        | "return", "v", "resumed", "end"            | the generator does not return |
        | DEL.5-02 | in the try part     | 3     | 0 3     | returns "after"       | 4 6 7    | "return", "v", "resumed", "end", "finally" | it goes on behind the yield*  |
        | DEL.5-03 | in the catch part   | 10    | 0 10 11 | returns "after"       | 12 13 14 | "return", "v", "resumed", "end", "finally" | likewise in the catch part    |
        | DEL.5-04 | in the finally part | 20    | 0 20 21 | returns "after"       | 22 23    | "return", "v", "resumed", "end"            | likewise in the finally part  |

    Scenario: [DEL.5-05] whatever the delegate gives at the end of return, the body gets
      Given the surrounding code
        """js
        var half = "\ud83d", cut = "a\0b", accent = "e\u0301", long = "0123456789".repeat(7000), symbol = Symbol("symbol");
        function Thing() {}
        function call() { log("called"); }
        var list = [1, [2]], one = ["one"], none = [], operation = [4, "operand"], result = { value: 1, done: true };
        var frozen = Object.freeze({}), thing = new Thing(), bare = Object.create(null), text = new String("text");
        var thenable = { then: call }, iterator = { next: call }, promise = Promise.resolve(1), date = new Date(0), pattern = /x/, map = new Map();
        var boom = new Error("boom"), typed = new RangeError("typed");
        var watch = new Proxy({}, { get: function (_, trap) { log(trap); } }), proxy = new Proxy({}, watch);
        function through(v) {
          function more() { return { value: 1, done: false }; }
          function end() { return { value: v, done: true }; }
          var delegate = { next: more };
          var twin = __generator(undefined, function (_a) {
            switch (_a.label) {
              case 0: return [5 /*yield**/, delegate];
              case 1: return [2 /*return*/, _a.sent()];
            }
          });
          twin.next();
          delegate["return"] = end;
          return twin["return"]("other").value;
        }
        """
      And the generator body
        """js
        return [2 /*return*/, through(-0)];
        """
      Then each call completes as follows
        | call                                                                               | completes                                                                   | labels |
        | next()                                                                             | returns -0                                                                  | 0      |
        | [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296].map(through)                      | gives [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296]                      |        |
        | [undefined, null, true, false, 0n, 18446744073709551617n].map(through)             | gives [undefined, null, true, false, 0n, 18446744073709551617n]             |        |
        | ["", "0", half, cut, accent, symbol].map(through)                                  | gives ["", "0", half, cut, accent, symbol]                                  |        |
        | [call, list, one, none, operation, result, frozen, thing, bare, text].map(through) | gives [call, list, one, none, operation, result, frozen, thing, bare, text] |        |
        | [thenable, iterator, promise, date, pattern, map, boom, typed, proxy].map(through) | gives [thenable, iterator, promise, date, pattern, map, boom, typed, proxy] |        |
        | through(long) === long                                                             | gives true                                                                  |        |
        | [list.length, one.length, none.length, operation.length, boom.message]             | gives [2, 1, 0, 2, "boom"]                                                  |        |

  @DEL.6 @since-1.9.2
  Rule: DEL.6 `return` done: the generator goes on returning, with that value, through its finally blocks

    Scenario Outline: [<case>] a delegate that ends on return, <where>
      Given the surrounding code
        """js
        var boom = new Error("boom"), inner = new Error("inner");
        var more = { value: "more", done: false }, end = { value: "end", done: true };
        function kind(error) { return error instanceof TypeError ? "TypeError" : error; }
        var delegate = {
          next: function () { return more; },
          "return": function (v) { log("return", v); return end; }
        };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [3 /*break*/, <start>];
          case 1: return [5 /*yield**/, delegate];
          case 2:
            log("resumed", _a.sent());
            return [2 /*return*/, "end of body"];
          case 3:
            _a.trys.push([3, 5, 6, 7]);
            return [5 /*yield**/, delegate];
          case 4:
            log("resumed", _a.sent());
            return [3 /*break*/, 7];
          case 5:
            log("caught", kind(_a.sent()));
            return [3 /*break*/, 7];
          case 6:
            log("finally");
            return [7 /*endfinally*/];
          case 7: return [2 /*return*/, "after"];
          case 10:
            _a.trys.push([10, 11, 13, 14]);
            throw "enter";
          case 11:
            _a.sent();
            return [5 /*yield**/, delegate];
          case 12:
            log("resumed", _a.sent());
            return [3 /*break*/, 14];
          case 13:
            log("finally");
            return [7 /*endfinally*/];
          case 14: return [2 /*return*/, "after"];
          case 20:
            _a.trys.push([20, , 21, 23]);
            return [3 /*break*/, 23];
          case 21: return [5 /*yield**/, delegate];
          case 22:
            log("resumed", _a.sent());
            return [7 /*endfinally*/];
          case 23: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call        | completes         | labels   | logs   |
        | next()      | gives more        | <entry>  |        |
        | return("v") | <completes>       | <labels> | <logs> |
        | next()      | returns undefined |          |        |

      Examples:
        | case     | where               | start | entry   | completes     | labels | logs                     | note                                          |
        | DEL.6-01 | outside any region  | 1     | 0 1     | returns "end" |        | "return", "v"            | the value is the delegate's, not the caller's |
        | DEL.6-02 | in the try part     | 3     | 0 3     | returns "end" | 6      | "return", "v", "finally" | finally runs first                            |
        | DEL.6-03 | in the catch part   | 10    | 0 10 11 | returns "end" | 13     | "return", "v", "finally" | finally runs first                            |
        | DEL.6-04 | in the finally part | 20    | 0 20 21 | returns "end" |        | "return", "v"            | the return replaces what pends                |

    Scenario: [DEL.6-05] that return pends while another delegate lives and ends in the finally part
      Given the surrounding code
        """js
        function delegate(name) {
          var more = true;
          return {
            next: function (v) { return more ? (more = false, { value: name, done: false }) : { value: name + " ended " + v, done: true }; },
            "return": function (v) { return { value: name + " closed " + v, done: true }; }
          };
        }
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, , 2, 4]);
            return [5 /*yield**/, delegate("first")];
          case 1: return [3 /*break*/, 4];
          case 2: return [5 /*yield**/, delegate("second")];
          case 3:
            log(_a.sent());
            return [7 /*endfinally*/];
          case 4: return [2 /*return*/, "never"];
        }
        """
      Then each call completes as follows
        | call        | completes                | labels | logs             |
        | next()      | yields "first"           | 0      |                  |
        | return("r") | yields "second"          | 2      |                  |
        | next("n")   | returns "first closed r" | 3      | "second ended n" |

    Scenario: [DEL.6-06] whatever the delegate gives at the end of return, the generator returns
      Given the surrounding code
        """js
        var half = "\ud83d", cut = "a\0b", accent = "e\u0301", long = "0123456789".repeat(7000), symbol = Symbol("symbol");
        function Thing() {}
        function call() { log("called"); }
        var list = [1, [2]], one = ["one"], none = [], operation = [4, "operand"], result = { value: 1, done: true };
        var frozen = Object.freeze({}), thing = new Thing(), bare = Object.create(null), text = new String("text");
        var thenable = { then: call }, iterator = { next: call }, promise = Promise.resolve(1), date = new Date(0), pattern = /x/, map = new Map();
        var boom = new Error("boom"), typed = new RangeError("typed");
        var watch = new Proxy({}, { get: function (_, trap) { log(trap); } }), proxy = new Proxy({}, watch);
        function through(v) {
          function more() { return { value: 1, done: false }; }
          function end() { return { value: v, done: true }; }
          var delegate = { next: more };
          var twin = __generator(undefined, function (_a) {
            switch (_a.label) {
              case 0: return [5 /*yield**/, delegate];
              case 1: return [2 /*return*/, "never"];
            }
          });
          twin.next();
          delegate["return"] = end;
          return twin["return"]("other").value;
        }
        """
      And the generator body
        """js
        return [2 /*return*/, through(-0)];
        """
      Then each call completes as follows
        | call                                                                               | completes                                                                   | labels |
        | next()                                                                             | returns -0                                                                  | 0      |
        | [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296].map(through)                      | gives [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296]                      |        |
        | [undefined, null, true, false, 0n, 18446744073709551617n].map(through)             | gives [undefined, null, true, false, 0n, 18446744073709551617n]             |        |
        | ["", "0", half, cut, accent, symbol].map(through)                                  | gives ["", "0", half, cut, accent, symbol]                                  |        |
        | [call, list, one, none, operation, result, frozen, thing, bare, text].map(through) | gives [call, list, one, none, operation, result, frozen, thing, bare, text] |        |
        | [thenable, iterator, promise, date, pattern, map, boom, typed, proxy].map(through) | gives [thenable, iterator, promise, date, pattern, map, boom, typed, proxy] |        |
        | through(long) === long                                                             | gives true                                                                  |        |
        | [list.length, one.length, none.length, operation.length, boom.message]             | gives [2, 1, 0, 2, "boom"]                                                  |        |

  @DEL.11
  Rule: DEL.11 `return` not done: the generator stays suspended in the delegate

    Scenario Outline: [<case>] a delegate that refuses to return, <where>
      Given the surrounding code
        """js
        var boom = new Error("boom"), inner = new Error("inner");
        var more = { value: "more", done: false }, end = { value: "end", done: true };
        function kind(error) { return error instanceof TypeError ? "TypeError" : error; }
        var answers = [more, more, end];
        var delegate = {
          next: function () { return answers.shift(); },
          "return": function (v) { log("return", v); return answers.shift(); }
        };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [3 /*break*/, <start>];
          case 1: return [5 /*yield**/, delegate];
          case 2:
            log("resumed", _a.sent());
            return [2 /*return*/, "end of body"];
          case 3:
            _a.trys.push([3, 5, 6, 7]);
            return [5 /*yield**/, delegate];
          case 4:
            log("resumed", _a.sent());
            return [3 /*break*/, 7];
          case 5:
            log("caught", kind(_a.sent()));
            return [3 /*break*/, 7];
          case 6:
            log("finally");
            return [7 /*endfinally*/];
          case 7: return [2 /*return*/, "after"];
          case 10:
            _a.trys.push([10, 11, 13, 14]);
            throw "enter";
          case 11:
            _a.sent();
            return [5 /*yield**/, delegate];
          case 12:
            log("resumed", _a.sent());
            return [3 /*break*/, 14];
          case 13:
            log("finally");
            return [7 /*endfinally*/];
          case 14: return [2 /*return*/, "after"];
          case 20:
            _a.trys.push([20, , 21, 23]);
            return [3 /*break*/, 23];
          case 21: return [5 /*yield**/, delegate];
          case 22:
            log("resumed", _a.sent());
            return [7 /*endfinally*/];
          case 23: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call        | completes   | labels   | logs          |
        | next()      | gives more  | <entry>  |               |
        | return("v") | gives more  |          | "return", "v" |
        | next()      | <completes> | <labels> | <logs>        |

      Examples:
        | case      | where               | start | entry   | completes             | labels   | logs                        | note                                       |
        | DEL.11-01 | outside any region  | 1     | 0 1     | returns "end of body" | 2        | "resumed", "end"            | no part is entered                         |
        | DEL.11-02 | in the try part     | 3     | 0 3     | returns "after"       | 4 6 7    | "resumed", "end", "finally" | finally does not run on the refused return |
        | DEL.11-03 | in the catch part   | 10    | 0 10 11 | returns "after"       | 12 13 14 | "resumed", "end", "finally" | likewise                                   |
        | DEL.11-04 | in the finally part | 20    | 0 20 21 | returns "after"       | 22 23    | "resumed", "end"            | likewise                                   |
