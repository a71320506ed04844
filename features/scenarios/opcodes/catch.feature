Feature: Opcode 6, an exception out of the body

  @OP6.1
  Rule: OP6.1 In a try part with a catch: goes to the catch label; `sent()` gives the error

    Scenario: [OP6.1-01] an error thrown in the try part
      Given the surrounding code
        """js
        var boom = new Error("boom");
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 1, , 2]);
            throw boom;
          case 1: return [4 /*yield*/, _a.sent()];
          case 2: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call   | completes         | labels |
        | next() | yields boom       | 0 1    |
        | next() | returns undefined | 2      |

    Scenario: [OP6.1-02] the helper document's own example, its promise fulfilled
      Given the surrounding code
        """js
        var x = "promise", e_1;
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 1, 3, 4]);
            return [4 /*yield*/, x];
          case 1:
            _a.sent();
            return [3 /*break*/, 4];
          case 2:
            e_1 = _a.sent();
            log("error", e_1);
            return [3 /*break*/, 4];
          case 3:
            log("finally");
            return [7 /*endfinally*/];
          case 4: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call          | completes         | labels | logs      |
        | next()        | yields "promise"  | 0      |           |
        | next("value") | returns undefined | 1 3 4  | "finally" |

    Scenario: [OP6.1-03] the helper document's own example, its promise rejected: the printed catch label is one too low
      Given the surrounding code
        """js
        var x = "promise", reason = new Error("reason"), e_1;
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 1, 3, 4]);
            return [4 /*yield*/, x];
          case 1:
            _a.sent();
            return [3 /*break*/, 4];
          case 2:
            e_1 = _a.sent();
            log("error", e_1);
            return [3 /*break*/, 4];
          case 3:
            log("finally");
            return [7 /*endfinally*/];
          case 4: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call          | completes        | labels | logs      |
        | next()        | yields "promise" | 0      |           |
        | throw(reason) | throws reason    | 1 3    | "finally" |

    Scenario: [OP6.1-04] the same with the label that the compiler emits
      Given the surrounding code
        """js
        var x = "promise", reason = new Error("reason"), e_1;
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 2, 3, 4]);
            return [4 /*yield*/, x];
          case 1:
            _a.sent();
            return [3 /*break*/, 4];
          case 2:
            e_1 = _a.sent();
            log("error", e_1);
            return [3 /*break*/, 4];
          case 3:
            log("finally");
            return [7 /*endfinally*/];
          case 4: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call          | completes         | labels  | logs                       |
        | next()        | yields "promise"  | 0       |                            |
        | throw(reason) | returns undefined | 1 2 3 4 | "error", reason, "finally" |

  @OP6.2
  Rule: OP6.2 Which part the body is in follows from `label` against the catch and finally labels

    Scenario Outline: [<case>] an error at label <at>, <where>
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 3, 5, 7]);
            return [3 /*break*/, <at>];
          case 1: throw "e1";
          case 2: throw "e2";
          case 3:
            if (<at> === 3 && !_a.thrown) { _a.thrown = true; throw "e3"; }
            return [2 /*return*/, "catch"];
          case 4: throw "e4";
          case 5:
            if (<at> === 5) throw "e5";
            log("finally");
            return [7 /*endfinally*/];
          case 6: throw "e6";
          case 7: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call   | completes   | labels   | logs   |
        | next() | <completes> | <labels> | <logs> |

      Examples:
        | case     | at | where                         | completes       | labels  | logs      | note                                    |
        | OP6.2-01 | 1  | in the try part               | returns "catch" | 0 1 3 5 | "finally" | below the catch label                   |
        | OP6.2-02 | 2  | one before the catch label    | returns "catch" | 0 2 3 5 | "finally" | the last label of the try part          |
        | OP6.2-03 | 3  | the catch label itself        | throws "e3"     | 0 3 5   | "finally" | the bound is exclusive                  |
        | OP6.2-04 | 4  | one before the finally label  | throws "e4"     | 0 4 5   | "finally" | the last label of the catch part        |
        | OP6.2-05 | 5  | the finally label itself      | throws "e5"     | 0 5     |           | the finally part has begun              |
        | OP6.2-06 | 6  | one before the last label     | throws "e6"     | 0 6     |           | the last label of the finally part      |

  @OP6.3
  Rule: OP6.3 In a catch part: not caught by the same region; its finally runs, then the outer regions are asked

    Scenario: [OP6.3-01] an error out of a catch part runs that region's finally and reaches the outer catch
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 5, , 6]);
            _a.label = 1;
          case 1:
            _a.trys.push([1, 2, 3, 4]);
            throw "first";
          case 2:
            log(_a.sent());
            throw "second";
          case 3:
            log("inner finally");
            return [7 /*endfinally*/];
          case 4: return [3 /*break*/, 6];
          case 5: return [2 /*return*/, _a.sent()];
          case 6: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call   | completes        | labels  | logs                     |
        | next() | returns "second" | 0 2 3 5 | "first", "inner finally" |

    Scenario: [OP6.3-02] without a finally the outer catch is asked at once
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 4, , 5]);
            _a.label = 1;
          case 1:
            _a.trys.push([1, 2, , 3]);
            throw "first";
          case 2: throw "second after " + _a.sent();
          case 3: return [3 /*break*/, 5];
          case 4: return [2 /*return*/, _a.sent()];
          case 5: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call   | completes                    | labels |
        | next() | returns "second after first" | 0 2 4  |

  @OP6.4
  Rule: OP6.4 In a try part with finally alone: finally runs, then the error goes on

    Scenario: [OP6.4-01] the error passes the finally block and reaches the caller
      Given the surrounding code
        """js
        var boom = new Error("boom");
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, , 1, 2]);
            throw boom;
          case 1:
            log("finally");
            return [7 /*endfinally*/];
          case 2: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call   | completes         | labels | logs      |
        | next() | throws boom       | 0 1    | "finally" |
        | next() | returns undefined |        |           |

  @OP6.5
  Rule: OP6.5 With no region: completes the generator and reaches the caller as the same value

    Scenario: [OP6.5-01] an error at the start
      Given the surrounding code
        """js
        var boom = new Error("boom");
        """
      And the generator body
        """js
        throw boom;
        """
      Then each call completes as follows
        | call   | completes         | labels |
        | next() | throws boom       | 0      |
        | next() | returns undefined |        |

    Scenario: [OP6.5-02] an error after a yield
      Given the surrounding code
        """js
        var boom = new Error("boom");
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1: throw boom;
        }
        """
      Then each call completes as follows
        | call   | completes         | labels |
        | next() | yields 1          | 0      |
        | next() | throws boom       | 1      |
        | next() | returns undefined |        |

    Scenario: [OP6.5-03] whatever the body throws reaches the caller as it is
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
          try {
            __generator(undefined, function (_a) { throw v; }).next();
          } catch (e) { return e; }
        }
        """
      And the generator body
        """js
        throw half;
        """
      Then each call completes as follows
        | call                                                                               | completes                                                                   | labels |
        | next()                                                                             | throws half                                                                 | 0      |
        | [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296].map(through)                      | gives [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296]                      |        |
        | [undefined, null, true, false, 0n, 18446744073709551617n].map(through)             | gives [undefined, null, true, false, 0n, 18446744073709551617n]             |        |
        | ["", "0", half, cut, accent, symbol].map(through)                                  | gives ["", "0", half, cut, accent, symbol]                                  |        |
        | [call, list, one, none, operation, result, frozen, thing, bare, text].map(through) | gives [call, list, one, none, operation, result, frozen, thing, bare, text] |        |
        | [thenable, iterator, promise, date, pattern, map, boom, typed, proxy].map(through) | gives [thenable, iterator, promise, date, pattern, map, boom, typed, proxy] |        |
        | through(long) === long                                                             | gives true                                                                  |        |
        | [list.length, one.length, none.length, operation.length, boom.message]             | gives [2, 1, 0, 2, "boom"]                                                  |        |

  @OP6.6
  Rule: OP6.6 Any value can be thrown, undefined included, and keeps its identity

    Scenario Outline: [<case>] <value> is caught as it was thrown
      Given the surrounding code
        """js
        var object = {};
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 1, , 2]);
            throw <value>;
          case 1: return [4 /*yield*/, _a.sent()];
          case 2: throw <value>;
        }
        """
      Then each call completes as follows
        | call   | completes      | labels |
        | next() | yields <value> | 0 1    |
        | next() | throws <value> | 2      |

      Examples:
        | case     | value     | note                                     |
        | OP6.6-01 | undefined | nothing at all                           |
        | OP6.6-02 | null      | null                                     |
        | OP6.6-03 | 0         | a value that counts as false             |
        | OP6.6-04 | ""        | another one                              |
        | OP6.6-05 | NaN       | a number that is not equal to itself     |
        | OP6.6-06 | object    | an object that is no error               |

    Scenario: [OP6.6-07] nothing is written to what is thrown, wherever it passes
      Given the surrounding code
        """js
        function call() {}
        var boom = new Error("boom"), typed = new RangeError("typed"), list = [1], object = {};
        function own(v) { return [Object.getOwnPropertyNames(v).join(), Object.isExtensible(v), v.message, v.length].join(); }
        var before = [boom, typed, list, object, call].map(own).join();
        function through(v) {
          var delegate = { next: function () { return {}; }, "throw": function (e) { throw e; } };
          var twin = __generator(undefined, function (_a) {
            switch (_a.label) {
              case 0:
                _a.trys.push([0, 2, 3, 5]);
                return [5 /*yield**/, delegate];
              case 1: return [2 /*return*/];
              case 2: throw _a.sent();
              case 3: return [4 /*yield*/];
              case 4: return [7 /*endfinally*/];
            }
          });
          twin.next();
          twin["throw"](v);
          try { twin.next(); } catch (e) { return e; }
        }
        """
      And the generator body
        """js
        return [2 /*return*/, through(boom) === boom];
        """
      Then each call completes as follows
        | call                                                         | completes                               | labels |
        | next()                                                       | returns true                            | 0      |
        | [boom, typed, list, object, call].map(through)               | gives [boom, typed, list, object, call] |        |
        | [boom, typed, list, object, call].map(own).join() === before | gives true                              |        |

  @OP6.7
  Rule: OP6.7 After a catch clause ends with a break the generator goes on normally

    Scenario: [OP6.7-01] a yield, a sent value and a return after the catch clause
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 1, , 2]);
            throw "error";
          case 1:
            log(_a.sent());
            return [3 /*break*/, 2];
          case 2: return [4 /*yield*/, "going on"];
          case 3: return [2 /*return*/, _a.sent()];
        }
        """
      Then each call completes as follows
        | call         | completes         | labels | logs    |
        | next()       | yields "going on" | 0 1 2  | "error" |
        | next("sent") | returns "sent"    | 3      |         |
