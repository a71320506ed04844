Feature: Opcode 5, yieldstar

  @OP5.1
  Rule: OP5.1 It adds one to the label and asks the delegate for its first value with `next(undefined)`

    Scenario: [OP5.1-01] the delegate is asked at once, with one argument that is undefined
      Given the surrounding code
        """js
        var first = { value: "d1", done: false };
        var delegate = {
          next: function (v) {
            log("next", arguments.length, v, this === delegate);
            return first;
          }
        };
        var state;
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            state = _a;
            return [5 /*yield**/, delegate];
          case 1: return [2 /*return*/, _a.sent()];
        }
        """
      Then each call completes as follows
        | call            | completes   | labels | logs                       |
        | next("ignored") | gives first | 0      | "next", 1, undefined, true |
        | state.label     | gives 1     |        |                            |

    Scenario: [OP5.1-02] two delegates one after the other
      Given the surrounding code
        """js
        function one(name) {
          var asked = 0;
          return { next: function () { return asked++ ? { value: name + " done", done: true } : { value: name, done: false }; } };
        }
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [5 /*yield**/, one("a")];
          case 1:
            log(_a.sent());
            return [5 /*yield**/, one("b")];
          case 2: return [2 /*return*/, _a.sent()];
        }
        """
      Then each call completes as follows
        | call   | completes        | labels | logs     |
        | next() | yields "a"       | 0      |          |
        | next() | yields "b"       | 1      | "a done" |
        | next() | returns "b done" | 2      |          |

  @OP5.2
  Rule: OP5.2 A delegate that is done at once continues the body without suspending

    Scenario: [OP5.2-01] an empty delegate
      Given the surrounding code
        """js
        var empty = { next: function () { return { value: "result", done: true }; } };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [5 /*yield**/, empty];
          case 1: return [4 /*yield*/, _a.sent()];
          case 2: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call   | completes         | labels |
        | next() | yields "result"   | 0 1    |
        | next() | returns undefined | 2      |

    Scenario: [OP5.2-02] a row of empty delegates is passed in one call
      Given the surrounding code
        """js
        var n = 0;
        var empty = { next: function () { return { value: ++n, done: true }; } };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [5 /*yield**/, empty];
          case 1: return [5 /*yield**/, empty];
          case 2: return [5 /*yield**/, empty];
          case 3: return [2 /*return*/, _a.sent()];
        }
        """
      Then each call completes as follows
        | call   | completes | labels  |
        | next() | returns 3 | 0 1 2 3 |
