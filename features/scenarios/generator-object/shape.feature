Feature: The shape of results and of the generator object

  @GEN.12 @edge @needs-host-object
  Rule: GEN.12 A result that the generator makes is a plain object: its prototype is `Object.prototype`

    Scenario Outline: [<case>] <note>
      Given the surrounding code
        """js
        var steps = 0;
        var delegate = { next: function () { return { value: "d", done: ++steps > 1 }; } };
        var delegating = __generator(this, function (_b) {
          return _b.label ? [2 /*return*/, _b.sent()] : [5 /*yield**/, delegate];
        });
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1: return [2 /*return*/, 2];
        }
        """
      Then each call completes as follows
        | call                            | completes              | labels   |
        | Object.getPrototypeOf(<result>) | gives Object.prototype | <labels> |

      Examples:
        | case      | result                                         | labels | note                                            |
        | GEN.12-01 | gen.next()                                     | 0      | of a yield                                      |
        | GEN.12-02 | (gen.next(), gen.next())                       | 0 1    | of a return of the body                         |
        | GEN.12-03 | (gen.next(), gen.next(), gen.next())           | 0 1    | of a next after the end                         |
        | GEN.12-04 | gen["return"]("v")                             |        | of a return before the start                    |
        | GEN.12-05 | (gen.next(), gen["return"]("v"))               | 0      | of a return while suspended                     |
        | GEN.12-06 | (gen["return"](), gen["return"]("v"))          |        | of a return after the end                       |
        | GEN.12-07 | (delegating.next(), delegating["return"]("v")) |        | of a return that the delegate has no method for |
        | GEN.12-08 | (delegating.next(), delegating.next())         |        | of a body that its delegate has let go on       |

  @GEN.13 @edge @needs-host-object
  Rule: GEN.13 Such a result has `value` and `done` as its own, and nothing else

    Scenario Outline: [<case>] <note>
      Given the surrounding code
        """js
        var steps = 0;
        var delegate = { next: function () { return { value: "d", done: ++steps > 1 }; } };
        var delegating = __generator(this, function (_b) {
          return _b.label ? [2 /*return*/, _b.sent()] : [5 /*yield**/, delegate];
        });
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1: return [2 /*return*/, 2];
        }
        """
      Then each call completes as follows
        | call                             | completes               | labels   |
        | Reflect.ownKeys(<result>).sort() | gives ["done", "value"] | <labels> |

      Examples:
        | case      | result                                         | labels | note                                            |
        | GEN.13-01 | gen.next()                                     | 0      | of a yield                                      |
        | GEN.13-02 | (gen.next(), gen.next())                       | 0 1    | of a return of the body                         |
        | GEN.13-03 | (gen.next(), gen.next(), gen.next())           | 0 1    | of a next after the end                         |
        | GEN.13-04 | gen["return"]("v")                             |        | of a return before the start                    |
        | GEN.13-05 | (gen.next(), gen["return"]("v"))               | 0      | of a return while suspended                     |
        | GEN.13-06 | (gen["return"](), gen["return"]("v"))          |        | of a return after the end                       |
        | GEN.13-07 | (delegating.next(), delegating["return"]("v")) |        | of a return that the delegate has no method for |
        | GEN.13-08 | (delegating.next(), delegating.next())         |        | of a body that its delegate has let go on       |

  @GEN.14 @edge @needs-host-object
  Rule: GEN.14 Such a result has `value` before `done`

    Scenario Outline: [<case>] <note>
      Given the surrounding code
        """js
        var steps = 0;
        var delegate = { next: function () { return { value: "d", done: ++steps > 1 }; } };
        var delegating = __generator(this, function (_b) {
          return _b.label ? [2 /*return*/, _b.sent()] : [5 /*yield**/, delegate];
        });
        function order(result) {
          return Object.getOwnPropertyNames(result).filter(function (name) { return name === "value" || name === "done"; });
        }
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1: return [2 /*return*/, 2];
        }
        """
      Then each call completes as follows
        | call            | completes               | labels   |
        | order(<result>) | gives ["value", "done"] | <labels> |

      Examples:
        | case      | result                                         | labels | note                                            |
        | GEN.14-01 | gen.next()                                     | 0      | of a yield                                      |
        | GEN.14-02 | (gen.next(), gen.next())                       | 0 1    | of a return of the body                         |
        | GEN.14-03 | (gen.next(), gen.next(), gen.next())           | 0 1    | of a next after the end                         |
        | GEN.14-04 | gen["return"]("v")                             |        | of a return before the start                    |
        | GEN.14-05 | (gen.next(), gen["return"]("v"))               | 0      | of a return while suspended                     |
        | GEN.14-06 | (gen["return"](), gen["return"]("v"))          |        | of a return after the end                       |
        | GEN.14-07 | (delegating.next(), delegating["return"]("v")) |        | of a return that the delegate has no method for |
        | GEN.14-08 | (delegating.next(), delegating.next())         |        | of a body that its delegate has let go on       |

  @GEN.15 @edge @needs-host-object
  Rule: GEN.15 `value` and `done` of such a result can be enumerated, written and configured

    Scenario Outline: [<case>] <note>
      Given the surrounding code
        """js
        var steps = 0;
        var delegate = { next: function () { return { value: "d", done: ++steps > 1 }; } };
        var delegating = __generator(this, function (_b) {
          return _b.label ? [2 /*return*/, _b.sent()] : [5 /*yield**/, delegate];
        });
        function traits(object, key) {
          var property = Object.getOwnPropertyDescriptor(object, key) || {};
          return [property.enumerable, property.writable, property.configurable];
        }
        function ofBoth(result) { return [traits(result, "value"), traits(result, "done")]; }
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1: return [2 /*return*/, 2];
        }
        """
      Then each call completes as follows
        | call             | completes                                      | labels   |
        | ofBoth(<result>) | gives [[true, true, true], [true, true, true]] | <labels> |

      Examples:
        | case      | result                                         | labels | note                                            |
        | GEN.15-01 | gen.next()                                     | 0      | of a yield                                      |
        | GEN.15-02 | (gen.next(), gen.next())                       | 0 1    | of a return of the body                         |
        | GEN.15-03 | (gen.next(), gen.next(), gen.next())           | 0 1    | of a next after the end                         |
        | GEN.15-04 | gen["return"]("v")                             |        | of a return before the start                    |
        | GEN.15-05 | (gen.next(), gen["return"]("v"))               | 0      | of a return while suspended                     |
        | GEN.15-06 | (gen["return"](), gen["return"]("v"))          |        | of a return after the end                       |
        | GEN.15-07 | (delegating.next(), delegating["return"]("v")) |        | of a return that the delegate has no method for |
        | GEN.15-08 | (delegating.next(), delegating.next())         |        | of a body that its delegate has let go on       |

  @GEN.16 @edge @needs-host-object
  Rule: GEN.16 Each such result is a new object, after the end, too

    Scenario Outline: [<case>] <note>
      Given the surrounding code
        """js
        var twin = __generator(this, function () { return [2 /*return*/, 2]; });
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1: return [2 /*return*/, 2];
        }
        """
      Then each call completes as follows
        | call                 | completes   | labels   |
        | <first> === <second> | gives false | <labels> |

      Examples:
        | case      | first                                 | second                          | labels | note                                        |
        | GEN.16-01 | gen.next()                            | gen.next()                      | 0 1    | a yield and the return                      |
        | GEN.16-02 | (gen["return"](), gen.next())         | gen.next()                      |        | twice after the end                         |
        | GEN.16-03 | (gen["return"](), gen["return"]("v")) | gen["return"]("v")              |        | a return twice after the end                |
        | GEN.16-04 | (gen["return"](), gen.next())         | (twin["return"](), twin.next()) |        | two generators after the end                |
        | GEN.16-05 | gen["return"]("v")                    | gen.next()                      |        | a return before the start, and what follows |

  @GEN.17 @edge @needs-host-object
  Rule: GEN.17 The verbs are properties of the object's own

    Scenario Outline: [<case>] <note>
      Given the surrounding code
        """js
        var delegating = __generator(this, function () { return [5 /*yield**/, { next: function () { return { done: false }; } }]; });
        delegating.next();
        function has(object, key) { return Object.prototype.hasOwnProperty.call(object, key); }
        function own(object) { return [has(object, "next"), has(object, "throw"), has(object, "return")]; }
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1: return [2 /*return*/, 2];
        }
        """
      Then each call completes as follows
        | call          | completes                | labels   |
        | own(<object>) | gives [true, true, true] | <labels> |

      Examples:
        | case      | object                        | labels | note                                 |
        | GEN.17-01 | gen                           |        | before the start                     |
        | GEN.17-02 | (gen.next(), gen)             | 0      | while suspended                      |
        | GEN.17-03 | (gen.next(), gen.next(), gen) | 0 1    | after the end                        |
        | GEN.17-04 | delegating                    |        | of another generator, that delegates |

    Scenario: [GEN.17-05] of a generator from source
      Given the generator source
        """js
        function* numbers() { yield 1; yield 2; }
        const gen = numbers();
        const { next } = gen;
        """
      But ECMAScript differs: 27.5.1 The %GeneratorPrototype% Object: next, return and throw are inherited from %GeneratorPrototype%
      Then each call completes as follows
        | call                                                                | completes  | natively    |
        | ["next", "throw", "return"].every(verb => Object.hasOwn(gen, verb)) | gives true | gives false |
        | next()                                                              | yields 1   |             |

  @GEN.18 @edge @needs-host-object
  Rule: GEN.18 The verbs can be enumerated, written and configured

    Scenario Outline: [<case>] <note>
      Given the surrounding code
        """js
        var delegating = __generator(this, function () { return [5 /*yield**/, { next: function () { return { done: false }; } }]; });
        delegating.next();
        function traits(object, key) {
          var property = Object.getOwnPropertyDescriptor(object, key) || {};
          return [property.enumerable, property.writable, property.configurable];
        }
        function ofVerbs(object) { return [traits(object, "next"), traits(object, "throw"), traits(object, "return")]; }
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1: return [2 /*return*/, 2];
        }
        """
      Then each call completes as follows
        | call              | completes                                                          | labels   |
        | ofVerbs(<object>) | gives [[true, true, true], [true, true, true], [true, true, true]] | <labels> |

      Examples:
        | case      | object                        | labels | note                                 |
        | GEN.18-01 | gen                           |        | before the start                     |
        | GEN.18-02 | (gen.next(), gen)             | 0      | while suspended                      |
        | GEN.18-03 | (gen.next(), gen.next(), gen) | 0 1    | after the end                        |
        | GEN.18-04 | delegating                    |        | of another generator, that delegates |

  @GEN.19 @edge @needs-host-object
  Rule: GEN.19 The verbs stand in the order `next`, `throw`, `return`

    Scenario Outline: [<case>] <note>
      Given the surrounding code
        """js
        var delegating = __generator(this, function () { return [5 /*yield**/, { next: function () { return { done: false }; } }]; });
        delegating.next();
        function order(object) {
          return Object.getOwnPropertyNames(object).filter(function (name) { return /^(next|throw|return)$/.test(name); });
        }
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1: return [2 /*return*/, 2];
        }
        """
      Then each call completes as follows
        | call            | completes                         | labels   |
        | order(<object>) | gives ["next", "throw", "return"] | <labels> |

      Examples:
        | case      | object                        | labels | note                                 |
        | GEN.19-01 | gen                           |        | before the start                     |
        | GEN.19-02 | (gen.next(), gen)             | 0      | while suspended                      |
        | GEN.19-03 | (gen.next(), gen.next(), gen) | 0 1    | after the end                        |
        | GEN.19-04 | delegating                    |        | of another generator, that delegates |

  @GEN.20 @since-1.6.0 @edge @needs-host-object
  Rule: GEN.20 `[Symbol.iterator]` is a property of the object's own

    Scenario Outline: [<case>] <note>
      Given the surrounding code
        """js
        var delegating = __generator(this, function () { return [5 /*yield**/, { next: function () { return { done: false }; } }]; });
        delegating.next();
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1: return [2 /*return*/, 2];
        }
        """
      Then each call completes as follows
        | call                                                            | completes  | labels   |
        | Object.prototype.hasOwnProperty.call(<object>, Symbol.iterator) | gives true | <labels> |

      Examples:
        | case      | object                        | labels | note                                 |
        | GEN.20-01 | gen                           |        | before the start                     |
        | GEN.20-02 | (gen.next(), gen)             | 0      | while suspended                      |
        | GEN.20-03 | (gen.next(), gen.next(), gen) | 0 1    | after the end                        |
        | GEN.20-04 | delegating                    |        | of another generator, that delegates |

  @GEN.21 @since-1.6.0 @edge @needs-host-object
  Rule: GEN.21 `[Symbol.iterator]` can be enumerated, written and configured

    Scenario Outline: [<case>] <note>
      Given the surrounding code
        """js
        var delegating = __generator(this, function () { return [5 /*yield**/, { next: function () { return { done: false }; } }]; });
        delegating.next();
        function traits(object, key) {
          var property = Object.getOwnPropertyDescriptor(object, key) || {};
          return [property.enumerable, property.writable, property.configurable];
        }
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1: return [2 /*return*/, 2];
        }
        """
      Then each call completes as follows
        | call                              | completes                | labels   |
        | traits(<object>, Symbol.iterator) | gives [true, true, true] | <labels> |

      Examples:
        | case      | object                        | labels | note                                 |
        | GEN.21-01 | gen                           |        | before the start                     |
        | GEN.21-02 | (gen.next(), gen)             | 0      | while suspended                      |
        | GEN.21-03 | (gen.next(), gen.next(), gen) | 0 1    | after the end                        |
        | GEN.21-04 | delegating                    |        | of another generator, that delegates |

  @GEN.22 @edge @needs-host-object
  Rule: GEN.22 The object has nothing else of its own

    Scenario Outline: [<case>] <note>
      Given the surrounding code
        """js
        var delegating = __generator(this, function () { return [5 /*yield**/, { next: function () { return { done: false }; } }]; });
        delegating.next();
        var KNOWN = ["next", "throw", "return", Symbol.iterator];
        function others(object) { return Reflect.ownKeys(object).filter(function (key) { return KNOWN.indexOf(key) < 0; }); }
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1: return [2 /*return*/, 2];
        }
        """
      Then each call completes as follows
        | call             | completes | labels   |
        | others(<object>) | gives []  | <labels> |

      Examples:
        | case      | object                        | labels | note                                 |
        | GEN.22-01 | gen                           |        | before the start                     |
        | GEN.22-02 | (gen.next(), gen)             | 0      | while suspended                      |
        | GEN.22-03 | (gen.next(), gen.next(), gen) | 0 1    | after the end                        |
        | GEN.22-04 | delegating                    |        | of another generator, that delegates |

  @GEN.23 @since-2.7.0 @edge @needs-host-object
  Rule: GEN.23 The object's prototype is `Iterator.prototype` itself where the host has `Iterator`, else `Object.prototype`

    Scenario Outline: [<case>] <note>
      Given the surrounding code
        """js
        var delegating = __generator(this, function () { return [5 /*yield**/, { next: function () { return { done: false }; } }]; });
        delegating.next();
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1: return [2 /*return*/, 2];
        }
        """
      Then each call completes as follows
        | call                            | completes                | labels   |
        | Object.getPrototypeOf(<object>) | gives Iterator.prototype | <labels> |

      Examples:
        | case      | object                        | labels | note                                 |
        | GEN.23-01 | gen                           |        | before the start                     |
        | GEN.23-02 | (gen.next(), gen)             | 0      | while suspended                      |
        | GEN.23-03 | (gen.next(), gen.next(), gen) | 0 1    | after the end                        |
        | GEN.23-04 | delegating                    |        | of another generator, that delegates |

    Scenario: [GEN.23-05] in a host without Iterator
      Given a host without Iterator
      And the generator body
        """js
        return [2 /*return*/];
        """
      Then each call completes as follows
        | call                       | completes              | labels |
        | Object.getPrototypeOf(gen) | gives Object.prototype |        |

    Scenario: [GEN.23-06] what counts is the host at the time when the generator is made
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
        | call                                                                          | completes              | labels |
        | Object.getPrototypeOf(gen)                                                    | gives Object.prototype |        |
        | (Iterator = Before, Object.getPrototypeOf(__generator(this, function () {}))) | gives Before.prototype |        |

  @GEN.24 @until-2.4.1 @edge @needs-host-object
  Rule: GEN.24 The object's prototype is `Object.prototype` itself, whatever the host has

    Scenario Outline: [<case>] <note>
      Given the surrounding code
        """js
        var delegating = __generator(this, function () { return [5 /*yield**/, { next: function () { return { done: false }; } }]; });
        delegating.next();
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1: return [2 /*return*/, 2];
        }
        """
      Then each call completes as follows
        | call                            | completes              | labels   |
        | Object.getPrototypeOf(<object>) | gives Object.prototype | <labels> |

      Examples:
        | case      | object                        | labels | note                                 |
        | GEN.24-01 | gen                           |        | before the start                     |
        | GEN.24-02 | (gen.next(), gen)             | 0      | while suspended                      |
        | GEN.24-03 | (gen.next(), gen.next(), gen) | 0 1    | after the end                        |
        | GEN.24-04 | delegating                    |        | of another generator, that delegates |

    Scenario: [GEN.24-05] in a host without Iterator
      Given a host without Iterator
      And the generator body
        """js
        return [2 /*return*/];
        """
      Then each call completes as follows
        | call                       | completes              | labels |
        | Object.getPrototypeOf(gen) | gives Object.prototype |        |
