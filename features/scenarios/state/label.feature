Feature: The label

  @STA.3
  Rule: STA.3 `label` is 0 at the start and names the case to run next

    Scenario: [STA.3-01] what the body reads at each entry
      Given the generator body
        """js
        log(_a.label);
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1: return [3 /*break*/, 4];
          case 4: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call   | completes         | labels | logs |
        | next() | yields 1          | 0      | 0    |
        | next() | returns undefined | 1 4    | 1, 4 |

    Scenario: [STA.3-02] it is a number from the first call on
      Given the generator body
        """js
        return [2 /*return*/, [typeof _a.label, _a.label === 0]];
        """
      Then each call completes as follows
        | call   | completes                | labels |
        | next() | returns ["number", true] | 0      |

  @STA.4
  Rule: STA.4 The body may assign `label` (a case that falls through does) and the engine goes on from that value

    Scenario: [STA.4-01] a yield behind a fall-through
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.label = 1;
          case 1:
            _a.label = 2;
          case 2: return [4 /*yield*/, "two"];
          case 3: return [2 /*return*/, "three"];
        }
        """
      Then each call completes as follows
        | call   | completes       | labels |
        | next() | yields "two"    | 0      |
        | next() | returns "three" | 3      |

    Scenario: [STA.4-02] a yield* behind a fall-through
      Given the surrounding code
        """js
        var delegate = { next: function () { return { value: "v", done: true }; } };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.label = 4;
          case 4: return [5 /*yield**/, delegate];
          case 5: return [2 /*return*/, _a.sent()];
        }
        """
      Then each call completes as follows
        | call   | completes   | labels |
        | next() | returns "v" | 0 5    |

    Scenario Outline: [<case>] an error after the label was set to <label>
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 3, 5, 6]);
            _a.label = <label>;
            throw "e";
          case 3:
            log("catch");
            return [3 /*break*/, 6];
          case 5:
            log("finally");
            return [7 /*endfinally*/];
          case 6: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call   | completes   | labels   | logs   |
        | next() | <completes> | <labels> | <logs> |

      Examples:
        | case     | label | completes       | labels  | logs               | note                                  |
        | STA.4-03 | 2     | returns "after" | 0 3 5 6 | "catch", "finally" | still in the try part                 |
        | STA.4-04 | 3     | throws "e"      | 0 5     | "finally"          | the part that the label names counts  |
        | STA.4-05 | 5     | throws "e"      | 0       |                    | already in the finally part           |

    Scenario: [STA.4-06] a label that is assigned from outside while the generator is suspended
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
          case 1: return [2 /*return*/, "one"];
          case 9: return [2 /*return*/, "nine"];
        }
        """
      Then each call completes as follows
        | call            | completes      | labels |
        | next()          | yields 1       | 0      |
        | state.label = 9 | gives 9        |        |
        | next()          | returns "nine" | 9      |
