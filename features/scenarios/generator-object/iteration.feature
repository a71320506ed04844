Feature: Iterating a generator

  @GEN.7 @since-1.6.0
  Rule: GEN.7 `generator[Symbol.iterator]()` is the generator itself, so `for...of` and spread take it

    Scenario: [GEN.7-01] it gives the very generator
      Given the generator body
        """js
        return [2 /*return*/];
        """
      Then each call completes as follows
        | call                          | completes  | labels |
        | gen[Symbol.iterator]()        | gives gen  |        |
        | gen[Symbol.iterator]() === gen | gives true |       |

    Scenario: [GEN.7-02] it gives whatever it is called on
      Given the surrounding code
        """js
        var other = {};
        """
      And the generator body
        """js
        return [2 /*return*/];
        """
      Then each call completes as follows
        | call                                | completes   | labels |
        | gen[Symbol.iterator].call(other)    | gives other |        |

    Scenario Outline: [<case>] <expression>
      Given the surrounding code
        """js
        function viaLoop() {
          var seen = [];
          for (var value of gen) seen.push(value);
          return seen;
        }
        function viaDestructuring() {
          var [first, second, third, fourth] = gen;
          return [first, second, third, fourth];
        }
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1: return [4 /*yield*/, 2];
          case 2: return [2 /*return*/, "not part of the sequence"];
        }
        """
      Then each call completes as follows
        | call         | completes         | labels |
        | <expression> | gives <value>     | 0 1 2  |
        | next()       | returns undefined |        |

      Examples:
        | case     | expression          | value                      | note                                |
        | GEN.7-03 | [...gen]            | [1, 2]                     | spread                              |
        | GEN.7-04 | Array.from(gen)     | [1, 2]                     | a built-in that takes an iterable   |
        | GEN.7-05 | viaLoop()           | [1, 2]                     | for...of                            |
        | GEN.7-06 | viaDestructuring()  | [1, 2, undefined, undefined] | destructuring beyond the end      |
        | GEN.7-07 | new Set(gen).size   | 2                          | a constructor that takes an iterable |

    Scenario: [GEN.7-08] an early exit from the loop returns the generator through its finally part
      Given the surrounding code
        """js
        function firstOnly() {
          for (var value of gen) return value;
        }
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, , 2, 3]);
            return [4 /*yield*/, "first"];
          case 1: return [3 /*break*/, 3];
          case 2:
            log("finally");
            return [7 /*endfinally*/];
          case 3: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call        | completes         | labels | logs      |
        | firstOnly() | gives "first"     | 0 2    | "finally" |
        | next()      | returns undefined |        |           |

    Scenario: [GEN.7-09] a loop goes on where next had left off
      Given the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1: return [4 /*yield*/, 2];
          case 2: return [4 /*yield*/, 3];
          case 3: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call     | completes    | labels |
        | next()   | yields 1     | 0      |
        | [...gen] | gives [2, 3] | 1 2 3  |
        | [...gen] | gives []     |        |

    @needs-prototype
    Scenario: [GEN.7-10] in a host without Iterator it does, too
      Given a host without Iterator
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call                   | completes | labels |
        | gen[Symbol.iterator]() | gives gen |        |
        | [...gen]               | gives [1] | 0 1    |

  @GEN.8 @until-1.1.0
  Rule: GEN.8 The object has no `[Symbol.iterator]`

    Scenario: [GEN.8-01] for...of and spread refuse it
      Given the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call                       | completes          | labels |
        | typeof gen[Symbol.iterator] | gives "undefined" |        |
        | [...gen]                   | throws a TypeError |        |
        | next()                     | yields 1           | 0      |

  @GEN.9 @since-2.7.0 @needs-prototype
  Rule: GEN.9 The object inherits from `Iterator.prototype` where the host has `Iterator`, else from `Object.prototype`

    Scenario: [GEN.9-01] in a host with Iterator
      Given the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1: return [4 /*yield*/, 2];
          case 2: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call                                                       | completes      | labels |
        | gen instanceof Iterator                                    | gives true     |        |
        | gen instanceof Object                                      | gives true     |        |
        | gen.map(function (value) { return value * 10; }).toArray() | gives [10, 20] | 0 1 2  |

    Scenario: [GEN.9-02] in a host without Iterator
      Given a host without Iterator
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call                  | completes  | labels |
        | gen instanceof Object | gives true |        |
        | next()                | yields 1   | 0      |

    Scenario: [GEN.9-03] what counts is the host at the time when the generator is made
      Given the surrounding code
        """js
        var Before = Iterator;
        Iterator = undefined;
        """
      And the generator body
        """js
        return [2 /*return*/];
        """
      Then each call completes as follows
        | call                                                                       | completes   | labels |
        | gen instanceof Before                                                      | gives false |        |
        | gen instanceof Object                                                      | gives true  |        |
        | (Iterator = Before, __generator(this, function () {}) instanceof Iterator) | gives true  |        |

  @GEN.11 @until-2.4.1 @needs-prototype
  Rule: GEN.11 The object inherits from `Object.prototype`, whatever the host has

    Scenario: [GEN.11-01] in a host with Iterator
      Given the generator body
        """js
        return [2 /*return*/];
        """
      Then each call completes as follows
        | call                    | completes   | labels |
        | gen instanceof Object   | gives true  |        |
        | gen instanceof Iterator | gives false |        |
