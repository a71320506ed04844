Feature: Superseding a pending operation

  @PRO.4
  Rule: PRO.4 A return, an outward break or an error out of a finally part replaces the pending operation, which is dropped

    Scenario: [PRO.4-01] a return in finally replaces the error that is under way
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
          case 1: return [2 /*return*/, "kept"];
          case 2: return [2 /*return*/, "never"];
        }
        """
      Then each call completes as follows
        | call   | completes         | labels |
        | next() | returns "kept"    | 0 1    |
        | next() | returns undefined |        |

    Scenario Outline: [<case>] a pending <pending> is replaced by <replacement>
      Given the surrounding code
        """js
        var first = new Error("first"), second = new Error("second");
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [3 /*break*/, 1];
          case 1:
            _a.trys.push([1, , 2, 3]);
            <enters>
          case 2: <leaves>
          case 3: return [2 /*return*/, "end of the region"];
          case 4: return [2 /*return*/, "break of the try"];
          case 5: return [2 /*return*/, "break of the finally"];
        }
        """
      Then each call completes as follows
        | call   | completes         | labels   |
        | next() | <completes>       | <labels> |
        | next() | returns undefined |          |

      Examples:
        | case     | pending | replacement            | enters                       | leaves                       | completes                      | labels  | note                           |
        | PRO.4-02 | return  | a return               | return [2 /*return*/, "t"];  | return [2 /*return*/, "f"];  | returns "f"                    | 0 1 2   | the later value counts         |
        | PRO.4-03 | return  | a break                | return [2 /*return*/, "t"];  | return [3 /*break*/, 5];     | returns "break of the finally" | 0 1 2 5 | the generator goes on          |
        | PRO.4-04 | return  | an error               | return [2 /*return*/, "t"];  | throw second;                | throws second                  | 0 1 2   | the return is forgotten        |
        | PRO.4-05 | break   | a return               | return [3 /*break*/, 4];     | return [2 /*return*/, "f"];  | returns "f"                    | 0 1 2   | the jump is not taken          |
        | PRO.4-06 | break   | a break                | return [3 /*break*/, 4];     | return [3 /*break*/, 5];     | returns "break of the finally" | 0 1 2 5 | the later target counts        |
        | PRO.4-07 | break   | an error               | return [3 /*break*/, 4];     | throw second;                | throws second                  | 0 1 2   | the jump is not taken          |
        | PRO.4-08 | error   | a break                | throw first;                 | return [3 /*break*/, 5];     | returns "break of the finally" | 0 1 2 5 | how a break swallows an error  |
        | PRO.4-09 | error   | an error               | throw first;                 | throw second;                | throws second                  | 0 1 2   | the later error counts         |
        | PRO.4-10 | error   | a break to the end     | throw first;                 | return [3 /*break*/, 3];     | returns "end of the region"    | 0 1 2 3 | the last label lies outside    |

    @needs-stacks
    Scenario: [PRO.4-11] nothing of the dropped operation is left behind
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, , 1, 2]);
            return [2 /*return*/, "dropped"];
          case 1: return [3 /*break*/, 2];
          case 2: return [4 /*yield*/, "outside"];
          case 3: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call   | completes         | labels | regions                 | pending               |
        | next() | yields "outside"  | 0 1 2  | [], [[0, , 1, 2]], []   | [], [[2, "dropped"]], [] |
        | next() | returns undefined | 3      | []                      | []                    |

    Scenario: [PRO.4-12] the error of an inner finally replaces the pending operation of the inner region alone
      Given the surrounding code
        """js
        var boom = new Error("boom");
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, , 5, 10]);
            return [2 /*return*/, "outer pending"];
          case 1: return [2 /*return*/, "never"];
          case 5:
            _a.trys.push([5, 8, , 9]);
            _a.label = 6;
          case 6:
            _a.trys.push([6, , 7, 8]);
            return [2 /*return*/, "inner pending"];
          case 7: throw boom;
          case 8:
            log("caught", _a.sent());
            return [3 /*break*/, 9];
          case 9: return [7 /*endfinally*/];
        }
        """
      Then each call completes as follows
        | call   | completes               | labels    | logs           |
        | next() | returns "outer pending" | 0 5 7 8 9 | "caught", boom |

    Scenario: [PRO.4-13] the caller's return while a finally block is suspended replaces what pends
      Given the surrounding code
        """js
        var boom = new Error("boom");
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, , 1, 3]);
            throw boom;
          case 1: return [4 /*yield*/, "in finally"];
          case 2: return [7 /*endfinally*/];
          case 3: return [2 /*return*/, "never"];
        }
        """
      Then each call completes as follows
        | call        | completes           | labels |
        | next()      | yields "in finally" | 0 1    |
        | return("v") | returns "v"         |        |
        | next()      | returns undefined   |        |

    Scenario Outline: [<case>] <what> at the last label of a longer finally part
      Given the surrounding code
        """js
        var boom = new Error("boom");
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, , 1, 4]);
            throw boom;
          case 1: return [3 /*break*/, 3];
          case 3: <operation>
          case 4: return [2 /*return*/, "end"];
          case 5: return [2 /*return*/, "behind the end"];
        }
        """
      Then each call completes as follows
        | call   | completes   | labels   |
        | next() | <completes> | <labels> |

      Examples:
        | case     | what                | operation                   | completes                | labels    | note                             |
        | PRO.4-14 | a return            | return [2 /*return*/, "r"]; | returns "r"              | 0 1 3     | any label of the part will do    |
        | PRO.4-15 | an error            | throw "e";                  | throws "e"               | 0 1 3     | likewise                         |
        | PRO.4-16 | a break to the end  | return [3 /*break*/, 4];    | returns "end"            | 0 1 3 4   | outwards begins at the last label |
        | PRO.4-17 | a break beyond it   | return [3 /*break*/, 5];    | returns "behind the end" | 0 1 3 5   | likewise                         |

  @PRO.5
  Rule: PRO.5 A break that stays inside the region leaves the pending operation alone

    Scenario: [PRO.5-01] a loop in a finally block
      Given the surrounding code
        """js
        var i = 0;
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, , 1, 5]);
            return [2 /*return*/, "pending"];
          case 1:
            if (!(i < 3)) return [3 /*break*/, 4];
            return [4 /*yield*/, i];
          case 2:
            i++;
            return [3 /*break*/, 1];
          case 4: return [7 /*endfinally*/];
          case 5: return [2 /*return*/, "never"];
        }
        """
      Then each call completes as follows
        | call   | completes         | labels |
        | next() | yields 0          | 0 1    |
        | next() | yields 1          | 2 1    |
        | next() | yields 2          | 2 1    |
        | next() | returns "pending" | 2 1 4  |

    Scenario: [PRO.5-02] a jump from a finally part back into the try part keeps what pends
      Given the surrounding code
        """js
        var back = true;
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, , 2, 3]);
            return [2 /*return*/, "first"];
          case 1:
            log("back in try");
            return [3 /*break*/, 2];
          case 2:
            log("finally");
            if (back) { back = false; return [3 /*break*/, 1]; }
            return [7 /*endfinally*/];
          case 3: return [2 /*return*/, "never"];
        }
        """
      Then each call completes as follows
        | call   | completes       | labels  | logs                                |
        | next() | returns "first" | 0 2 1 2 | "finally", "back in try", "finally" |
