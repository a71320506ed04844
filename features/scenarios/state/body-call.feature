Feature: How the body is called

  @STA.1
  Rule: STA.1 The body is called with `this` = thisArg and the state object as its only argument

    Scenario Outline: [<case>] thisArg is <value>
      Given the surrounding code
        """js
        var self = { name: "self" };
        """
      And thisArg is <value>
      And the generator body
        """js
        "use strict";
        switch (_a.label) {
          case 0: return [4 /*yield*/, this];
          case 1: return [2 /*return*/, this];
        }
        """
      Then each call completes as follows
        | call   | completes       | labels |
        | next() | yields <value>  | 0      |
        | next() | returns <value> | 1      |

      Examples:
        | case     | value     | note                                        |
        | STA.1-01 | self      | the very object, at every call              |
        | STA.1-02 | undefined | as in a function that was called plainly    |
        | STA.1-03 | null      | not replaced in strict code                 |
        | STA.1-04 | "text"    | not wrapped in strict code                  |

    Scenario: [STA.1-05] there is one argument, and it is the state
      Given the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, arguments.length];
          case 1: return [2 /*return*/, arguments[0] === _a];
        }
        """
      Then each call completes as follows
        | call   | completes    | labels |
        | next() | yields 1     | 0      |
        | next() | returns true | 1      |

    Scenario: [STA.1-06] it stays so after an error and in a finally part
      Given the surrounding code
        """js
        var self = {};
        """
      And thisArg is self
      And the generator body
        """js
        log(this === self, arguments.length);
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 1, 2, 3]);
            throw "e";
          case 1: return [3 /*break*/, 3];
          case 2: return [7 /*endfinally*/];
          case 3: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call   | completes         | labels  | logs                                   |
        | next() | returns undefined | 0 1 2 3 | true, 1, true, 1, true, 1, true, 1     |

    Scenario: [STA.1-07] any thisArg is the body's this, at each call
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
          var first, later, twin = __generator(v, function (_a) {
            "use strict";
            if (_a.label === 0) first = this; else later = this;
            return [4 /*yield*/];
          });
          twin.next();
          twin.next();
          return Object.is(first, later) ? first : "it changed";
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

  @STA.2
  Rule: STA.2 It is the same state object at every call

    Scenario: [STA.2-01] over suspensions, errors and finally parts
      Given the surrounding code
        """js
        var states = [];
        """
      And the generator body
        """js
        states.push(_a);
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 2, 3, 4]);
            return [4 /*yield*/, 1];
          case 1: throw "e";
          case 2: return [3 /*break*/, 4];
          case 3: return [7 /*endfinally*/];
          case 4: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call                                                              | completes         | labels  |
        | next()                                                            | yields 1          | 0       |
        | next()                                                            | returns undefined | 1 2 3 4 |
        | states.every(function (state) { return state === states[0]; })   | gives true        |         |
        | states.length                                                     | gives 5           |         |

    Scenario: [STA.2-02] what a body keeps on it is there the next time
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.kept = "kept";
            return [4 /*yield*/, 1];
          case 1: return [2 /*return*/, _a.kept];
        }
        """
      Then each call completes as follows
        | call   | completes      | labels |
        | next() | yields 1       | 0      |
        | next() | returns "kept" | 1      |
