Feature: Running the generator

  @ORC.5
  Rule: ORC.5 Within one verb the body is called as often as its operations ask

    Scenario: [ORC.5-01] breaks, errors and finally parts in one call
      Given the surrounding code
        """js
        var n = 0;
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 2, 3, 4]);
            return [3 /*break*/, 1];
          case 1: throw "e";
          case 2: return [3 /*break*/, 4];
          case 3: return [7 /*endfinally*/];
          case 4:
            if (++n < 2) return [3 /*break*/, 0];
            return [2 /*return*/, n];
        }
        """
      Then each call completes as follows
        | call   | completes | labels              |
        | next() | returns 2 | 0 1 2 3 4 0 1 2 3 4 |

    Scenario: [ORC.5-02] a hundred breaks before the first yield
      Given the surrounding code
        """js
        var n = 0, entered = 0;
        """
      And the generator body
        """js
        entered++;
        switch (_a.label) {
          case 0:
            if (++n < 100) return [3 /*break*/, 0];
            log(entered);
            return [2 /*return*/, n];
        }
        """
      Then each call completes as follows
        | call   | completes   | labels                                                                                                                                                                                                  | logs |
        | next() | returns 100 | 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 | 100  |

    Scenario Outline: [<case>] <count> errors, finally parts and delegates in one call, and three times as many breaks
      Given the surrounding code
        """js
        function last(body) {
          var result = __generator(undefined, body).next();
          return result.done ? result.value : "not done";
        }
        function breaks(count) {
          var n = 0;
          return last(function () { return ++n < count ? [3 /*break*/, n % 2] : [2 /*return*/, n]; });
        }
        function errors(count) {
          var n = 0;
          return last(function (_b) {
            switch (_b.label) {
              case 0: if (n === count) return [2 /*return*/, n]; _b.trys.push([0, 1, , 2]); throw ++n;
              case 1: return [3 /*break*/, 0];
            }
          });
        }
        function finallyParts(count) {
          var n = 0;
          return last(function (_b) {
            switch (_b.label) {
              case 0: if (n === count) return [2 /*return*/, n]; _b.trys.push([0, , 1, 2]); return [3 /*break*/, 0];
              case 1: n++; return [7 /*endfinally*/];
            }
          });
        }
        function delegates(count) {
          var n = 0;
          return last(function (_b) {
            if (n === count) return [2 /*return*/, n];
            _b.label = 0;
            return [5 /*yield**/, { next: function () { return { value: ++n, done: true }; } }];
          });
        }
        """
      And the generator body
        """js
        return [2 /*return*/];
        """
      Then each call completes as follows
        | call                  | completes         | labels |
        | breaks(<count> * 3)   | gives <count> * 3 |        |
        | errors(<count>)       | gives <count>     |        |
        | finallyParts(<count>) | gives <count>     |        |
        | delegates(<count>)    | gives <count>     |        |

      Examples:
        | case     | count | note                                   |
        | ORC.5-03 | 100   | three hundred breaks                   |
        | ORC.5-04 | 300   | and as many of all else                |
        | ORC.5-05 | 400   | more than a loop of its own would need |

    Scenario: [ORC.5-06] thousands of breaks in one call
      Given the surrounding code
        """js
        function last(body) {
          var result = __generator(undefined, body).next();
          return result.done ? result.value : "not done";
        }
        function breaks(count) {
          var n = 0;
          return last(function (_b) {
            if (_b.label !== n % 2) return [2 /*return*/, ["astray", n]];
            return ++n < count ? [3 /*break*/, n % 2] : [2 /*return*/, n];
          });
        }
        """
      And the generator body
        """js
        return [2 /*return*/];
        """
      Then each call completes as follows
        | call         | completes  | labels |
        | breaks(3000) | gives 3000 |        |

    Scenario: [ORC.5-07] an operation is only read: a body may answer with the same arrays again and again
      Given the surrounding code
        """js
        var enter = [3 /*break*/, 1], give = [4 /*yield*/, "given"], leave = [2 /*return*/, "left"], end = [7 /*endfinally*/];
        function body(_a) {
          switch (_a.label) {
            case 0: return enter;
            case 1:
              _a.trys.push([1, , 3, 4]);
              return give;
            case 2: return leave;
            case 3: return end;
          }
        }
        function all() {
          var twin = __generator(undefined, body);
          return [twin.next().value, twin.next().value];
        }
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return enter;
          case 1: return give;
          case 2: return leave;
        }
        """
      Then each call completes as follows
        | call                      | completes                                      | labels |
        | next()                    | yields "given"                                 | 0 1    |
        | next()                    | returns "left"                                 | 2      |
        | [all(), all()]            | gives [["given", "left"], ["given", "left"]]   |        |
        | [enter, give, leave, end] | gives [[3, 1], [4, "given"], [2, "left"], [7]] |        |

  @ORC.6
  Rule: ORC.6 An abrupt first verb: `return(v)` completes with v, body not run

    Scenario: [ORC.6-01] return before anything else
      Given the surrounding code
        """js
        var object = {};
        """
      And the generator body
        """js
        log("never");
        return [2 /*return*/];
        """
      Then each call completes as follows
        | call           | completes         | labels | logs |
        | return(object) | returns object    |        |      |
        | next()         | returns undefined |        |      |
        | throw("e")     | throws "e"        |        |      |

    Scenario: [ORC.6-02] whatever the first verb returns is the value of the result
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
          return __generator(undefined, function (_a) { log("never"); })["return"](v).value;
        }
        """
      And the generator body
        """js
        log("never");
        """
      Then each call completes as follows
        | call                                                                               | completes                                                                   | labels |
        | return(-0)                                                                         | returns -0                                                                  |        |
        | [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296].map(through)                      | gives [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296]                      |        |
        | [undefined, null, true, false, 0n, 18446744073709551617n].map(through)             | gives [undefined, null, true, false, 0n, 18446744073709551617n]             |        |
        | ["", "0", half, cut, accent, symbol].map(through)                                  | gives ["", "0", half, cut, accent, symbol]                                  |        |
        | [call, list, one, none, operation, result, frozen, thing, bare, text].map(through) | gives [call, list, one, none, operation, result, frozen, thing, bare, text] |        |
        | [thenable, iterator, promise, date, pattern, map, boom, typed, proxy].map(through) | gives [thenable, iterator, promise, date, pattern, map, boom, typed, proxy] |        |
        | through(long) === long                                                             | gives true                                                                  |        |
        | [list.length, one.length, none.length, operation.length, boom.message]             | gives [2, 1, 0, 2, "boom"]                                                  |        |

  @ORC.7 @until-1.9.2
  Rule: ORC.7 An abrupt first verb: `throw(v)` runs the body from label 0, which does not see v unless it calls `sent()`

    Scenario: [ORC.7-01] a body that does not ask
      Given the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, "started"];
          case 1: return [2 /*return*/, _a.sent()];
        }
        """
      Then each call completes as follows
        | call       | completes        | labels |
        | throw("e") | yields "started" | 0      |
        | next("v")  | returns "v"      | 1      |

    Scenario: [ORC.7-02] a body that asks
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.sent();
            return [4 /*yield*/, "never"];
        }
        """
      Then each call completes as follows
        | call       | completes         | labels |
        | throw("e") | throws "e"        | 0      |
        | next()     | returns undefined |        |

    Scenario: [ORC.7-03] a body that asks inside its first try part
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 1, , 2]);
            _a.sent();
            return [3 /*break*/, 2];
          case 1: return [4 /*yield*/, _a.sent()];
          case 2: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call       | completes  | labels |
        | throw("e") | yields "e" | 0 1    |

    Scenario: [ORC.7-04] whatever the first verb throws is thrown by sent() as it is
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
          var came, twin = __generator(undefined, function (_a) {
            try { _a.sent(); } catch (e) { came = e; }
            return [4 /*yield*/];
          });
          twin["throw"](v);
          return came;
        }
        """
      And the generator body
        """js
        _a.sent();
        """
      Then each call completes as follows
        | call                                                                               | completes                                                                   | labels |
        | throw(-0)                                                                          | throws -0                                                                   | 0      |
        | [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296].map(through)                      | gives [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296]                      |        |
        | [undefined, null, true, false, 0n, 18446744073709551617n].map(through)             | gives [undefined, null, true, false, 0n, 18446744073709551617n]             |        |
        | ["", "0", half, cut, accent, symbol].map(through)                                  | gives ["", "0", half, cut, accent, symbol]                                  |        |
        | [call, list, one, none, operation, result, frozen, thing, bare, text].map(through) | gives [call, list, one, none, operation, result, frozen, thing, bare, text] |        |
        | [thenable, iterator, promise, date, pattern, map, boom, typed, proxy].map(through) | gives [thenable, iterator, promise, date, pattern, map, boom, typed, proxy] |        |
        | through(long) === long                                                             | gives true                                                                  |        |
        | [list.length, one.length, none.length, operation.length, boom.message]             | gives [2, 1, 0, 2, "boom"]                                                  |        |

  @ORC.8 @since-2.4.1
  Rule: ORC.8 An abrupt first verb: `throw(v)` completes and throws v, body not run

    Scenario Outline: [<case>] throw(<value>) before anything else
      Given the surrounding code
        """js
        var boom = new Error("boom");
        """
      And the generator body
        """js
        log("never");
        switch (_a.label) {
          case 0: return [4 /*yield*/, "never"];
        }
        """
      Then each call completes as follows
        | call           | completes         | labels | logs |
        | throw(<value>) | throws <value>    |        |      |
        | next()         | returns undefined |        |      |

      Examples:
        | case     | value     | note                       |
        | ORC.8-01 | boom      | the very error             |
        | ORC.8-02 | undefined | thrown all the same        |

    Scenario: [ORC.8-03] only the first verb counts: a later throw goes into the body
      Given the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1: return [2 /*return*/, "unaware"];
        }
        """
      Then each call completes as follows
        | call       | completes         | labels |
        | next()     | yields 1          | 0      |
        | throw("e") | returns "unaware" | 1      |

    Scenario: [ORC.8-04] the first verb of each generator counts for itself, whatever others of the body have begun
      Given the surrounding code
        """js
        function body(_b) {
          log("entered");
          switch (_b.label) {
            case 0: return [4 /*yield*/, 1];
            case 1: return [2 /*return*/];
          }
        }
        var one = __generator(undefined, body), two = __generator(undefined, body), three = __generator(undefined, body);
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call                | completes         | labels | logs      |
        | next()              | yields 1          | 0      |           |
        | one.next()          | yields 1          |        | "entered" |
        | two["throw"]("e")   | throws "e"        |        |           |
        | two.next()          | returns undefined |        |           |
        | one.next()          | returns undefined |        | "entered" |
        | three["throw"]("e") | throws "e"        |        |           |

    Scenario: [ORC.8-05] whatever the first verb throws comes out as it is
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
            __generator(undefined, function (_a) { log("never"); })["throw"](v);
          } catch (e) { return e; }
        }
        """
      And the generator body
        """js
        log("never");
        """
      Then each call completes as follows
        | call                                                                               | completes                                                                   | labels |
        | throw(-0)                                                                          | throws -0                                                                   |        |
        | [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296].map(through)                      | gives [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296]                      |        |
        | [undefined, null, true, false, 0n, 18446744073709551617n].map(through)             | gives [undefined, null, true, false, 0n, 18446744073709551617n]             |        |
        | ["", "0", half, cut, accent, symbol].map(through)                                  | gives ["", "0", half, cut, accent, symbol]                                  |        |
        | [call, list, one, none, operation, result, frozen, thing, bare, text].map(through) | gives [call, list, one, none, operation, result, frozen, thing, bare, text] |        |
        | [thenable, iterator, promise, date, pattern, map, boom, typed, proxy].map(through) | gives [thenable, iterator, promise, date, pattern, map, boom, typed, proxy] |        |
        | through(long) === long                                                             | gives true                                                                  |        |
        | [list.length, one.length, none.length, operation.length, boom.message]             | gives [2, 1, 0, 2, "boom"]                                                  |        |

  @ORC.9 @edge
  Rule: ORC.9 A body that answers undefined or null raises a TypeError in the generator

    Scenario Outline: [<case>] <answer>, outside any region
      Given the generator body
        """js
        return <answer>;
        """
      Then each call completes as follows
        | call   | completes          | labels |
        | next() | throws a TypeError | 0      |
        | next() | returns undefined  |        |

      Examples:
        | case     | answer    | note                                    |
        | ORC.9-01 | undefined | a body that runs off its end            |
        | ORC.9-02 | null      | likewise                                |

    Scenario Outline: [<case>] <answer> in a try part is caught there
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 1, 2, 3]);
            return <answer>;
          case 1:
            log(_a.sent() instanceof TypeError);
            return [3 /*break*/, 3];
          case 2:
            log("finally");
            return [7 /*endfinally*/];
          case 3: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call   | completes       | labels  | logs            |
        | next() | returns "after" | 0 1 2 3 | true, "finally" |

      Examples:
        | case     | answer    | note                                   |
        | ORC.9-03 | undefined | the error is raised at the label       |
        | ORC.9-04 | null      | likewise                               |

    Scenario Outline: [<case>] <answer> in the catch part and then in the finally part leaves both, one after the other
      Given the surrounding code
        """js
        function kind(error) { return error instanceof TypeError ? "TypeError" : error; }
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 4, , 5]);
            _a.label = 1;
          case 1:
            _a.trys.push([1, 2, 3, 4]);
            throw "error";
          case 2:
            log("caught", kind(_a.sent()));
            return <answer>;
          case 3:
            log("finally");
            return <answer>;
          case 4:
            log("caught", kind(_a.sent()));
            return [3 /*break*/, 5];
          case 5: return [4 /*yield*/, "after"];
          case 6: return <answer>;
        }
        """
      Then each call completes as follows
        | call   | completes          | labels    | logs                                                |
        | next() | yields "after"     | 0 2 3 4 5 | "caught", "error", "finally", "caught", "TypeError" |
        | next() | throws a TypeError | 6         |                                                     |
        | next() | returns undefined  |           |                                                     |

      Examples:
        | case     | answer    | note                  |
        | ORC.9-05 | undefined | an error as any other |
        | ORC.9-06 | null      | likewise              |

  @ORC.10 @observed
  Rule: ORC.10 Any other answer that is no operation with an opcode 0 - 7 (a number, `{}`, `[]`, `["4", 1]`, `[8]`): nothing defines it, and the helper never ends

    Scenario Outline: [<case>] <answer>: the helper gives no answer, an engine may refuse it
      Given the generator body
        """js
        return <answer>;
        """
      Then each call completes as follows
        | call   | completes          | labels |
        | next() | throws a TypeError | 0      |

      Examples:
        | case      | answer   | note                              |
        | ORC.10-01 | 7        | a number                          |
        | ORC.10-02 | {}       | an object                         |
        | ORC.10-03 | []       | an empty array                    |
        | ORC.10-04 | ["4", 1] | an opcode that is a string        |
        | ORC.10-05 | [8]      | an opcode behind the last         |

  @ORC.12 @edge
  Rule: ORC.12 A body may itself answer `[0, v]`, `[1, v]` (it is called again and `sent()` gives or throws v) or `[6, v]` (as if it had thrown v)

    Scenario: [ORC.12-01] opcode 0
      Given the surrounding code
        """js
        var n = 0;
        """
      And the generator body
        """js
        if (n++ === 0) return [0, "own"];
        return [2 /*return*/, _a.sent()];
        """
      Then each call completes as follows
        | call           | completes     | labels |
        | next("caller") | returns "own" | 0 0    |

    Scenario: [ORC.12-02] opcode 1
      Given the surrounding code
        """js
        var n = 0;
        """
      And the generator body
        """js
        if (n++ === 0) return [1, "own"];
        try { log("gave", _a.sent()); } catch (e) { log("threw", e); }
        return [2 /*return*/];
        """
      Then each call completes as follows
        | call   | completes         | labels | logs           |
        | next() | returns undefined | 0 0    | "threw", "own" |

    Scenario: [ORC.12-03] opcode 6 in a try part
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 1, , 2]);
            return [6, "own"];
          case 1: return [4 /*yield*/, _a.sent()];
          case 2: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call   | completes    | labels |
        | next() | yields "own" | 0 1    |

    Scenario: [ORC.12-04] opcode 6 outside any region
      Given the generator body
        """js
        return [6, "own"];
        """
      Then each call completes as follows
        | call   | completes         | labels |
        | next() | throws "own"      | 0      |
        | next() | returns undefined |        |

    Scenario Outline: [<case>] whatever the body answers with opcode <opcode> passes as it is
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
          var n = 0, came, twin = __generator(undefined, function (_a) {
            if (n++ === 0) return [<opcode>, v];
            try { came = _a.sent(); } catch (e) { came = e; }
            return [2 /*return*/];
          });
          try { twin.next(); } catch (e) { return e; }
          return came;
        }
        """
      And the generator body
        """js
        return [2 /*return*/, through("own")];
        """
      Then each call completes as follows
        | call                                                                               | completes                                                                   | labels |
        | next()                                                                             | returns "own"                                                               | 0      |
        | [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296].map(through)                      | gives [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296]                      |        |
        | [undefined, null, true, false, 0n, 18446744073709551617n].map(through)             | gives [undefined, null, true, false, 0n, 18446744073709551617n]             |        |
        | ["", "0", half, cut, accent, symbol].map(through)                                  | gives ["", "0", half, cut, accent, symbol]                                  |        |
        | [call, list, one, none, operation, result, frozen, thing, bare, text].map(through) | gives [call, list, one, none, operation, result, frozen, thing, bare, text] |        |
        | [thenable, iterator, promise, date, pattern, map, boom, typed, proxy].map(through) | gives [thenable, iterator, promise, date, pattern, map, boom, typed, proxy] |        |
        | through(long) === long                                                             | gives true                                                                  |        |
        | [list.length, one.length, none.length, operation.length, boom.message]             | gives [2, 1, 0, 2, "boom"]                                                  |        |

      Examples:
        | case      | opcode | note                  |
        | ORC.12-05 | 0      | sent() gives it       |
        | ORC.12-06 | 1      | sent() throws it      |
        | ORC.12-07 | 6      | it reaches the caller |
