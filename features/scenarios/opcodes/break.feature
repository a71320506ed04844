Feature: Opcode 3, break

  @OP3.1
  Rule: OP3.1 With no region on the stack it jumps, forward or back

    Scenario: [OP3.1-01] a jump forward, over a label, and a jump back
      Given the surrounding code
        """js
        var round = 0;
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [3 /*break*/, 2];
          case 1: return [2 /*return*/, "back at 1"];
          case 2:
            if (++round < 3) return [3 /*break*/, 2];
            return [3 /*break*/, 1];
        }
        """
      Then each call completes as follows
        | call   | completes           | labels    |
        | next() | returns "back at 1" | 0 2 2 2 1 |

    Scenario: [OP3.1-02] a jump to label 0
      Given the surrounding code
        """js
        var again = true;
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            if (!again) return [2 /*return*/, "done"];
            again = false;
            return [4 /*yield*/, 1];
          case 1: return [3 /*break*/, 0];
        }
        """
      Then each call completes as follows
        | call   | completes      | labels |
        | next() | yields 1       | 0      |
        | next() | returns "done" | 1 0    |

  @OP3.2
  Rule: OP3.2 A target strictly between a region's first and last labels jumps inside it and runs no finally

    Scenario Outline: [<case>] from the try part to <target>, <where>
      Given the surrounding code
        """js
        var jumped = false;
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [3 /*break*/, 2];
          case 1: return [2 /*return*/, "before"];
          case 2:
            if (jumped) return [2 /*return*/, "first"];
            _a.trys.push([2, 5, 7, 9]);
            _a.label = 3;
          case 3:
            if (jumped) return [4 /*yield*/, "three"];
            jumped = true;
            return [3 /*break*/, <target>];
          case 4: return [4 /*yield*/, "four"];
          case 5: return [4 /*yield*/, "five"];
          case 6: return [4 /*yield*/, "six"];
          case 7: return [4 /*yield*/, "seven"];
          case 8: return [4 /*yield*/, "eight"];
          case 9: return [4 /*yield*/, "nine"];
        }
        """
      Then each call completes as follows
        | call   | completes      | labels |
        | next() | yields <value> | <labels> |

      Examples:
        | case     | target | where                         | value   | labels  | note                                |
        | OP3.2-01 | 3      | one behind the first label    | "three" | 0 2 3   | the lower bound is exclusive        |
        | OP3.2-02 | 4      | the last label of the try part | "four" | 0 2 4   | within the try part                 |
        | OP3.2-03 | 5      | the catch label               | "five"  | 0 2 5   | parts do not matter, only the bounds |
        | OP3.2-04 | 6      | inside the catch part         | "six"   | 0 2 6   | no error is needed to get there      |
        | OP3.2-05 | 7      | the finally label             | "seven" | 0 2 7   | a plain jump, nothing pends          |
        | OP3.2-06 | 8      | one before the last label     | "eight" | 0 2 8   | the upper bound is exclusive         |

    @needs-stacks
    Scenario: [OP3.2-07] a jump inside the region leaves both stacks alone
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, , 3, 4]);
            return [3 /*break*/, 2];
          case 1: return [2 /*return*/, "never"];
          case 2: return [3 /*break*/, 4];
          case 3: return [7 /*endfinally*/];
          case 4: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call   | completes       | labels  | regions                                | pending          |
        | next() | returns "after" | 0 2 3 4 | [], [[0,,3,4]], [[0,,3,4]], []         | [], [], [[3,4]], [] |

  @OP3.3
  Rule: OP3.3 A target at the first label, at the last label or outside leaves the region: finally first, then the jump

    Scenario Outline: [<case>] from the try part to <target>, <where>
      Given the surrounding code
        """js
        var jumped = false;
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            if (jumped) return [4 /*yield*/, "zero"];
            return [3 /*break*/, 2];
          case 1: return [4 /*yield*/, "one"];
          case 2:
            if (jumped) return [4 /*yield*/, "two"];
            _a.trys.push([2, 4, 5, 6]);
            _a.label = 3;
          case 3:
            jumped = true;
            return [3 /*break*/, <target>];
          case 4: return [4 /*yield*/, "catch"];
          case 5:
            log("finally");
            return [7 /*endfinally*/];
          case 6: return [4 /*yield*/, "six"];
          case 7: return [4 /*yield*/, "seven"];
        }
        """
      Then each call completes as follows
        | call        | completes      | labels   | logs      |
        | next()      | yields <value> | <labels> | "finally" |
        | return("v") | returns "v"    |          |           |

      Examples:
        | case     | target | where                       | value   | labels  | note                                   |
        | OP3.3-01 | 2      | the first label             | "two"   | 0 2 5 2 | a loop whose body is the whole region  |
        | OP3.3-02 | 1      | one before the first label  | "one"   | 0 2 5 1 | backwards and out                      |
        | OP3.3-03 | 0      | far before it               | "zero"  | 0 2 5 0 | label 0 is a target like any other     |
        | OP3.3-04 | 6      | the last label              | "six"   | 0 2 5 6 | how a try statement ends               |
        | OP3.3-05 | 7      | one behind the last label   | "seven" | 0 2 5 7 | forwards and out                       |

    Scenario Outline: [<case>] from the catch part to <target>, <where>
      Given the surrounding code
        """js
        var jumped = false;
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [3 /*break*/, 2];
          case 1: return [4 /*yield*/, "one"];
          case 2:
            if (jumped) return [4 /*yield*/, "two"];
            _a.trys.push([2, 4, 6, 7]);
            throw "to the catch part";
          case 3: return [4 /*yield*/, "three"];
          case 4:
            jumped = true;
            return [3 /*break*/, <target>];
          case 5: return [4 /*yield*/, "five"];
          case 6:
            log("finally");
            return [7 /*endfinally*/];
          case 7: return [4 /*yield*/, "seven"];
        }
        """
      Then each call completes as follows
        | call        | completes      | labels   | logs   |
        | next()      | yields <value> | <labels> | <logs> |

      Examples:
        | case     | target | where                      | value   | labels    | logs      | note                              |
        | OP3.3-06 | 7      | the last label             | "seven" | 0 2 4 6 7 | "finally" | how a catch clause ends           |
        | OP3.3-07 | 2      | the first label            | "two"   | 0 2 4 6 2 | "finally" | a retry of the whole statement    |
        | OP3.3-08 | 1      | one before the first label | "one"   | 0 2 4 6 1 | "finally" | backwards and out                 |

    Scenario Outline: [<case>] out of a region with a finally alone, to <target>
      Given the surrounding code
        """js
        var jumped = false;
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [3 /*break*/, 1];
          case 1:
            if (jumped) return [4 /*yield*/, "one"];
            _a.trys.push([1, , 3, 5]);
            _a.label = 2;
          case 2:
            jumped = true;
            return [3 /*break*/, <target>];
          case 3:
            log("finally");
            return [7 /*endfinally*/];
          case 5: return [4 /*yield*/, "five"];
          case 6: return [4 /*yield*/, "six"];
        }
        """
      Then each call completes as follows
        | call   | completes      | labels   | logs      |
        | next() | yields <value> | <labels> | "finally" |

      Examples:
        | case     | target | value  | labels  | note                          |
        | OP3.3-09 | 1      | "one"  | 0 1 3 1 | the first label               |
        | OP3.3-10 | 5      | "five" | 0 1 3 5 | the last label                |
        | OP3.3-11 | 6      | "six"  | 0 1 3 6 | behind it                     |

  @OP3.4
  Rule: OP3.4 Leaving several regions runs each finally once, innermost first, and then jumps

    Scenario: [OP3.4-01] a labelled break out of two regions
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, , 5, 6]);
            _a.label = 1;
          case 1:
            _a.trys.push([1, , 3, 4]);
            _a.label = 2;
          case 2: return [3 /*break*/, 7];
          case 3:
            log("inner");
            return [7 /*endfinally*/];
          case 4: return [3 /*break*/, 6];
          case 5:
            log("outer");
            return [7 /*endfinally*/];
          case 6: return [2 /*return*/, "after both"];
          case 7: return [2 /*return*/, "target"];
        }
        """
      Then each call completes as follows
        | call   | completes        | labels  | logs             |
        | next() | returns "target" | 0 3 5 7 | "inner", "outer" |

    Scenario: [OP3.4-02] a break out of the inner region that stays in the outer one runs the inner finally alone
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, , 5, 6]);
            _a.label = 1;
          case 1:
            _a.trys.push([1, , 3, 4]);
            _a.label = 2;
          case 2: return [3 /*break*/, 4];
          case 3:
            log("inner");
            return [7 /*endfinally*/];
          case 4: return [4 /*yield*/, "in the outer try"];
          case 5:
            log("outer");
            return [7 /*endfinally*/];
          case 6: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call   | completes                 | labels  | logs    |
        | next() | yields "in the outer try" | 0 3 4   | "inner" |

  @OP3.5
  Rule: OP3.5 Leaving a region without finally only pops it

    @needs-stacks
    Scenario: [OP3.5-01] a break out of a region with a catch alone goes straight to its target
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 2, , 3]);
            return [4 /*yield*/, 1];
          case 1: return [3 /*break*/, 3];
          case 2: return [2 /*return*/, "caught"];
          case 3: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call   | completes       | labels | regions          | pending |
        | next() | yields 1        | 0      | []               | []      |
        | next() | returns "after" | 1 3    | [[0,2,,3]], []   | [], []  |

    Scenario: [OP3.5-02] an error behind the region is no longer caught by it
      Given the surrounding code
        """js
        var late = new Error("late");
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 1, , 2]);
            return [3 /*break*/, 2];
          case 1:
            log("caught", _a.sent());
            return [3 /*break*/, 2];
          case 2: throw late;
        }
        """
      Then each call completes as follows
        | call   | completes         | labels | logs |
        | next() | throws late       | 0 2    |      |
        | next() | returns undefined |        |      |
