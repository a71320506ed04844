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
