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

    Scenario: [GEN.2-03] only the first of hundreds of arguments
      Given the surrounding code
        """js
        var many = [];
        for (var i = 0; i < 300; i++) many.push(i);
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, _a.sent()];
          case 1: return [4 /*yield*/, _a.sent()];
          case 2: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call                                    | completes | labels |
        | gen.next.apply(gen, many)               | yields 0  | 0      |
        | gen.next.apply(gen, many.slice(7))      | yields 7  | 1      |
        | gen["return"].apply(gen, many.slice(9)) | returns 9 |        |

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

    Scenario Outline: [<case>] <what> goes through every verb whole
      Given the surrounding code
        """js
        var big = <big>;
        function same(result) { return result.value === big; }
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 3, 5, 7]);
            return [4 /*yield*/, _a.sent()];
          case 1: return [4 /*yield*/, _a.sent()];
          case 2: return [4 /*yield*/, _a.sent()];
          case 3: return [4 /*yield*/, _a.sent()];
          case 4: return [3 /*break*/, 7];
          case 5: return [4 /*yield*/, big];
          case 6: return [7 /*endfinally*/];
          case 7: return [2 /*return*/, "never"];
        }
        """
      Then each call completes as follows
        | call                     | completes  | labels |
        | same(gen.next(big))      | gives true | 0      |
        | same(gen.next(big))      | gives true | 1      |
        | same(gen["throw"](big))  | gives true | 2 3    |
        | same(gen["return"](big)) | gives true | 5      |
        | same(gen.next())         | gives true | 6      |
        | same(gen["return"](big)) | gives true |        |

      Examples:
        | case     | what                        | big                                  | note                      |
        | GEN.3-04 | a string of 1,000 letters   | new Array(1001).join("x")            | more than a byte counts   |
        | GEN.3-05 | a string of 100,000 letters | new Array(100001).join("y")          | more than two bytes count |
        | GEN.3-06 | an array of 10,000 entries  | new Array(10001).join("z").split("") | the very array            |

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

    Scenario: [GEN.5-04] a result that the caller holds stays as it is, whatever comes after it, from this generator or another
      Given the surrounding code
        """js
        var held = [];
        var other = __generator(undefined, function (_b) {
          switch (_b.label) {
            case 0: return [4 /*yield*/, 0];
            case 1: return [4 /*yield*/, 1];
            case 2: return [2 /*return*/, 2];
          }
        });
        function hold() {
          held.push(held.length < 8 ? gen.next() : gen["return"]("u"));
          held.push(held.length < 8 ? other.next() : other["return"]("v"));
        }
        function distinct() { return held.filter(function (result, i) { return held.indexOf(result) === i; }).length; }
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, "first"];
          case 1: return [4 /*yield*/, "second"];
          case 2: return [2 /*return*/, "third"];
        }
        """
      Then each call completes as follows
        | call                                     | completes                                                                                                                | labels |
        | (hold(), hold(), hold(), hold(), hold()) | gives undefined                                                                                                          | 0 1 2  |
        | held[0]                                  | gives { value: "first", done: false }                                                                                    |        |
        | held[2]                                  | gives { value: "second", done: false }                                                                                   |        |
        | held[4]                                  | gives { value: "third", done: true }                                                                                     |        |
        | held[6]                                  | gives { value: undefined, done: true }                                                                                   |        |
        | held[9]                                  | gives { value: "v", done: true }                                                                                         |        |
        | [held[1], held[3], held[5], held[7]]     | gives [{ value: 0, done: false }, { value: 1, done: false }, { value: 2, done: true }, { value: undefined, done: true }] |        |
        | distinct()                               | gives 10                                                                                                                 |        |
