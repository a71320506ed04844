Feature: Opcode 4, yield

  @OP4.1
  Rule: OP4.1 It suspends with `{value: operand, done: false}`

    Scenario Outline: [<case>] <value> is handed out as it is
      Given the surrounding code
        """js
        var named = {}, result = { value: "inner", done: true };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, <value>];
          case 1: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call              | completes              | labels |
        | next()            | yields <value>         | 0      |
        | next()            | returns undefined      | 1      |

      Examples:
        | case     | value   | note                                            |
        | OP4.1-01 | "text"  | a primitive                                     |
        | OP4.1-02 | named   | an object keeps its identity                    |
        | OP4.1-03 | -0      | the sign of zero is kept                        |
        | OP4.1-04 | result  | a value that looks like a result is just a value |
        | OP4.1-05 | 1n      | a bigint                                        |

    Scenario: [OP4.1-06] the result has exactly these two properties
      Given the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1: return [2 /*return*/, 2];
        }
        """
      Then each call completes as follows
        | call                           | completes                         | labels |
        | gen.next()                     | gives { value: 1, done: false }   | 0      |
        | gen.next()                     | gives { value: 2, done: true }    | 1      |

    Scenario: [OP4.1-07] any operand is handed out as it is
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
          return __generator(undefined, function (_a) { return [4 /*yield*/, v]; }).next().value;
        }
        """
      And the generator body
        """js
        return [4 /*yield*/, half];
        """
      Then each call completes as follows
        | call                                                                               | completes                                                                   | labels |
        | next()                                                                             | yields half                                                                 | 0      |
        | [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296].map(through)                      | gives [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296]                      |        |
        | [undefined, null, true, false, 0n, 18446744073709551617n].map(through)             | gives [undefined, null, true, false, 0n, 18446744073709551617n]             |        |
        | ["", "0", half, cut, accent, symbol].map(through)                                  | gives ["", "0", half, cut, accent, symbol]                                  |        |
        | [call, list, one, none, operation, result, frozen, thing, bare, text].map(through) | gives [call, list, one, none, operation, result, frozen, thing, bare, text] |        |
        | [thenable, iterator, promise, date, pattern, map, boom, typed, proxy].map(through) | gives [thenable, iterator, promise, date, pattern, map, boom, typed, proxy] |        |
        | through(long) === long                                                             | gives true                                                                  |        |
        | [list.length, one.length, none.length, operation.length, boom.message]             | gives [2, 1, 0, 2, "boom"]                                                  |        |

  @OP4.2
  Rule: OP4.2 The resume label is the current label plus one

    Scenario: [OP4.2-01] a part that was fallen into counts from the label that the body assigned
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.label = 5;
          case 5: return [4 /*yield*/, "five"];
          case 6: return [2 /*return*/, "six"];
          case 1: return [2 /*return*/, "one"];
        }
        """
      Then each call completes as follows
        | call   | completes     | labels |
        | next() | yields "five" | 0      |
        | next() | returns "six" | 6      |

    Scenario: [OP4.2-02] after a jump it counts from the target
      Given the generator body
        """js
        switch (_a.label) {
          case 0: return [3 /*break*/, 7];
          case 7: return [4 /*yield*/, "seven"];
          case 8: return [2 /*return*/, "eight"];
        }
        """
      Then each call completes as follows
        | call   | completes       | labels |
        | next() | yields "seven"  | 0 7    |
        | next() | returns "eight" | 8      |

    Scenario: [OP4.2-03] the label is already the next one while the generator is suspended
      Given the surrounding code
        """js
        var state;
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            state = _a;
            return [4 /*yield*/, 1];
          case 1: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call        | completes         | labels |
        | next()      | yields 1          | 0      |
        | state.label | gives 1           |        |
        | next()      | returns undefined | 1      |

  @OP4.3
  Rule: OP4.3 It may stand in a try, catch or finally part and leaves `trys` and `ops` alone

    @needs-stacks
    Scenario: [OP4.3-01] a yield in each part of one region
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 2, 4, 6]);
            return [4 /*yield*/, "try"];
          case 1: throw "error";
          case 2: return [4 /*yield*/, "catch"];
          case 3: return [3 /*break*/, 6];
          case 4: return [4 /*yield*/, "finally"];
          case 5: return [7 /*endfinally*/];
          case 6: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call   | completes        | labels | regions                            | pending            |
        | next() | yields "try"     | 0      | []                                 | []                 |
        | next() | yields "catch"   | 1 2    | [[0, 2, 4, 6]], [[0, 2, 4, 6]]     | [], []             |
        | next() | yields "finally" | 3 4    | [[0, 2, 4, 6]], [[0, 2, 4, 6]]     | [], [[3, 6]]       |
        | next() | returns "after"  | 5 6    | [[0, 2, 4, 6]], []                 | [[3, 6]], []       |

  @OP4.4
  Rule: OP4.4 Without operand the value is undefined

    Scenario: [OP4.4-01] a bare yield
      Given the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/];
          case 1: return [4 /*yield*/, "then a value"];
          case 2: return [4 /*yield*/];
          case 3: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call   | completes             | labels |
        | next() | yields undefined      | 0      |
        | next() | yields "then a value" | 1      |
        | next() | yields undefined      | 2      |
        | next() | returns undefined     | 3      |
