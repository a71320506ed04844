Feature: Regions in loops

  @PRO.6
  Rule: PRO.6 A region pushed anew in a loop is a new region each time round

    Scenario: [PRO.6-01] try and catch in a loop
      Given the surrounding code
        """js
        var i = 0;
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            if (!(i < 3)) return [3 /*break*/, 5];
            _a.label = 1;
          case 1:
            _a.trys.push([1, 3, , 4]);
            return [4 /*yield*/, i];
          case 2:
            _a.sent();
            return [3 /*break*/, 4];
          case 3:
            log("caught", _a.sent());
            return [3 /*break*/, 4];
          case 4:
            i++;
            return [3 /*break*/, 0];
          case 5: return [2 /*return*/, "done"];
        }
        """
      Then each call completes as follows
        | call       | completes      | labels    | logs          |
        | next()     | yields 0       | 0         |               |
        | throw("a") | yields 1       | 2 3 4 0   | "caught", "a" |
        | next()     | yields 2       | 2 4 0     |               |
        | throw("c") | returns "done" | 2 3 4 0 5 | "caught", "c" |

    @needs-stacks
    Scenario: [PRO.6-02] finally runs once each time round and the stacks never grow
      Given the surrounding code
        """js
        var i = 0;
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, , 1, 2]);
            if (i === 2) return [3 /*break*/, 3];
            return [3 /*break*/, 2];
          case 1:
            log(i);
            return [7 /*endfinally*/];
          case 2:
            i++;
            return [3 /*break*/, 0];
          case 3: return [2 /*return*/, "done"];
        }
        """
      Then each call completes as follows
        | call   | completes      | labels            | logs    | regions                                                                           | pending                                              |
        | next() | returns "done" | 0 1 2 0 1 2 0 1 3 | 0, 1, 2 | [], [[0,,1,2]], [], [], [[0,,1,2]], [], [], [[0,,1,2]], []                         | [], [[3,2]], [], [], [[3,2]], [], [], [[3,3]], []    |

    Scenario: [PRO.6-03] continue inside try, with a finally
      Given the surrounding code
        """js
        var i = -1;
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            i++;
            if (!(i < 3)) return [3 /*break*/, 5];
            _a.label = 1;
          case 1:
            _a.trys.push([1, , 3, 4]);
            if (i === 1) return [3 /*break*/, 4];
            return [4 /*yield*/, i];
          case 2: return [3 /*break*/, 4];
          case 3:
            log("finally", i);
            return [7 /*endfinally*/];
          case 4: return [3 /*break*/, 0];
          case 5: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call   | completes         | labels      | logs                       |
        | next() | yields 0          | 0           |                            |
        | next() | yields 2          | 2 3 4 0 3 4 0 | "finally", 0, "finally", 1 |
        | next() | returns undefined | 2 3 4 0 5   | "finally", 2               |

    Scenario: [PRO.6-04] the same array may be pushed each time round: a region is only read
      Given the surrounding code
        """js
        var region = [1, 2, 3, 4], n = 0;
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            if (n++ === 3) return [2 /*return*/, region.length];
            _a.label = 1;
          case 1:
            _a.trys.push(region);
            if (n === 2) return [3 /*break*/, 4];
            throw "error " + n;
          case 2:
            log(_a.sent());
            return [3 /*break*/, 4];
          case 3:
            log("finally");
            return [7 /*endfinally*/];
          case 4: return [3 /*break*/, 0];
        }
        """
      Then each call completes as follows
        | call   | completes | labels                  | logs                                                  |
        | next() | returns 4 | 0 2 3 4 0 3 4 0 2 3 4 0 | "error 1", "finally", "finally", "error 3", "finally" |

    Scenario: [PRO.6-05] nor is anything taken from one that is left without a finally part
      Given the surrounding code
        """js
        var region = [1, 2, , 3], n = 0;
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            if (n++ === 4) return [2 /*return*/, region.length];
            _a.label = 1;
          case 1:
            _a.trys.push(region);
            if (n % 2) throw "error " + n;
            return [3 /*break*/, 3];
          case 2:
            log(_a.sent());
            return [3 /*break*/, 3];
          case 3: return [3 /*break*/, 0];
        }
        """
      Then each call completes as follows
        | call   | completes | labels                | logs                 |
        | next() | returns 4 | 0 2 3 0 3 0 2 3 0 3 0 | "error 1", "error 3" |
