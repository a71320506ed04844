Feature: Opcode 7, endfinally

  @OP7.1
  Rule: OP7.1 It takes the operation that entered the finally, leaves the region, and carries that operation on: break, return or error

    Scenario Outline: [<case>] a pending <what>
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, , 1, 2]);
            <operation>
          case 1:
            log("finally");
            return [7 /*endfinally*/];
          case 2: return [2 /*return*/, "behind the region"];
          case 3: return [2 /*return*/, "far behind"];
        }
        """
      Then each call completes as follows
        | call   | completes         | labels   | logs      |
        | next() | <completes>       | <labels> | "finally" |
        | next() | returns undefined |          |           |

      Examples:
        | case     | what             | operation               | completes                   | labels | note                          |
        | OP7.1-01 | break to the end | return [3 /*break*/, 2]; | returns "behind the region" | 0 1 2  | how a try statement ends      |
        | OP7.1-02 | break beyond     | return [3 /*break*/, 3]; | returns "far behind"        | 0 1 3  | a break statement             |
        | OP7.1-03 | return           | return [2 /*return*/, "r"]; | returns "r"              | 0 1    | the body is not entered again |
        | OP7.1-04 | error            | throw "e";              | throws "e"                  | 0 1    | likewise                      |

  @OP7.2
  Rule: OP7.2 It pops one region and one pending operation

    @needs-stacks
    Scenario: [OP7.2-01] the outer region and its pending operation stay while the inner ones go
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, , 2, 7]);
            return [2 /*return*/, "outer"];
          case 2:
            _a.trys.push([2, , 4, 5]);
            return [3 /*break*/, 5];
          case 4: return [7 /*endfinally*/];
          case 5: return [7 /*endfinally*/];
          case 7: return [2 /*return*/, "never"];
        }
        """
      Then each call completes as follows
        | call   | completes       | labels  | regions                                                  | pending                                              |
        | next() | returns "outer" | 0 2 4 5 | [], [[0,,2,7]], [[0,,2,7], [2,,4,5]], [[0,,2,7]]         | [], [[2,"outer"]], [[2,"outer"], [3,5]], [[2,"outer"]] |

  @OP7.3
  Rule: OP7.3 A region nested in a finally block ends without touching the outer pending operation

    Scenario Outline: [<case>] a nested region that <does>
      Given the surrounding code
        """js
        var boom = new Error("boom");
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, , 1, 6]);
            throw boom;
          case 1:
            _a.trys.push([1, 2, 3, 4]);
            <operation>
          case 2:
            log("inner catch");
            return [3 /*break*/, 4];
          case 3:
            log("inner finally");
            return [7 /*endfinally*/];
          case 4:
            log("rest of the finally");
            return [7 /*endfinally*/];
          case 6: return [2 /*return*/, "never"];
        }
        """
      Then each call completes as follows
        | call   | completes   | labels   | logs   |
        | next() | throws boom | <labels> | <logs> |

      Examples:
        | case     | does           | operation                | labels    | logs                                                 | note                          |
        | OP7.3-01 | ends normally  | return [3 /*break*/, 4]; | 0 1 3 4   | "inner finally", "rest of the finally"                | a break to its own end        |
        | OP7.3-02 | catches        | throw "inner";           | 0 1 2 3 4 | "inner catch", "inner finally", "rest of the finally" | an error that goes no further |

  @OP7.4 @edge
  Rule: OP7.4 With nothing pending it raises a TypeError in the generator, outside the region that it just left

    Scenario: [OP7.4-01] with no region at all it reaches the caller
      Given the generator body
        """js
        return [7 /*endfinally*/];
        """
      Then each call completes as follows
        | call   | completes          | labels |
        | next() | throws a TypeError | 0      |
        | next() | returns undefined  |        |

    Scenario: [OP7.4-02] the region around it is left, and does not catch the error; the one around that does
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 3, , 4]);
            _a.label = 1;
          case 1:
            _a.trys.push([1, 2, , 3]);
            return [7 /*endfinally*/];
          case 2: return [2 /*return*/, "inner"];
          case 3: return [2 /*return*/, _a.sent() instanceof TypeError];
          case 4: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call   | completes    | labels |
        | next() | returns true | 0 3    |
