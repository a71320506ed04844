Feature: The verbs of the generator object

  @GEN.2
  Rule: GEN.2 The object offers `next`, `throw` and `return`, each taking one value

    Scenario: [GEN.2-01] three functions, each of one parameter
      Given the generator body
        """js
        return [2 /*return*/];
        """
      Then each call completes as follows
        | call                                                                | completes                                    | labels |
        | [typeof gen.next, typeof gen["throw"], typeof gen["return"]]        | gives ["function", "function", "function"]   |        |
        | [gen.next.length, gen["throw"].length, gen["return"].length]        | gives [1, 1, 1]                              |        |

    Scenario: [GEN.2-02] only the first argument counts
      Given the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, _a.sent()];
          case 1:
            try { _a.sent(); } catch (e) { log(e); }
            return [4 /*yield*/, 1];
          case 2: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call           | completes   | labels | logs |
        | next("a", "b") | yields "a"  | 0      |      |
        | throw("c", "d") | yields 1   | 1      | "c"  |
        | return("e", "f") | returns "e" |      |      |

  @GEN.3
  Rule: GEN.3 `next(v)`, `throw(v)`, `return(v)` send opcodes 0, 1, 2 with operand v

    Scenario Outline: [<case>] <verb>(v)
      Given the surrounding code
        """js
        var v = {};
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1:
            log("entered");
            return [2 /*return*/, ["sent", _a.sent()]];
        }
        """
      Then each call completes as follows
        | call      | completes         | labels   | logs   |
        | next()    | yields 1          | 0        |        |
        | <verb>(v) | <completes>       | <labels> | <logs> |
        | next()    | returns undefined |          |        |

      Examples:
        | case     | verb   | completes           | labels | logs      | note                           |
        | GEN.3-01 | next   | returns ["sent", v] | 1      | "entered" | opcode 0: sent() gives v       |
        | GEN.3-02 | throw  | throws v            | 1      | "entered" | opcode 1: sent() throws v      |
        | GEN.3-03 | return | returns v           |        |           | opcode 2: completes with v     |

  @GEN.4 @edge @needs-host-object
  Rule: GEN.4 The verbs work detached from the object

    Scenario: [GEN.4-01] called as plain functions, and on another object
      Given the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1: return [4 /*yield*/, 2];
          case 2: return [2 /*return*/, _a.sent()];
        }
        """
      Then each call completes as follows
        | call                              | completes         | labels |
        | (0, gen.next)()                   | yields 1          | 0      |
        | gen.next.call({ other: true })    | yields 2          | 1      |
        | gen["return"].apply(null, ["v"])  | returns "v"       |        |
        | (0, gen["throw"])("e")            | throws "e"        |        |

    Scenario: [GEN.4-02] the verbs of a generator from source, which are its own functions
      Given the generator source
        """js
        function* numbers() { yield 1; yield 2; }
        const gen = numbers();
        const { next } = gen;
        """
      But ECMAScript differs: 27.5.1 The %GeneratorPrototype% Object: next, return and throw are inherited from %GeneratorPrototype% and ask their receiver for its state, while the helper makes three functions for each generator
      Then each call completes as follows
        | call                        | completes   | natively           |
        | gen.next === numbers().next | gives false | gives true         |
        | next()                      | yields 1    |                    |
        | (0, next)()                 | yields 2    | throws a TypeError |

  @GEN.5
  Rule: GEN.5 A result is an object with `value` and `done`

    Scenario: [GEN.5-01] of a yield, of a return and after the end
      Given the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, "y"];
          case 1: return [2 /*return*/, "r"];
        }
        """
      Then each call completes as follows
        | call       | completes                              | labels |
        | gen.next() | gives { value: "y", done: false }      | 0      |
        | gen.next() | gives { value: "r", done: true }       | 1      |
        | gen.next() | gives { value: undefined, done: true } |        |

    Scenario: [GEN.5-02] value is there even where it is undefined
      Given the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/];
          case 1: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call                    | completes  | labels |
        | "value" in gen.next()   | gives true | 0      |
        | "value" in gen.next()   | gives true | 1      |
        | "value" in gen.next()   | gives true |        |

    Scenario: [GEN.5-03] each call gives an object of its own
      Given the surrounding code
        """js
        var first, second;
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1: return [4 /*yield*/, 1];
          case 2: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call                                                          | completes   | labels |
        | (first = gen.next(), second = gen.next(), first === second)   | gives false | 0 1    |
        | [first.value, second.value]                                   | gives [1, 1] |       |
