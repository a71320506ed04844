Feature: The stacks

  @STA.10 @needs-stacks
  Rule: STA.10 `trys` and `ops` start empty and are stacks: only the last entry counts

    Scenario: [STA.10-01] both are empty arrays at the first entry
      Given the generator body
        """js
        return [2 /*return*/, [Array.isArray(_a.trys), _a.trys.length, Array.isArray(_a.ops), _a.ops.length]];
        """
      Then each call completes as follows
        | call   | completes                   | labels | regions | pending |
        | next() | returns [true, 0, true, 0]  | 0      | []      | []      |

    Scenario: [STA.10-02] the region that was pushed last is asked first, the one below stays
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 5, , 6]);
            _a.trys.push([0, 1, , 3]);
            throw "first";
          case 1: return [3 /*break*/, 4];
          case 4: throw "second";
          case 5: return [2 /*return*/, _a.sent()];
          case 6: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call   | completes        | labels  | regions                                                                | pending        |
        | next() | returns "second" | 0 1 4 5 | [], [[0, 5, , 6], [0, 1, , 3]], [[0, 5, , 6]], [[0, 5, , 6]]             | [], [], [], [] |

    Scenario: [STA.10-03] they are empty again behind all regions
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, , 3, 4]);
            _a.label = 1;
          case 1:
            _a.trys.push([1, , 2, 3]);
            return [3 /*break*/, 4];
          case 2: return [7 /*endfinally*/];
          case 3: return [7 /*endfinally*/];
          case 4: return [4 /*yield*/, [_a.trys.length, _a.ops.length]];
          case 5: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call   | completes         | labels  | regions                                                        | pending                        |
        | next() | yields [0, 0]     | 0 2 3 4 | [], [[0, , 3, 4], [1, , 2, 3]], [[0, , 3, 4]], []               | [], [[3, 4]], [[3, 4]], []     |
        | next() | returns undefined | 5       | []                                                             | []                             |

    Scenario: [STA.10-04] they start empty also where another generator was left with a region and a pending operation
      Given the surrounding code
        """js
        function body(_b) {
          switch (_b.label) {
            case 0: _b.trys.push([0, , 1, 3]); return [2 /*return*/, "pending"];
            case 1: return [4 /*yield*/, _b.trys.length + _b.ops.length];
          }
        }
        function left() {
          if (__generator(undefined, body).next().value !== 2) throw new Error("Expected one region and one operation.");
        }
        left();
        """
      And the generator body
        """js
        left();
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call   | completes         | labels | regions | pending |
        | next() | yields 1          | 0      | []      | []      |
        | next() | returns undefined | 1      | []      | []      |
