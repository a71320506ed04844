Feature: The shapes of a protected region

  @PRO.1
  Rule: PRO.1 A region is four labels: first, catch, finally, end; first and end are required

    @needs-stacks
    Scenario: [PRO.1-01] the state shows the four labels as they were pushed
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 2, 3, 4]);
            return [4 /*yield*/, 1];
          case 1: return [3 /*break*/, 4];
          case 2: return [3 /*break*/, 4];
          case 3: return [7 /*endfinally*/];
          case 4: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call   | completes         | labels | regions                                          |
        | next() | yields 1          | 0      | []                                               |
        | next() | returns undefined | 1 3 4  | [[0, 2, 3, 4]], [[0, 2, 3, 4]], []               |

    Scenario: [PRO.1-02] each of the four labels decides
      Given the generator body
        """js
        switch (_a.label) {
          case 0: return [3 /*break*/, 3];
          case 3:
            _a.trys.push([3, 5, 7, 9]);
            return [4 /*yield*/, "try"];
          case 4: throw "error";
          case 5:
            log("catch", _a.sent());
            return [3 /*break*/, 6];
          case 6: return [3 /*break*/, 9];
          case 7:
            log("finally");
            return [7 /*endfinally*/];
          case 9: return [2 /*return*/, "end"];
        }
        """
      Then each call completes as follows
        | call   | completes     | labels    | logs                        |
        | next() | yields "try"  | 0 3       |                             |
        | next() | returns "end" | 4 5 6 7 9 | "catch", "error", "finally" |

  @PRO.2
  Rule: PRO.2 A region without catch, without finally, or with both works (holes in the tuple)

    Scenario Outline: [<case>] <shape>: <what>
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push(<region>);
            <operation>
          case 1:
            log("catch", _a.sent());
            return [3 /*break*/, 3];
          case 2:
            log("finally");
            return [7 /*endfinally*/];
          case 3: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call   | completes         | labels   | logs   |
        | next() | <completes>       | <labels> | <logs> |
        | next() | returns undefined |          |        |

      Examples: a catch alone
        | case     | shape     | region      | what                 | operation                   | completes       | labels | logs           | note                            |
        | PRO.2-01 | try-catch | [0, 1, , 3] | ends normally        | return [3 /*break*/, 3];    | returns "after" | 0 3    |                | nothing to run on the way out   |
        | PRO.2-02 | try-catch | [0, 1, , 3] | an error             | throw "e";                  | returns "after" | 0 1 3  | "catch", "e"   | the catch part takes it         |
        | PRO.2-03 | try-catch | [0, 1, , 3] | a return             | return [2 /*return*/, "r"]; | returns "r"     | 0      |                | the catch part is passed over   |

      Examples: a finally alone
        | case     | shape       | region      | what          | operation                   | completes       | labels | logs      | note                             |
        | PRO.2-04 | try-finally | [0, , 2, 3] | ends normally | return [3 /*break*/, 3];    | returns "after" | 0 2 3  | "finally" | finally on the way out           |
        | PRO.2-05 | try-finally | [0, , 2, 3] | an error      | throw "e";                  | throws "e"      | 0 2    | "finally" | the hole at catch takes nothing  |
        | PRO.2-06 | try-finally | [0, , 2, 3] | a return      | return [2 /*return*/, "r"]; | returns "r"     | 0 2    | "finally" | the return waits                 |

      Examples: both
        | case     | shape             | region       | what          | operation                   | completes       | labels  | logs                      | note                       |
        | PRO.2-07 | try-catch-finally | [0, 1, 2, 3] | ends normally | return [3 /*break*/, 3];    | returns "after" | 0 2 3   | "finally"                 | the catch part is jumped   |
        | PRO.2-08 | try-catch-finally | [0, 1, 2, 3] | an error      | throw "e";                  | returns "after" | 0 1 2 3 | "catch", "e", "finally"   | catch, then finally        |
        | PRO.2-09 | try-catch-finally | [0, 1, 2, 3] | a return      | return [2 /*return*/, "r"]; | returns "r"     | 0 2     | "finally"                 | straight to finally        |

      Examples: neither, which no compiler emits
        | case     | shape    | region     | what          | operation                   | completes       | labels | logs | note                          |
        | PRO.2-10 | try only | [0, , , 3] | ends normally | return [3 /*break*/, 3];    | returns "after" | 0 3    |      | the region is only popped     |
        | PRO.2-11 | try only | [0, , , 3] | an error      | throw "e";                  | throws "e"      | 0      |      | both holes take nothing       |
        | PRO.2-12 | try only | [0, , , 3] | a return      | return [2 /*return*/, "r"]; | returns "r"     | 0      |      | both holes hold nothing back  |
