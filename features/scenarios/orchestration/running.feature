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
