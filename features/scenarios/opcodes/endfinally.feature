Feature: Opcode 7, endfinally

  @OP7.1
  Rule: OP7.1 It takes the operation that entered the finally, leaves the region, and carries that operation on: break, return or error

    Scenario Outline: [<case>] a pending <what>
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, , 1, 2]);
            <operation>
          case 1:
            log("finally");
            return [7 /*endfinally*/];
          case 2: return [2 /*return*/, "behind the region"];
          case 3: return [2 /*return*/, "far behind"];
        }
        """
      Then each call completes as follows
        | call   | completes         | labels   | logs      |
        | next() | <completes>       | <labels> | "finally" |
        | next() | returns undefined |          |           |

      Examples:
        | case     | what             | operation               | completes                   | labels | note                          |
        | OP7.1-01 | break to the end | return [3 /*break*/, 2]; | returns "behind the region" | 0 1 2  | how a try statement ends      |
        | OP7.1-02 | break beyond     | return [3 /*break*/, 3]; | returns "far behind"        | 0 1 3  | a break statement             |
        | OP7.1-03 | return           | return [2 /*return*/, "r"]; | returns "r"              | 0 1    | the body is not entered again |
        | OP7.1-04 | error            | throw "e";              | throws "e"                  | 0 1    | likewise                      |

    Scenario Outline: [<case>] a pending <what> keeps its value over two finally parts and their yields
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
          var twin = __generator(undefined, function (_a) {
            switch (_a.label) {
              case 0:
                _a.trys.push([0, , 5, 7]);
                _a.label = 1;
              case 1:
                _a.trys.push([1, , 3, 5]);
                return [4 /*yield*/];
              case 2: <operation>
              case 3: return [4 /*yield*/];
              case 4: return [7 /*endfinally*/];
              case 5: return [4 /*yield*/];
              case 6: return [7 /*endfinally*/];
              case 7: return [2 /*return*/, "never"];
            }
          });
          twin.next();
          <call>;
          twin.next("other");
          try { return twin.next("other").value; } catch (e) { return e; }
        }
        """
      And the generator body
        """js
        return [2 /*return*/, through("pending")];
        """
      Then each call completes as follows
        | call                                                                               | completes                                                                   | labels |
        | next()                                                                             | returns "pending"                                                           | 0      |
        | [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296].map(through)                      | gives [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296]                      |        |
        | [undefined, null, true, false, 0n, 18446744073709551617n].map(through)             | gives [undefined, null, true, false, 0n, 18446744073709551617n]             |        |
        | ["", "0", half, cut, accent, symbol].map(through)                                  | gives ["", "0", half, cut, accent, symbol]                                  |        |
        | [call, list, one, none, operation, result, frozen, thing, bare, text].map(through) | gives [call, list, one, none, operation, result, frozen, thing, bare, text] |        |
        | [thenable, iterator, promise, date, pattern, map, boom, typed, proxy].map(through) | gives [thenable, iterator, promise, date, pattern, map, boom, typed, proxy] |        |
        | through(long) === long                                                             | gives true                                                                  |        |
        | [list.length, one.length, none.length, operation.length, boom.message]             | gives [2, 1, 0, 2, "boom"]                                                  |        |

      Examples:
        | case     | what                 | operation                 | call              | note                    |
        | OP7.1-05 | return of the body   | return [2 /*return*/, v]; | twin.next()       | the value of the result |
        | OP7.1-06 | return of the caller |                           | twin["return"](v) | the same                |
        | OP7.1-07 | error of the body    | throw v;                  | twin.next()       | thrown on at the end    |
        | OP7.1-08 | error of the caller  | _a.sent();                | twin["throw"](v)  | the same                |

  @OP7.2
  Rule: OP7.2 It pops one region and one pending operation

    @needs-stacks
    Scenario: [OP7.2-01] the outer region and its pending operation stay while the inner ones go
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, , 2, 7]);
            return [2 /*return*/, "outer"];
          case 2:
            _a.trys.push([2, , 4, 5]);
            return [3 /*break*/, 5];
          case 4: return [7 /*endfinally*/];
          case 5: return [7 /*endfinally*/];
          case 7: return [2 /*return*/, "never"];
        }
        """
      Then each call completes as follows
        | call   | completes       | labels  | regions                                                  | pending                                              |
        | next() | returns "outer" | 0 2 4 5 | [], [[0,,2,7]], [[0,,2,7], [2,,4,5]], [[0,,2,7]]         | [], [[2,"outer"]], [[2,"outer"], [3,5]], [[2,"outer"]] |

  @OP7.3
  Rule: OP7.3 A region nested in a finally block ends without touching the outer pending operation

    Scenario Outline: [<case>] a nested region that <does>
      Given the surrounding code
        """js
        var boom = new Error("boom");
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, , 1, 6]);
            throw boom;
          case 1:
            _a.trys.push([1, 2, 3, 4]);
            <operation>
          case 2:
            log("inner catch");
            return [3 /*break*/, 4];
          case 3:
            log("inner finally");
            return [7 /*endfinally*/];
          case 4:
            log("rest of the finally");
            return [7 /*endfinally*/];
          case 6: return [2 /*return*/, "never"];
        }
        """
      Then each call completes as follows
        | call   | completes   | labels   | logs   |
        | next() | throws boom | <labels> | <logs> |

      Examples:
        | case     | does           | operation                | labels    | logs                                                 | note                          |
        | OP7.3-01 | ends normally  | return [3 /*break*/, 4]; | 0 1 3 4   | "inner finally", "rest of the finally"                | a break to its own end        |
        | OP7.3-02 | catches        | throw "inner";           | 0 1 2 3 4 | "inner catch", "inner finally", "rest of the finally" | an error that goes no further |

  @OP7.4 @edge
  Rule: OP7.4 With nothing pending it raises a TypeError in the generator, outside the region that it just left

    Scenario: [OP7.4-01] with no region at all it reaches the caller
      Given the generator body
        """js
        return [7 /*endfinally*/];
        """
      Then each call completes as follows
        | call   | completes          | labels |
        | next() | throws a TypeError | 0      |
        | next() | returns undefined  |        |

    Scenario: [OP7.4-02] the region around it is left, and does not catch the error; the one around that does
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 3, , 4]);
            _a.label = 1;
          case 1:
            _a.trys.push([1, 2, , 3]);
            return [7 /*endfinally*/];
          case 2: return [2 /*return*/, "inner"];
          case 3: return [2 /*return*/, _a.sent() instanceof TypeError];
          case 4: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call   | completes    | labels |
        | next() | returns true | 0 3    |
