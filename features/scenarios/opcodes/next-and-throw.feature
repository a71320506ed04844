Feature: Opcodes 0 and 1, next and throw

  @OP0.1
  Rule: OP0.1 The first `next` runs the body from label 0 to its first suspension

    Scenario: [OP0.1-01] the body runs from label 0 and stops at its first yield
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            log("started");
            return [4 /*yield*/, 1];
          case 1:
            log("resumed");
            return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call   | completes         | labels | logs      |
        | next() | yields 1          | 0      | "started" |
        | next() | returns undefined | 1      | "resumed" |

    Scenario: [OP0.1-02] a body without a yield runs to its end at the first next
      Given the generator body
        """js
        return [2 /*return*/, "all"];
        """
      Then each call completes as follows
        | call   | completes     | labels |
        | next() | returns "all" | 0      |

    Scenario: [OP0.1-03] the first suspension may lie behind a break
      Given the generator body
        """js
        switch (_a.label) {
          case 0: return [3 /*break*/, 2];
          case 1: return [2 /*return*/, "skipped"];
          case 2: return [4 /*yield*/, "reached"];
          case 3: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call   | completes         | labels |
        | next() | yields "reached"  | 0 2    |
        | next() | returns undefined | 3      |

  @OP0.2
  Rule: OP0.2 A later `next` runs on from the resume label, with the body's own variables as they were

    Scenario: [OP0.2-01] the variables of the body keep their values over suspensions
      Given the surrounding code
        """js
        var i = 0, seen = [];
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            i = 10;
            _a.label = 1;
          case 1:
            if (!(i < 13)) return [3 /*break*/, 3];
            return [4 /*yield*/, i];
          case 2:
            seen.push(_a.sent());
            i++;
            return [3 /*break*/, 1];
          case 3: return [2 /*return*/, seen];
        }
        """
      Then each call completes as follows
        | call      | completes                   | labels |
        | next("-") | yields 10                   | 0      |
        | next("a") | yields 11                   | 2 1    |
        | next("b") | yields 12                   | 2 1    |
        | next("c") | returns ["a", "b", "c"]     | 2 1 3  |

    Scenario: [OP0.2-02] two suspensions in a row resume one label on each
      Given the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, "a"];
          case 1: return [4 /*yield*/, "b"];
          case 2: return [2 /*return*/, "c"];
        }
        """
      Then each call completes as follows
        | call   | completes         | labels |
        | next() | yields "a"        | 0      |
        | next() | yields "b"        | 1      |
        | next() | returns "c"       | 2      |
        | next() | returns undefined |        |

    Scenario Outline: [<case>] <count> times
      Given the surrounding code
        """js
        function adding() {
          var count = 0, sum = 0;
          return __generator(undefined, function (_b) {
            switch (_b.label) {
              case 0: return [4 /*yield*/, undefined];
              case 1:
                _b.trys.push([1, 2, , 3]);
                count++;
                sum += _b.sent();
                return [3 /*break*/, 3];
              case 2:
                sum += _b.sent();
                return [3 /*break*/, 3];
              case 3: _b.label = 0; return [4 /*yield*/, [count, sum]];
            }
          });
        }
        function repeated(verb, count) {
          var adder = adding(), result = adder.next();
          for (var i = 0; i < count; i++) result = adder[verb](i);
          return result.value;
        }
        function sum(count) { return repeated("next", count); }
        function thrown(count) { return repeated("throw", count); }
        function ended(count) {
          var entered = 0, short = __generator(undefined, function () { entered++; return [2 /*return*/]; });
          for (var i = 0; i < count; i++) if (!short.next().done) return "not done";
          return entered;
        }
        """
      And the generator body
        """js
        return [2 /*return*/];
        """
      Then each call completes as follows
        | call            | completes                                    | labels |
        | sum(<count>)    | gives [<count>, <count> * (<count> - 1) / 2] |        |
        | thrown(<count>) | gives [<count>, <count> * (<count> - 1) / 2] |        |
        | ended(<count>)  | gives 1                                      |        |

      Examples:
        | case     | count | note                                 |
        | OP0.2-03 | 300   | more than a byte counts              |

    Scenario: [OP0.2-04] a thousand times and more
      Given the surrounding code
        """js
        function counted(count) {
          var n = 0, counter = __generator(undefined, function (_b) { _b.label = 0; return [4 /*yield*/, ++n]; });
          for (var i = 1; i < count; i++) if (counter.next().value !== i) return ["astray", i];
          return counter.next().value;
        }
        """
      And the generator body
        """js
        return [2 /*return*/];
        """
      Then each call completes as follows
        | call          | completes  | labels |
        | counted(1500) | gives 1500 |        |

  @OP1.1
  Rule: OP1.1 `throw` resumes at the label after the `yield` and `sent()` throws there

    Scenario: [OP1.1-01] the body is entered at the resume label and its sent() throws
      Given the surrounding code
        """js
        var boom = new Error("boom");
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1:
            log("before");
            _a.sent();
            log("never");
            return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call        | completes         | labels | logs     |
        | next()      | yields 1          | 0      |          |
        | throw(boom) | throws boom       | 1      | "before" |
        | next()      | returns undefined |        |          |

    Scenario: [OP1.1-02] a try statement of JavaScript's own around sent() takes the value and the body goes on
      Given the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1:
            try { _a.sent(); } catch (e) { log(e); }
            return [4 /*yield*/, 2];
          case 2: return [2 /*return*/, _a.sent()];
        }
        """
      Then each call completes as follows
        | call          | completes   | labels | logs    |
        | next()        | yields 1    | 0      |         |
        | throw("oops") | yields 2    | 1      | "oops"  |
        | next("fine")  | returns "fine" | 2   |         |

  @OP1.2
  Rule: OP1.2 Thrown inside a try part, the value goes to that region's catch

    Scenario: [OP1.2-01] a throw at a yield in the try part is caught and the generator goes on
      Given the generator body
        """js
        var e;
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 2, , 3]);
            return [4 /*yield*/, 1];
          case 1:
            _a.sent();
            return [3 /*break*/, 3];
          case 2:
            e = _a.sent();
            return [4 /*yield*/, "caught " + e];
          case 3: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call         | completes         | labels |
        | next()       | yields 1          | 0      |
        | throw("x")   | yields "caught x" | 1 2    |
        | next()       | returns "after"   | 3      |

    Scenario: [OP1.2-02] a throw at a yield in the catch part is not caught by the same region
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 1, , 3]);
            throw "first";
          case 1: return [4 /*yield*/, _a.sent()];
          case 2:
            _a.sent();
            return [3 /*break*/, 3];
          case 3: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call            | completes         | labels |
        | next()          | yields "first"    | 0 1    |
        | throw("second") | throws "second"   | 2      |
        | next()          | returns undefined |        |

  @OP1.3
  Rule: OP1.3 Uncaught, it completes the generator and reaches the caller as the same value

    Scenario Outline: [<case>] <value> thrown in comes out as it is
      Given the surrounding code
        """js
        var boom = new Error("boom"), list = [];
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1:
            _a.sent();
            return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call           | completes         | labels |
        | next()         | yields 1          | 0      |
        | throw(<value>) | throws <value>    | 1      |
        | next()         | returns undefined |        |
        | throw(<value>) | throws <value>    |        |

      Examples:
        | case     | value     | note                                      |
        | OP1.3-01 | boom      | an error keeps its identity               |
        | OP1.3-02 | list      | so does an object that is no error        |
        | OP1.3-03 | "text"    | a primitive                               |
        | OP1.3-04 | undefined | nothing at all can be thrown              |
        | OP1.3-05 | 0         | a value that counts as false              |

    Scenario: [OP1.3-06] whatever the caller throws comes out as it is
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
            if (_a.label === 1) _a.sent();
            return [4 /*yield*/];
          });
          twin.next();
          try { twin["throw"](v); } catch (e) { return e; }
        }
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1: _a.sent();
        }
        """
      Then each call completes as follows
        | call                                                                               | completes                                                                   | labels |
        | next()                                                                             | yields 1                                                                    | 0      |
        | throw(-0)                                                                          | throws -0                                                                   | 1      |
        | [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296].map(through)                      | gives [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296]                      |        |
        | [undefined, null, true, false, 0n, 18446744073709551617n].map(through)             | gives [undefined, null, true, false, 0n, 18446744073709551617n]             |        |
        | ["", "0", half, cut, accent, symbol].map(through)                                  | gives ["", "0", half, cut, accent, symbol]                                  |        |
        | [call, list, one, none, operation, result, frozen, thing, bare, text].map(through) | gives [call, list, one, none, operation, result, frozen, thing, bare, text] |        |
        | [thenable, iterator, promise, date, pattern, map, boom, typed, proxy].map(through) | gives [thenable, iterator, promise, date, pattern, map, boom, typed, proxy] |        |
        | through(long) === long                                                             | gives true                                                                  |        |
        | [list.length, one.length, none.length, operation.length, boom.message]             | gives [2, 1, 0, 2, "boom"]                                                  |        |
