Feature: Making a generator

  @GEN.1
  Rule: GEN.1 Making a generator runs none of its body

    Scenario: [GEN.1-01] the body is first entered by the first next
      Given the surrounding code
        """js
        var entered = 0;
        """
      And the generator body
        """js
        entered++;
        return [2 /*return*/];
        """
      Then each call completes as follows
        | call    | completes         | labels |
        | entered | gives 0           |        |
        | next()  | returns undefined | 0      |
        | entered | gives 1           |        |

    Scenario: [GEN.1-02] nor does making one within another body
      Given the surrounding code
        """js
        function make() {
          return __generator(this, function (_b) {
            log("inner body");
            return [2 /*return*/, "inner"];
          });
        }
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.inner = make();
            log("made");
            return [4 /*yield*/, 1];
          case 1: return [2 /*return*/, _a.inner.next().value];
        }
        """
      Then each call completes as follows
        | call   | completes       | labels | logs         |
        | next() | yields 1        | 0      | "made"       |
        | next() | returns "inner" | 1      | "inner body" |

  @GEN.6
  Rule: GEN.6 Generators made from one body function share no state

    Scenario: [GEN.6-01] each has a label of its own
      Given the surrounding code
        """js
        function body(_b) {
          switch (_b.label) {
            case 0: return [4 /*yield*/, "first"];
            case 1: return [4 /*yield*/, "second"];
            case 2: return [2 /*return*/, "third"];
          }
        }
        var one = __generator(this, body), two = __generator(this, body);
        """
      And the generator body
        """js
        return [2 /*return*/];
        """
      Then each call completes as follows
        | call       | completes        | labels |
        | one.next() | yields "first"   |        |
        | one.next() | yields "second"  |        |
        | two.next() | yields "first"   |        |
        | one.next() | returns "third"  |        |
        | two.next() | yields "second"  |        |

    Scenario: [GEN.6-02] regions, pending operations and delegates are not shared, either
      Given the surrounding code
        """js
        var delegate = { next: function () { return { value: "delegate", done: false }; } };
        function body(_b) {
          switch (_b.label) {
            case 0:
              _b.trys.push([0, 2, 3, 4]);
              return [4 /*yield*/, "try"];
            case 1: return [5 /*yield**/, delegate];
            case 2: return [4 /*yield*/, _b.sent()];
            case 3: return [7 /*endfinally*/];
            case 4: return [2 /*return*/, "after"];
          }
        }
        var one = __generator(this, body), two = __generator(this, body);
        """
      And the generator body
        """js
        return [2 /*return*/];
        """
      Then each call completes as follows
        | call              | completes         | labels |
        | one.next()        | yields "try"      |        |
        | two.next()        | yields "try"      |        |
        | one.next()        | yields "delegate" |        |
        | two["return"](1)  | returns 1         |        |
        | one.next()        | yields "delegate" |        |
        | two.next()        | returns undefined |        |

    Scenario: [GEN.6-03] the same body with another thisArg
      Given the surrounding code
        """js
        function body(_b) {
          "use strict";
          switch (_b.label) {
            case 0: return [4 /*yield*/, this];
            case 1: return [2 /*return*/, this];
          }
        }
        var one = __generator("one", body), two = __generator("two", body);
        """
      And the generator body
        """js
        return [2 /*return*/];
        """
      Then each call completes as follows
        | call       | completes     | labels |
        | one.next() | yields "one"  |        |
        | two.next() | yields "two"  |        |
        | one.next() | returns "one" |        |
        | two.next() | returns "two" |        |
