Feature: Hosts that lack something

  @GEN.10 @needs-prototype
  Rule: GEN.10 A host without `Symbol` still gets a working object

    Scenario: [GEN.10-01] the verbs work, and there is no iterator
      Given a host without Symbol
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 2, 3, 4]);
            return [4 /*yield*/, 1];
          case 1: throw "e";
          case 2: return [4 /*yield*/, _a.sent()];
          case 3: return [7 /*endfinally*/];
          case 4: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call                                     | completes   | labels |
        | Object.getOwnPropertySymbols(gen).length | gives 0     |        |
        | "undefined" in gen                       | gives false |        |
        | next()                                   | yields 1    | 0      |
        | next()                                   | yields "e"  | 1 2    |
        | return("v")                              | returns "v" |        |

    Scenario: [GEN.10-02] in a host without Symbol and Iterator, and with a delegate
      Given a host without Symbol, Iterator
      And the surrounding code
        """js
        var delegate = { next: function () { return { value: "d", done: true }; } };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [5 /*yield**/, delegate];
          case 1: return [2 /*return*/, _a.sent()];
        }
        """
      Then each call completes as follows
        | call                  | completes   | labels |
        | gen instanceof Object | gives true  |        |
        | next()                | returns "d" | 0 1    |

    Scenario: [GEN.10-03] a Symbol that is no function counts as none
      Given the surrounding code
        """js
        Symbol = {};
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call               | completes   | labels |
        | "undefined" in gen | gives false |        |
        | next()             | yields 1    | 0      |
