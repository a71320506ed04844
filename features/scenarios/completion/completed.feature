Feature: A completed generator

  @CMP.1
  Rule: CMP.1 `next` gives `{value: undefined, done: true}`

    Scenario: [CMP.1-01] again and again, whatever is sent
      Given the generator body
        """js
        return [2 /*return*/, "value"];
        """
      Then each call completes as follows
        | call            | completes                              | labels |
        | next()          | returns "value"                        | 0      |
        | next()          | returns undefined                      |        |
        | next("ignored") | returns undefined                      |        |
        | gen.next()      | gives { value: undefined, done: true } |        |

    Scenario: [CMP.1-02] each result is an object of its own
      Given the generator body
        """js
        return [2 /*return*/];
        """
      Then each call completes as follows
        | call                      | completes         | labels |
        | next()                    | returns undefined | 0      |
        | gen.next() === gen.next() | gives false       |        |

  @CMP.2
  Rule: CMP.2 `return(v)` gives `{value: v, done: true}`

    Scenario: [CMP.2-01] with any value, and then next gives undefined again
      Given the surrounding code
        """js
        var object = {};
        """
      And the generator body
        """js
        return [2 /*return*/, "value"];
        """
      Then each call completes as follows
        | call           | completes         | labels |
        | next()         | returns "value"   | 0      |
        | return(object) | returns object    |        |
        | return()       | returns undefined |        |
        | return(0)      | returns 0         |        |
        | next()         | returns undefined |        |

    Scenario: [CMP.2-02] any value is that of the result
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
        var over = __generator(undefined, function (_a) { return [2 /*return*/]; });
        over.next();
        function through(v) { return over["return"](v).value; }
        """
      And the generator body
        """js
        return [2 /*return*/];
        """
      Then each call completes as follows
        | call                                                                               | completes                                                                   | labels |
        | next()                                                                             | returns undefined                                                           | 0      |
        | return(-0)                                                                         | returns -0                                                                  |        |
        | [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296].map(through)                      | gives [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296]                      |        |
        | [undefined, null, true, false, 0n, 18446744073709551617n].map(through)             | gives [undefined, null, true, false, 0n, 18446744073709551617n]             |        |
        | ["", "0", half, cut, accent, symbol].map(through)                                  | gives ["", "0", half, cut, accent, symbol]                                  |        |
        | [call, list, one, none, operation, result, frozen, thing, bare, text].map(through) | gives [call, list, one, none, operation, result, frozen, thing, bare, text] |        |
        | [thenable, iterator, promise, date, pattern, map, boom, typed, proxy].map(through) | gives [thenable, iterator, promise, date, pattern, map, boom, typed, proxy] |        |
        | through(long) === long                                                             | gives true                                                                  |        |
        | [list.length, one.length, none.length, operation.length, boom.message]             | gives [2, 1, 0, 2, "boom"]                                                  |        |

  @CMP.3
  Rule: CMP.3 `throw(v)` throws v

    Scenario: [CMP.3-01] any value, each time
      Given the surrounding code
        """js
        var boom = new Error("boom");
        """
      And the generator body
        """js
        return [2 /*return*/, "value"];
        """
      Then each call completes as follows
        | call        | completes         | labels |
        | next()      | returns "value"   | 0      |
        | throw(boom) | throws boom       |        |
        | throw()     | throws undefined  |        |
        | throw(0)    | throws 0          |        |
        | next()      | returns undefined |        |

    Scenario: [CMP.3-02] any value is thrown as it is
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
        var over = __generator(undefined, function (_a) { return [2 /*return*/]; });
        over.next();
        function through(v) {
          try { over["throw"](v); } catch (e) { return e; }
        }
        """
      And the generator body
        """js
        return [2 /*return*/];
        """
      Then each call completes as follows
        | call                                                                               | completes                                                                   | labels |
        | next()                                                                             | returns undefined                                                           | 0      |
        | throw(-0)                                                                          | throws -0                                                                   |        |
        | [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296].map(through)                      | gives [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296]                      |        |
        | [undefined, null, true, false, 0n, 18446744073709551617n].map(through)             | gives [undefined, null, true, false, 0n, 18446744073709551617n]             |        |
        | ["", "0", half, cut, accent, symbol].map(through)                                  | gives ["", "0", half, cut, accent, symbol]                                  |        |
        | [call, list, one, none, operation, result, frozen, thing, bare, text].map(through) | gives [call, list, one, none, operation, result, frozen, thing, bare, text] |        |
        | [thenable, iterator, promise, date, pattern, map, boom, typed, proxy].map(through) | gives [thenable, iterator, promise, date, pattern, map, boom, typed, proxy] |        |
        | through(long) === long                                                             | gives true                                                                  |        |
        | [list.length, one.length, none.length, operation.length, boom.message]             | gives [2, 1, 0, 2, "boom"]                                                  |        |

  @CMP.4
  Rule: CMP.4 The body is never run again, however the generator completed (return, error, end)

    Scenario Outline: [<case>] completed by <how>
      Given the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1: <operation>
        }
        """
      Then each call completes as follows
        | call      | completes         | labels   |
        | next()    | yields 1          | 0        |
        | <call>    | <completes>       | <labels> |
        | next()    | returns undefined |          |
        | return(2) | returns 2         |          |
        | throw(3)  | throws 3          |          |
        | next()    | returns undefined |          |

      Examples:
        | case     | how                   | call        | operation                  | completes         | labels | note                          |
        | CMP.4-01 | the body's return     | next()      | return [2 /*return*/, "r"]; | returns "r"      | 1      | an operation of the body      |
        | CMP.4-02 | the end of the body   | next()      | return [2 /*return*/];     | returns undefined | 1      | what the compiler emits there |
        | CMP.4-03 | an error of the body  | next()      | throw "e";                 | throws "e"        | 1      | uncaught                      |
        | CMP.4-04 | the caller's return   | return("r") | return [2 /*return*/];     | returns "r"       |        | outside any region            |
        | CMP.4-05 | the caller's throw    | throw("e")  | _a.sent();                 | throws "e"        | 1      | thrown on by the body         |

    Scenario: [CMP.4-06] completed by a return that went through a finally part
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, , 2, 3]);
            return [4 /*yield*/, 1];
          case 1: return [3 /*break*/, 3];
          case 2: return [7 /*endfinally*/];
          case 3: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call        | completes         | labels |
        | next()      | yields 1          | 0      |
        | return("r") | returns "r"       | 2      |
        | next()      | returns undefined |        |
        | throw("e")  | throws "e"        |        |

    Scenario: [CMP.4-07] completed by the error of a delegate
      Given the surrounding code
        """js
        var delegate = { next: function () { log("asked"); throw "e"; } };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [5 /*yield**/, delegate];
          case 1: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call   | completes         | labels | logs    |
        | next() | throws "e"        | 0      | "asked" |
        | next() | returns undefined |        |         |
