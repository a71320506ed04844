Feature: How the body is called

  @STA.1
  Rule: STA.1 The body is called with `this` = thisArg and the state object as its only argument

    Scenario Outline: [<case>] thisArg is <value>
      Given the surrounding code
        """js
        var self = { name: "self" };
        """
      And thisArg is <value>
      And the generator body
        """js
        "use strict";
        switch (_a.label) {
          case 0: return [4 /*yield*/, this];
          case 1: return [2 /*return*/, this];
        }
        """
      Then each call completes as follows
        | call   | completes       | labels |
        | next() | yields <value>  | 0      |
        | next() | returns <value> | 1      |

      Examples:
        | case     | value     | note                                        |
        | STA.1-01 | self      | the very object, at every call              |
        | STA.1-02 | undefined | as in a function that was called plainly    |
        | STA.1-03 | null      | not replaced in strict code                 |
        | STA.1-04 | "text"    | not wrapped in strict code                  |

    Scenario: [STA.1-05] there is one argument, and it is the state
      Given the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, arguments.length];
          case 1: return [2 /*return*/, arguments[0] === _a];
        }
        """
      Then each call completes as follows
        | call   | completes    | labels |
        | next() | yields 1     | 0      |
        | next() | returns true | 1      |

    Scenario: [STA.1-06] it stays so after an error and in a finally part
      Given the surrounding code
        """js
        var self = {};
        """
      And thisArg is self
      And the generator body
        """js
        log(this === self, arguments.length);
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 1, 2, 3]);
            throw "e";
          case 1: return [3 /*break*/, 3];
          case 2: return [7 /*endfinally*/];
          case 3: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call   | completes         | labels  | logs                                   |
        | next() | returns undefined | 0 1 2 3 | true, 1, true, 1, true, 1, true, 1     |

  @STA.2
  Rule: STA.2 It is the same state object at every call

    Scenario: [STA.2-01] over suspensions, errors and finally parts
      Given the surrounding code
        """js
        var states = [];
        """
      And the generator body
        """js
        states.push(_a);
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 2, 3, 4]);
            return [4 /*yield*/, 1];
          case 1: throw "e";
          case 2: return [3 /*break*/, 4];
          case 3: return [7 /*endfinally*/];
          case 4: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call                                                              | completes         | labels  |
        | next()                                                            | yields 1          | 0       |
        | next()                                                            | returns undefined | 1 2 3 4 |
        | states.every(function (state) { return state === states[0]; })   | gives true        |         |
        | states.length                                                     | gives 5           |         |

    Scenario: [STA.2-02] what a body keeps on it is there the next time
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.kept = "kept";
            return [4 /*yield*/, 1];
          case 1: return [2 /*return*/, _a.kept];
        }
        """
      Then each call completes as follows
        | call   | completes      | labels |
        | next() | yields 1       | 0      |
        | next() | returns "kept" | 1      |
