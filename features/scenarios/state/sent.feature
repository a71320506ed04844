Feature: What was sent

  @STA.5
  Rule: STA.5 `sent()` returns the operand of the `next` that resumed the body, the first `next` included

    Scenario Outline: [<case>] next(<value>)
      Given the surrounding code
        """js
        var object = {};
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, _a.sent()];
          case 1: return [2 /*return*/, _a.sent()];
        }
        """
      Then each call completes as follows
        | call          | completes       | labels |
        | next(<value>) | yields <value>  | 0      |
        | next(<value>) | returns <value> | 1      |

      Examples:
        | case     | value     | note                                          |
        | STA.5-01 | "text"    | at the first next and at a later one          |
        | STA.5-02 | object    | the very object                               |
        | STA.5-03 | undefined | a value like any other                        |
        | STA.5-04 | 0         | one that counts as false                      |
        | STA.5-05 | [1, 2]    | not taken apart                               |

    Scenario: [STA.5-06] a next without argument sends undefined, and what is left over is ignored
      Given the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, _a.sent()];
          case 1: return [2 /*return*/, _a.sent()];
        }
        """
      Then each call completes as follows
        | call             | completes         | labels |
        | next()           | yields undefined  | 0      |
        | next("a", "b")   | returns "a"       | 1      |

    Scenario: [STA.5-07] a body that never asks for it loses it
      Given the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1: return [4 /*yield*/, 2];
          case 2: return [2 /*return*/, _a.sent()];
        }
        """
      Then each call completes as follows
        | call         | completes      | labels |
        | next("a")    | yields 1       | 0      |
        | next("lost") | yields 2       | 1      |
        | next("kept") | returns "kept" | 2      |

    Scenario Outline: [<case>] what <which> sends reaches the body as it is
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
        var came;
        function through(v) {
          var twin = __generator(undefined, function (_a) {
            came = _a.sent();
            return [4 /*yield*/];
          });
          <before>twin.next(v);
          return came;
        }
        """
      And the generator body
        """js
        came = _a.sent();
        return [4 /*yield*/];
        """
      Then each call completes as follows
        | call                                                                               | completes                                                                   | labels |
        | next(-0)                                                                           | yields undefined                                                            | 0      |
        | [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296].map(through)                      | gives [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296]                      |        |
        | [undefined, null, true, false, 0n, 18446744073709551617n].map(through)             | gives [undefined, null, true, false, 0n, 18446744073709551617n]             |        |
        | ["", "0", half, cut, accent, symbol].map(through)                                  | gives ["", "0", half, cut, accent, symbol]                                  |        |
        | [call, list, one, none, operation, result, frozen, thing, bare, text].map(through) | gives [call, list, one, none, operation, result, frozen, thing, bare, text] |        |
        | [thenable, iterator, promise, date, pattern, map, boom, typed, proxy].map(through) | gives [thenable, iterator, promise, date, pattern, map, boom, typed, proxy] |        |
        | through(long) === long                                                             | gives true                                                                  |        |
        | [list.length, one.length, none.length, operation.length, boom.message]             | gives [2, 1, 0, 2, "boom"]                                                  |        |

      Examples:
        | case     | which          | before        | note                             |
        | STA.5-08 | the first next |               | it is told of it as of any other |
        | STA.5-09 | a later next   | twin.next();  | the first sends nothing          |

    Scenario: [STA.5-10] nothing is written to what is sent, yielded and returned
      Given the surrounding code
        """js
        function call() {}
        var boom = new Error("boom"), list = [1], object = {}, result = { value: 1, done: true };
        function own(v) { return [Object.getOwnPropertyNames(v).join(), Object.isExtensible(v), v.message, v.length].join(); }
        var before = [boom, list, object, result, call].map(own).join();
        function through(v) {
          var delegate = { next: function (sent) { return { value: sent, done: sent !== undefined }; } };
          var twin = __generator(v, function (_a) {
            switch (_a.label) {
              case 0: return [4 /*yield*/, _a.sent()];
              case 1: return [5 /*yield**/, delegate];
              case 2:
                _a.trys.push([2, , 3, 5]);
                return [2 /*return*/, _a.sent()];
              case 3: return [4 /*yield*/, v];
              case 4: return [7 /*endfinally*/];
            }
          });
          twin.next(v);
          twin.next(v);
          twin.next(v);
          return twin.next(v).value;
        }
        """
      And the generator body
        """js
        return [2 /*return*/, through(object) === object];
        """
      Then each call completes as follows
        | call                                                          | completes                                | labels |
        | next()                                                        | returns true                             | 0      |
        | [boom, list, object, result, call].map(through)               | gives [boom, list, object, result, call] |        |
        | [boom, list, object, result, call].map(own).join() === before | gives true                               |        |

  @STA.6
  Rule: STA.6 `sent()` throws the operand of the `throw` that resumed the body

    Scenario Outline: [<case>] throw(<value>)
      Given the surrounding code
        """js
        var boom = new Error("boom");
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1:
            try {
              log("gave", _a.sent());
            } catch (e) {
              log("threw", e);
            }
            return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call           | completes         | labels | logs             |
        | next()         | yields 1          | 0      |                  |
        | throw(<value>) | returns undefined | 1      | "threw", <value> |

      Examples:
        | case     | value     | note                                |
        | STA.6-01 | boom      | the very error                      |
        | STA.6-02 | "text"    | a primitive                         |
        | STA.6-03 | undefined | thrown although there is no value   |

    Scenario: [STA.6-04] what throw sends is thrown by sent() as it is
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
        var came;
        function through(v) {
          var twin = __generator(undefined, function (_a) {
            if (_a.label === 1) try { _a.sent(); } catch (e) { came = e; }
            return [4 /*yield*/];
          });
          twin.next();
          twin["throw"](v);
          return came;
        }
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1:
            try { _a.sent(); } catch (e) { log(e); }
            return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call                                                                               | completes                                                                   | labels |
        | next()                                                                             | yields 1                                                                    | 0      |
        | [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296].map(through)                      | gives [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296]                      |        |
        | [undefined, null, true, false, 0n, 18446744073709551617n].map(through)             | gives [undefined, null, true, false, 0n, 18446744073709551617n]             |        |
        | ["", "0", half, cut, accent, symbol].map(through)                                  | gives ["", "0", half, cut, accent, symbol]                                  |        |
        | [call, list, one, none, operation, result, frozen, thing, bare, text].map(through) | gives [call, list, one, none, operation, result, frozen, thing, bare, text] |        |
        | [thenable, iterator, promise, date, pattern, map, boom, typed, proxy].map(through) | gives [thenable, iterator, promise, date, pattern, map, boom, typed, proxy] |        |
        | through(long) === long                                                             | gives true                                                                  |        |
        | [list.length, one.length, none.length, operation.length, boom.message]             | gives [2, 1, 0, 2, "boom"]                                                  |        |

  @STA.7
  Rule: STA.7 In a catch clause `sent()` returns the error and throws nothing

    Scenario Outline: [<case>] <how>
      Given the surrounding code
        """js
        var boom = new Error("boom");
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 2, , 3]);
            return [4 /*yield*/, 1];
          case 1: <operation>
          case 2:
            log(_a.sent());
            return [3 /*break*/, 3];
          case 3: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call   | completes       | labels  | logs |
        | next() | yields 1        | 0       |      |
        | <call> | returns "after" | 1 2 3   | boom |

      Examples:
        | case     | how                               | call        | operation         | note                                       |
        | STA.7-01 | the body threw                    | next()      | throw boom;       | an error of the body's own                 |
        | STA.7-02 | the caller threw, sent() rethrew  | throw(boom) | _a.sent();        | it throws in the try part and not in catch |

    Scenario Outline: [<case>] what <who> threw is caught as it is
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
        var came;
        function through(v) {
          var twin = __generator(undefined, function (_a) {
            switch (_a.label) {
              case 0:
                _a.trys.push([0, 2, , 3]);
                return [4 /*yield*/];
              case 1:
                <operation>
              case 2:
                came = _a.sent();
                return [3 /*break*/, 3];
              case 3: return [2 /*return*/];
            }
          });
          twin.next();
          <call>;
          return came;
        }
        """
      And the generator body
        """js
        return [2 /*return*/, through("caught")];
        """
      Then each call completes as follows
        | call                                                                               | completes                                                                   | labels |
        | next()                                                                             | returns "caught"                                                            | 0      |
        | [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296].map(through)                      | gives [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296]                      |        |
        | [undefined, null, true, false, 0n, 18446744073709551617n].map(through)             | gives [undefined, null, true, false, 0n, 18446744073709551617n]             |        |
        | ["", "0", half, cut, accent, symbol].map(through)                                  | gives ["", "0", half, cut, accent, symbol]                                  |        |
        | [call, list, one, none, operation, result, frozen, thing, bare, text].map(through) | gives [call, list, one, none, operation, result, frozen, thing, bare, text] |        |
        | [thenable, iterator, promise, date, pattern, map, boom, typed, proxy].map(through) | gives [thenable, iterator, promise, date, pattern, map, boom, typed, proxy] |        |
        | through(long) === long                                                             | gives true                                                                  |        |
        | [list.length, one.length, none.length, operation.length, boom.message]             | gives [2, 1, 0, 2, "boom"]                                                  |        |

      Examples:
        | case     | who        | operation  | call             | note                  |
        | STA.7-03 | the body   | throw v;   | twin.next()      | whatever it is        |
        | STA.7-04 | the caller | _a.sent(); | twin["throw"](v) | sent() threw it first |

  @STA.8
  Rule: STA.8 `sent()` gives the same answer each time within one call of the body

    Scenario: [STA.8-01] a value, thrice
      Given the surrounding code
        """js
        var object = {};
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1: return [2 /*return*/, [_a.sent(), _a.sent(), _a.sent()]];
        }
        """
      Then each call completes as follows
        | call         | completes                        | labels |
        | next()       | yields 1                         | 0      |
        | next(object) | returns [object, object, object] | 1      |

    Scenario: [STA.8-02] an error, twice thrown
      Given the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1:
            try { _a.sent(); } catch (e) { log("first", e); }
            try { _a.sent(); } catch (e) { log("second", e); }
            return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call       | completes         | labels | logs                        |
        | next()     | yields 1          | 0      |                             |
        | throw("e") | returns undefined | 1      | "first", "e", "second", "e" |

    Scenario: [STA.8-03] the caught error, twice
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 1, , 2]);
            throw "e";
          case 1:
            log(_a.sent(), _a.sent());
            return [3 /*break*/, 2];
          case 2: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call   | completes         | labels | logs     |
        | next() | returns undefined | 0 1 2  | "e", "e" |

    Scenario: [STA.8-04] any value is given the second time as the first
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
        var came;
        function through(v) {
          var twin = __generator(undefined, function (_a) {
            came = [_a.sent(), _a.sent()][1];
            return [4 /*yield*/];
          });
          twin.next(v);
          return came;
        }
        """
      And the generator body
        """js
        return [2 /*return*/, [_a.sent(), _a.sent()]];
        """
      Then each call completes as follows
        | call                                                                               | completes                                                                   | labels |
        | next(-0)                                                                           | returns [-0, -0]                                                            | 0      |
        | [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296].map(through)                      | gives [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296]                      |        |
        | [undefined, null, true, false, 0n, 18446744073709551617n].map(through)             | gives [undefined, null, true, false, 0n, 18446744073709551617n]             |        |
        | ["", "0", half, cut, accent, symbol].map(through)                                  | gives ["", "0", half, cut, accent, symbol]                                  |        |
        | [call, list, one, none, operation, result, frozen, thing, bare, text].map(through) | gives [call, list, one, none, operation, result, frozen, thing, bare, text] |        |
        | [thenable, iterator, promise, date, pattern, map, boom, typed, proxy].map(through) | gives [thenable, iterator, promise, date, pattern, map, boom, typed, proxy] |        |
        | through(long) === long                                                             | gives true                                                                  |        |
        | [list.length, one.length, none.length, operation.length, boom.message]             | gives [2, 1, 0, 2, "boom"]                                                  |        |

  @STA.9
  Rule: STA.9 `sent()` taken out of the body and called while the generator is suspended returns undefined: the engine holds no sent value beyond the body's call

    Scenario: [STA.9-01] after a value
      Given the surrounding code
        """js
        var sent;
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            sent = _a.sent;
            return [4 /*yield*/, 1];
          case 1: return [4 /*yield*/, _a.sent()];
          case 2: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call      | completes         | labels |
        | next("a") | yields 1          | 0      |
        | sent()    | gives undefined   |        |
        | next("b") | yields "b"        | 1      |
        | sent()    | gives undefined   |        |
        | next()    | returns undefined | 2      |
        | sent()    | gives undefined   |        |

    Scenario: [STA.9-02] after an error
      Given the surrounding code
        """js
        var sent;
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            sent = _a.sent;
            return [4 /*yield*/, 1];
          case 1:
            try { _a.sent(); } catch (e) { log(e); }
            return [4 /*yield*/, 2];
          case 2: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call       | completes       | labels | logs |
        | next()     | yields 1        | 0      |      |
        | throw("e") | yields 2        | 1      | "e"  |
        | sent()     | gives undefined |        |      |

    Scenario: [STA.9-03] while suspended in a delegate
      Given the surrounding code
        """js
        var sent, delegate = { next: function () { return { value: 1, done: false }; } };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            sent = _a.sent;
            return [5 /*yield**/, delegate];
          case 1: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call      | completes       | labels |
        | next("a") | yields 1        | 0      |
        | next("b") | yields 1        |        |
        | sent()    | gives undefined |        |

  @STA.11 @edge
  Rule: STA.11 A body that resumes from `throw` without calling `sent()` is not told of it and goes on

    Scenario: [STA.11-01] at a yield
      Given the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1: return [4 /*yield*/, "unaware"];
          case 2: return [2 /*return*/, _a.sent()];
        }
        """
      Then each call completes as follows
        | call       | completes        | labels |
        | next()     | yields 1         | 0      |
        | throw("e") | yields "unaware" | 1      |
        | next("v")  | returns "v"      | 2      |

    Scenario: [STA.11-02] inside a try part no catch is entered
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 2, , 3]);
            return [4 /*yield*/, 1];
          case 1: return [3 /*break*/, 3];
          case 2:
            log("catch");
            return [3 /*break*/, 3];
          case 3: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call       | completes       | labels | logs |
        | next()     | yields 1        | 0      |      |
        | throw("e") | returns "after" | 1 3    |      |

    Scenario: [STA.11-03] at a yield* whose delegate has no throw: the delegate is gone all the same
      Given the surrounding code
        """js
        var delegate = { next: function () { log("asked"); return { value: 1, done: false }; } };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [5 /*yield**/, delegate];
          case 1: return [4 /*yield*/, "unaware"];
          case 2: return [2 /*return*/, _a.sent()];
        }
        """
      Then each call completes as follows
        | call       | completes        | labels | logs    |
        | next()     | yields 1         | 0      | "asked" |
        | throw("e") | yields "unaware" | 1      |         |
        | next("v")  | returns "v"      | 2      |         |

  @STA.12 @observed
  Rule: STA.12 `sent()` called after a break, or in a finally part: nothing defines it (the helper leaks the region's labels; the document's note that no cases of `t` overlap is wrong)

    Scenario: [STA.12-01] after a break within a region, and in its finally part
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 2, 3, 4]);
            return [3 /*break*/, 1];
          case 1:
            log("after the break", _a.sent());
            return [2 /*return*/, "v"];
          case 3:
            log("in finally", _a.sent());
            return [7 /*endfinally*/];
          case 4: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call   | completes   | labels | logs                                    |
        | next() | returns "v" | 0 1 3  | "after the break", 2, "in finally", 2   |

    Scenario: [STA.12-02] in the finally part of a region that begins at an odd label
      Given the generator body
        """js
        switch (_a.label) {
          case 0: return [3 /*break*/, 1];
          case 1:
            _a.trys.push([1, , 2, 3]);
            return [2 /*return*/, "v"];
          case 2:
            try { log("gave", _a.sent()); } catch (leaked) { log("threw", leaked); }
            return [7 /*endfinally*/];
          case 3: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call   | completes   | labels | logs              |
        | next() | returns "v" | 0 1 2  | "threw", undefined |
