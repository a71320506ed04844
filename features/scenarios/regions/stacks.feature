Feature: The stacks at entry

  @PRO.8 @needs-stacks
  Rule: PRO.8 At entry into a finally part the pending operation is the last of `ops` and the region still the last of `trys`

    Scenario Outline: [<case>] a pending <what>
      Given the surrounding code
        """js
        var boom = new Error("boom");
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, , 1, 2]);
            <operation>
          case 1: return [7 /*endfinally*/];
          case 2: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call   | completes   | labels   | regions   | pending   |
        | next() | <completes> | <labels> | <regions> | <pending> |

      Examples:
        | case     | what   | operation                   | completes       | labels | regions               | pending            | note                         |
        | PRO.8-01 | break  | return [3 /*break*/, 2];    | returns "after" | 0 1 2  | [], [[0, , 1, 2]], [] | [], [[3, 2]], []   | opcode 3 with its target     |
        | PRO.8-02 | return | return [2 /*return*/, "r"]; | returns "r"     | 0 1    | [], [[0, , 1, 2]]     | [], [[2, "r"]]     | opcode 2 with its value      |
        | PRO.8-03 | error  | throw boom;                 | throws boom     | 0 1    | [], [[0, , 1, 2]]     | [], [[6, boom]]    | opcode 6 with the error      |

    Scenario: [PRO.8-04] a return that the caller sent
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, , 2, 3]);
            return [4 /*yield*/, 1];
          case 1: return [3 /*break*/, 3];
          case 2: return [7 /*endfinally*/];
          case 3: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call        | completes   | labels | regions         | pending    |
        | next()      | yields 1    | 0      | []              | []         |
        | return("v") | returns "v" | 2      | [[0, , 2, 3]]   | [[2, "v"]] |
