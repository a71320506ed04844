Feature: Regions within regions

  @PRO.3
  Rule: PRO.3 The innermost region is asked first; one that does not take the operation is popped and the next is asked

    Scenario: [PRO.3-01] both regions have a catch: the inner one takes the error
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 4, , 5]);
            _a.label = 1;
          case 1:
            _a.trys.push([1, 2, , 3]);
            throw "error";
          case 2: return [2 /*return*/, "inner"];
          case 3: return [3 /*break*/, 5];
          case 4: return [2 /*return*/, "outer"];
          case 5: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call   | completes       | labels |
        | next() | returns "inner" | 0 2    |

    Scenario: [PRO.3-02] the inner region has no catch: the outer one takes the error, after the inner finally
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 4, , 5]);
            _a.label = 1;
          case 1:
            _a.trys.push([1, , 2, 3]);
            throw "error";
          case 2:
            log("inner finally");
            return [7 /*endfinally*/];
          case 3: return [3 /*break*/, 5];
          case 4: return [2 /*return*/, "outer " + _a.sent()];
          case 5: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call   | completes             | labels | logs            |
        | next() | returns "outer error" | 0 2 4  | "inner finally" |

    @needs-stacks
    Scenario: [PRO.3-03] a region that is passed over is no longer there
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 3, , 4]);
            _a.label = 1;
          case 1:
            _a.trys.push([1, , , 2]);
            throw "error";
          case 2: return [3 /*break*/, 4];
          case 3: return [3 /*break*/, 4];
          case 4: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call   | completes       | labels | regions                  |
        | next() | returns "after" | 0 3 4  | [], [[0, 3, , 4]], []    |

    Scenario: [PRO.3-04] three regions, and only the outermost takes it
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 6, , 7]);
            _a.label = 1;
          case 1:
            _a.trys.push([1, , 4, 5]);
            _a.label = 2;
          case 2:
            _a.trys.push([2, , 3, 4]);
            throw "deep";
          case 3:
            log("innermost");
            return [7 /*endfinally*/];
          case 4:
            log("middle");
            return [7 /*endfinally*/];
          case 5: return [3 /*break*/, 7];
          case 6: return [2 /*return*/, _a.sent()];
          case 7: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call   | completes      | labels  | logs                  |
        | next() | returns "deep" | 0 3 4 6 | "innermost", "middle" |

  @PRO.7
  Rule: PRO.7 Regions nest in try, catch and finally parts alike

    Scenario Outline: [<case>] a region in the <part> part: <what>
      Given the surrounding code
        """js
        var outer = new Error("outer"), inner = new Error("inner");
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 10, 20, 30]);
            return [3 /*break*/, <way>];
          case 1: throw outer;
          case 2:
            _a.trys.push([2, 3, 4, 5]);
            <operation>
          case 3:
            log("inner catch", _a.sent());
            return [3 /*break*/, 5];
          case 4:
            log("inner finally");
            return [7 /*endfinally*/];
          case 5: return [3 /*break*/, 30];
          case 10:
            log("catch", _a.sent());
            return [3 /*break*/, <wayInCatch>];
          case 11: return [3 /*break*/, 30];
          case 12:
            _a.trys.push([12, 13, 14, 15]);
            <operation>
          case 13:
            log("inner catch", _a.sent());
            return [3 /*break*/, 15];
          case 14:
            log("inner finally");
            return [7 /*endfinally*/];
          case 15: return [3 /*break*/, 30];
          case 20:
            log("finally");
            return [3 /*break*/, <wayInFinally>];
          case 21: return [7 /*endfinally*/];
          case 22:
            _a.trys.push([22, 23, 24, 25]);
            <operation>
          case 23:
            log("inner catch", _a.sent());
            return [3 /*break*/, 25];
          case 24:
            log("inner finally");
            return [7 /*endfinally*/];
          case 25: return [7 /*endfinally*/];
          case 30: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call   | completes         | labels   | logs   |
        | next() | <completes>       | <labels> | <logs> |
        | next() | returns undefined |          |        |

      Examples: in the try part
        | case     | part | what     | way | wayInCatch | wayInFinally | operation                   | completes       | labels             | logs                                              | note                                |
        | PRO.7-01 | try  | an error | 2   | 11         | 21           | throw inner;                | returns "after" | 0 2 3 4 5 20 21 30 | "inner catch", inner, "inner finally", "finally"  | the inner catch takes it            |
        | PRO.7-02 | try  | a return | 2   | 11         | 21           | return [2 /*return*/, "r"]; | returns "r"     | 0 2 4 20 21        | "inner finally", "finally"                        | both finally blocks, inner first    |

      Examples: in the catch part
        | case     | part  | what     | way | wayInCatch | wayInFinally | operation                   | completes       | labels                     | logs                                                              | note                              |
        | PRO.7-03 | catch | an error | 1   | 12         | 21           | throw inner;                | returns "after" | 0 1 10 12 13 14 15 20 21 30 | "catch", outer, "inner catch", inner, "inner finally", "finally" | caught within the catch clause    |
        | PRO.7-04 | catch | a return | 1   | 12         | 21           | return [2 /*return*/, "r"]; | returns "r"     | 0 1 10 12 14 20 21         | "catch", outer, "inner finally", "finally"                        | both finally blocks, inner first  |

      Examples: in the finally part
        | case     | part    | what     | way | wayInCatch | wayInFinally | operation                   | completes       | labels                  | logs                                             | note                                    |
        | PRO.7-05 | finally | an error | 30  | 11         | 22           | throw inner;                | returns "after" | 0 20 22 23 24 25 30     | "finally", "inner catch", inner, "inner finally" | the outer break still pends and goes on |
        | PRO.7-06 | finally | a return | 30  | 11         | 22           | return [2 /*return*/, "r"]; | returns "r"     | 0 20 22 24              | "finally", "inner finally"                       | it replaces the outer break             |
