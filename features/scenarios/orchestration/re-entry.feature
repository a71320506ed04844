Feature: Preventing re-entry

  @ORC.1
  Rule: ORC.1 Any verb called while the generator runs throws a TypeError to that inner caller

    Scenario Outline: [<case>] <verb> from within the body
      Given the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1:
            try { gen["<verb>"]("v"); log("nothing thrown"); } catch (e) { log(e instanceof TypeError); }
            return [4 /*yield*/, _a.sent()];
          case 2: return [2 /*return*/, "end"];
        }
        """
      Then each call completes as follows
        | call      | completes     | labels | logs |
        | next()    | yields 1      | 0      |      |
        | next("s") | yields "s"    | 1      | true |
        | next()    | returns "end" | 2      |      |

      Examples:
        | case     | verb   | note                                    |
        | ORC.1-01 | next   | the body is not entered a second time   |
        | ORC.1-02 | throw  | nor is the value thrown into it         |
        | ORC.1-03 | return | nor does it complete                    |

    Scenario: [ORC.1-04] at the very first call
      Given the generator body
        """js
        try { gen.next(); log("nothing thrown"); } catch (e) { log(e instanceof TypeError); }
        return [2 /*return*/, "end"];
        """
      Then each call completes as follows
        | call   | completes     | labels | logs |
        | next() | returns "end" | 0      | true |

    Scenario: [ORC.1-05] uncaught in the body, the TypeError is an error of the body
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 1, , 2]);
            gen.next();
            return [3 /*break*/, 2];
          case 1: return [4 /*yield*/, _a.sent() instanceof TypeError];
          case 2: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call   | completes       | labels |
        | next() | yields true     | 0 1    |
        | next() | returns "after" | 2      |

    Scenario: [ORC.1-06] from a finally part that a return has entered
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, , 2, 3]);
            return [4 /*yield*/, 1];
          case 1: return [3 /*break*/, 3];
          case 2:
            try { gen["return"]("inner"); } catch (e) { log(e instanceof TypeError); }
            return [7 /*endfinally*/];
          case 3: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call            | completes       | labels | logs |
        | next()          | yields 1        | 0      |      |
        | return("outer") | returns "outer" | 2      | true |

  @ORC.11 @messages
  Rule: ORC.11 That error's message is "Generator is already executing."

    Scenario Outline: [<case>] <verb>
      Given the generator body
        """js
        gen["<verb>"]();
        """
      Then each call completes as follows
        | call   | completes                                            | labels |
        | next() | throws a TypeError "Generator is already executing." | 0      |

      Examples:
        | case      | verb   | note                        |
        | ORC.11-01 | next   | one message for all verbs   |
        | ORC.11-02 | throw  | likewise                    |
        | ORC.11-03 | return | likewise                    |

  @ORC.2
  Rule: ORC.2 The running generator is not harmed by it and goes on

    Scenario: [ORC.2-01] what was sent is still there, and so are regions and label
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 2, 3, 4]);
            return [4 /*yield*/, 1];
          case 1:
            try { gen.next("other"); } catch (e) { log("refused"); }
            log(_a.sent(), _a.label);
            throw "e";
          case 2:
            try { gen["throw"]("other"); } catch (e) { log("refused"); }
            log(_a.sent(), _a.label);
            return [3 /*break*/, 4];
          case 3:
            try { gen["return"]("other"); } catch (e) { log("refused"); }
            return [7 /*endfinally*/];
          case 4: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call      | completes       | labels  | logs                                                     |
        | next()    | yields 1        | 0       |                                                          |
        | next("s") | returns "after" | 1 2 3 4 | "refused", "s", 1, "refused", "e", 2, "refused"          |

    Scenario: [ORC.2-02] it is still running after a refused verb
      Given the generator body
        """js
        try { gen.next(); } catch (e) { log("first"); }
        try { gen.next(); } catch (e) { log("second"); }
        return [2 /*return*/];
        """
      Then each call completes as follows
        | call   | completes         | labels | logs              |
        | next() | returns undefined | 0      | "first", "second" |

    Scenario Outline: [<case>] after each verb was refused at every entry, <where>
      Given the surrounding code
        """js
        function attempt() {
          ["next", "throw", "return", "next"].forEach(function (verb) {
            try { gen[verb]("other"); log(verb + " was let in"); } catch (e) { if (!(e instanceof TypeError)) log(verb, e); }
          });
        }
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: attempt(); return [3 /*break*/, <start>];
          case 1: attempt(); return [4 /*yield*/, 1];
          case 2: attempt(); return [4 /*yield*/, [_a.sent(), _a.sent(), _a.label]];
          case 3: attempt(); return [2 /*return*/, _a.sent()];
          case 10:
            _a.trys.push([10, 13, 15, 17]);
            attempt();
            return [4 /*yield*/, 1];
          case 11: attempt(); return [4 /*yield*/, [_a.sent(), _a.sent(), _a.label]];
          case 12: attempt(); throw _a.sent();
          case 13: attempt(); return [4 /*yield*/, [_a.sent(), _a.sent(), _a.label]];
          case 14: attempt(); return [2 /*return*/, _a.sent()];
          case 15: attempt(); return [4 /*yield*/, "finally"];
          case 16: attempt(); return [7 /*endfinally*/];
          case 17: return [2 /*return*/, "never"];
          case 20:
            _a.trys.push([20, , 21, 29]);
            attempt();
            return [2 /*return*/, "pending"];
          case 21:
            _a.trys.push([21, , 23, 27]);
            attempt();
            return [3 /*break*/, 27];
          case 23: attempt(); return [4 /*yield*/, "both pend"];
          case 24: attempt(); return [4 /*yield*/, [_a.sent(), _a.sent(), _a.label]];
          case 25: attempt(); return [7 /*endfinally*/];
          case 27: attempt(); return [4 /*yield*/, "one pends"];
          case 28: attempt(); return [7 /*endfinally*/];
          case 29: return [2 /*return*/, "never"];
        }
        """
      Then each call completes as follows
        | call      | completes                  | labels     |
        | next()    | yields <1>                 | <labels 1> |
        | next("b") | yields ["b", "b", <label>] | <label>    |
        | next("c") | <3>                        | <labels 3> |
        | next("d") | <4>                        | <labels 4> |
        | next("e") | <5>                        | <labels 5> |

      Examples:
        | case     | where                                   | start | 1           | labels 1   | label | 3                     | labels 3 | 4                 | labels 4 | 5                 | labels 5 | note                            |
        | ORC.2-03 | outside any region                      | 1     | 1           | 0 1        | 2     | returns "c"           | 3        | returns undefined |          | returns undefined |          | label and what was sent         |
        | ORC.2-04 | in the parts of a region                | 10    | 1           | 0 10       | 11    | yields ["c", "c", 13] | 12 13    | yields "finally"  | 14 15    | returns "d"       | 16       | the region, and then what pends |
        | ORC.2-05 | in a finally part within a finally part | 20    | "both pend" | 0 20 21 23 | 24    | yields "one pends"    | 25 27    | returns "pending" | 28       | returns undefined |          | each region has its own         |

    Scenario Outline: [<case>] a refused <verb> that the body does not catch is an error in each part of a region, and no more
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, , 7, 9]);
            _a.label = 1;
          case 1:
            _a.trys.push([1, 3, 5, 7]);
            return [4 /*yield*/, 1];
          case 2: gen["<verb>"]("other");
          case 3:
            log(_a.sent() instanceof TypeError);
            return [4 /*yield*/, 3];
          case 4: gen["<verb>"]("other");
          case 5: return [4 /*yield*/, 5];
          case 6: gen["<verb>"]("other");
          case 7: return [4 /*yield*/, 7];
          case 8: return [7 /*endfinally*/];
          case 9: return [2 /*return*/, "never"];
        }
        """
      Then each call completes as follows
        | call        | completes          | labels | logs |
        | next()      | yields 1           | 0      |      |
        | next()      | yields 3           | 2 3    | true |
        | next()      | yields 5           | 4 5    |      |
        | next()      | yields 7           | 6 7    |      |
        | next()      | throws a TypeError | 8      |      |
        | next()      | returns undefined  |        |      |
        | return("v") | returns "v"        |        |      |

      Examples:
        | case     | verb   | note                             |
        | ORC.2-06 | next   | the last of three errors goes on |
        | ORC.2-07 | throw  | likewise                         |
        | ORC.2-08 | return | likewise                         |

  @ORC.3
  Rule: ORC.3 It counts as running while its delegate runs

    Scenario Outline: [<case>] <verb> on it from its delegate's <method>
      Given the surrounding code
        """js
        var calm = true;
        function answer() {
          if (calm) { calm = false; return { value: 1, done: false }; }
          try { gen["<verb>"](); log("nothing thrown"); } catch (e) { log(e instanceof TypeError); }
          return { value: "end", done: true };
        }
        var delegate = { next: answer, "throw": answer };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [5 /*yield**/, delegate];
          case 1: return [2 /*return*/, _a.sent()];
        }
        """
      Then each call completes as follows
        | call       | completes     | labels | logs |
        | next()     | yields 1      | 0      |      |
        | <method>() | returns "end" | 1      | true |

      Examples:
        | case     | method | verb   | note                                |
        | ORC.3-01 | next   | next   | it does not reach the delegate      |
        | ORC.3-02 | next   | throw  | likewise                            |
        | ORC.3-03 | next   | return | likewise                            |
        | ORC.3-04 | throw  | next   | whatever verb the delegate is in    |
        | ORC.3-05 | throw  | return | likewise                            |

    Scenario: [ORC.3-06] from a getter of the delegate and of its result
      Given the surrounding code
        """js
        function attempt(where) {
          try { gen.next(); log(where, "nothing thrown"); } catch (e) { log(where, e instanceof TypeError); }
        }
        var delegate = {
          get next() {
            attempt("method");
            return function () {
              return { get done() { attempt("done"); return true; }, get value() { attempt("value"); return "end"; } };
            };
          }
        };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [5 /*yield**/, delegate];
          case 1: return [2 /*return*/, _a.sent()];
        }
        """
      Then each call completes as follows
        | call   | completes     | labels | logs                                           |
        | next() | returns "end" | 0 1    | "method", true, "done", true, "value", true    |

    Scenario: [ORC.3-07] a delegate of this engine that asks the outer generator
      Given the surrounding code
        """js
        function inner() {
          return __generator(this, function (_b) {
            switch (_b.label) {
              case 0:
                try { gen.next(); log("nothing thrown"); } catch (e) { log(e instanceof TypeError); }
                return [4 /*yield*/, "inner"];
              case 1: return [2 /*return*/];
            }
          });
        }
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [5 /*yield**/, inner()];
          case 1: return [2 /*return*/, "outer"];
        }
        """
      Then each call completes as follows
        | call   | completes       | labels | logs |
        | next() | yields "inner"  | 0      | true |
        | next() | returns "outer" | 1      |      |

    Scenario: [ORC.3-08] a generator that is its own delegate
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 2, , 3]);
            return [5 /*yield**/, gen];
          case 1: return [3 /*break*/, 3];
          case 2: return [4 /*yield*/, _a.sent() instanceof TypeError];
          case 3: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call   | completes       | labels |
        | next() | yields true     | 0 2    |
        | next() | returns "after" | 3      |

    Scenario: [ORC.3-09] each verb is refused from each method and getter of a delegate, in each part of a region, and leaves nothing behind
      Given the surrounding code
        """js
        function attempt() {
          ["next", "throw", "return", "next"].forEach(function (verb) {
            try { gen[verb]("other"); log(verb + " was let in"); } catch (e) { if (!(e instanceof TypeError)) log(verb, e); }
          });
        }
        var more = { value: "more", done: false };
        function method() {
          attempt();
          return function (v) {
            attempt();
            if (v === "again") gen.next();
            if (v === "fail") throw "inner";
            return v !== "end" ? more : { get done() { attempt(); return true; }, get value() { attempt(); return "ended"; } };
          };
        }
        var delegate = { get next() { return method(); }, get throw() { return method(); }, get return() { return method(); } };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 3, 5, 7]);
            return [5 /*yield**/, delegate];
          case 1: return [4 /*yield*/, [_a.sent(), _a.sent(), _a.label]];
          case 2: throw "e";
          case 3: return [5 /*yield**/, delegate];
          case 4: return [2 /*return*/, _a.sent()];
          case 5: return [5 /*yield**/, delegate];
          case 6: return [7 /*endfinally*/];
          case 7: return [2 /*return*/, "never"];
        }
        """
      Then each call completes as follows
        | call         | completes                    | labels |
        | next()       | gives more                   | 0      |
        | next("v")    | gives more                   |        |
        | throw("v")   | gives more                   |        |
        | return("v")  | gives more                   |        |
        | next("end")  | yields ["ended", "ended", 1] | 1      |
        | next()       | gives more                   | 2 3    |
        | return("v")  | gives more                   |        |
        | throw("end") | gives more                   | 4 5    |
        | throw("v")   | gives more                   |        |
        | return("v")  | gives more                   |        |
        | next("end")  | returns "ended"              | 6      |
        | next()       | returns undefined            |        |

  @ORC.4
  Rule: ORC.4 It is not running after a verb returned or threw

    Scenario: [ORC.4-01] after a yield, from outside
      Given the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1: return [4 /*yield*/, 2];
          case 2: return [2 /*return*/, 3];
        }
        """
      Then each call completes as follows
        | call                                    | completes          | labels |
        | [gen.next().value, gen.next().value]    | gives [1, 2]       | 0 1    |
        | next()                                  | returns 3          | 2      |

    Scenario: [ORC.4-02] after an error has completed it
      Given the generator body
        """js
        throw "e";
        """
      Then each call completes as follows
        | call        | completes         | labels |
        | next()      | throws "e"        | 0      |
        | next()      | returns undefined |        |
        | return("v") | returns "v"       |        |

    Scenario: [ORC.4-03] after a delegate has given a result that is handed on
      Given the surrounding code
        """js
        var delegate = { next: function () { return { value: 1, done: false }; } };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [5 /*yield**/, delegate];
          case 1: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call        | completes   | labels |
        | next()      | yields 1    | 0      |
        | next()      | yields 1    |        |
        | return("v") | returns "v" |        |

    Scenario: [ORC.4-04] one generator runs another of the same body, and each counts for itself
      Given the surrounding code
        """js
        function body(_b) {
          switch (_b.label) {
            case 0: return [4 /*yield*/, "twin"];
            case 1: return [2 /*return*/];
          }
        }
        var twin = __generator(this, body);
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, twin.next().value];
          case 1: return [2 /*return*/, twin.next().done];
        }
        """
      Then each call completes as follows
        | call   | completes     | labels |
        | next() | yields "twin" | 0      |
        | next() | returns true  | 1      |
