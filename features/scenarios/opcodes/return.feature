Feature: Opcode 2, return

  @OP2.1
  Rule: OP2.1 Outside any region it completes the generator with the operand, without running the body again

    Scenario: [OP2.1-01] the body's return completes the generator
      Given the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1: return [2 /*return*/, "value"];
        }
        """
      Then each call completes as follows
        | call   | completes         | labels |
        | next() | yields 1          | 0      |
        | next() | returns "value"   | 1      |
        | next() | returns undefined |        |

    Scenario: [OP2.1-02] the caller's return completes a suspended generator without running its body
      Given the surrounding code
        """js
        var kept = {};
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1:
            log("never");
            return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call         | completes         | labels | logs |
        | next()       | yields 1          | 0      |      |
        | return(kept) | returns kept      |        |      |
        | next()       | returns undefined |        |      |

    Scenario: [OP2.1-03] behind the end of a region that has been left it completes at once
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, , 1, 2]);
            return [3 /*break*/, 2];
          case 1:
            log("finally");
            return [7 /*endfinally*/];
          case 2: return [4 /*yield*/, "outside"];
          case 3: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call       | completes        | labels | logs      |
        | next()     | yields "outside" | 0 1 2  | "finally" |
        | return(7)  | returns 7        |        |           |

    Scenario Outline: [<case>] what <who> returns is the value of the result
      Given the surrounding code
        """js
        var half = "\ud83d", cut = "a\0b", accent = "e\u0301", long = "0123456789".repeat(7000), symbol = Symbol("symbol");
        function Thing() {}
        function call() { log("called"); }
        var list = [1, [2]], one = ["one"], none = [], operation = [4, "operand"], result = { value: 1, done: true };
        var frozen = Object.freeze({}), thing = new Thing(), bare = Object.create(null), text = new String("text");
        var thenable = { then: call }, iterator = { next: call }, promise = Promise.resolve(1), date = new Date(0), pattern = /x/, map = new Map();
        var boom = new Error("boom"), typed = new RangeError("typed");
        var watch = new Proxy({}, { get: function (_, trap) { log(trap); } }), proxy = new Proxy({}, watch);
        function through(v) {
          var twin = __generator(undefined, function (_a) {
            switch (_a.label) {
              case 0: return [4 /*yield*/];
              case 1: return [2 /*return*/, v];
            }
          });
          twin.next();
          return <call>.value;
        }
        """
      And the generator body
        """js
        return [2 /*return*/, half];
        """
      Then each call completes as follows
        | call                                                                               | completes                                                                   | labels |
        | next()                                                                             | returns half                                                                | 0      |
        | [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296].map(through)                      | gives [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296]                      |        |
        | [undefined, null, true, false, 0n, 18446744073709551617n].map(through)             | gives [undefined, null, true, false, 0n, 18446744073709551617n]             |        |
        | ["", "0", half, cut, accent, symbol].map(through)                                  | gives ["", "0", half, cut, accent, symbol]                                  |        |
        | [call, list, one, none, operation, result, frozen, thing, bare, text].map(through) | gives [call, list, one, none, operation, result, frozen, thing, bare, text] |        |
        | [thenable, iterator, promise, date, pattern, map, boom, typed, proxy].map(through) | gives [thenable, iterator, promise, date, pattern, map, boom, typed, proxy] |        |
        | through(long) === long                                                             | gives true                                                                  |        |
        | [list.length, one.length, none.length, operation.length, boom.message]             | gives [2, 1, 0, 2, "boom"]                                                  |        |

      Examples:
        | case     | who        | call              | note                         |
        | OP2.1-04 | the body   | twin.next()       | nothing is unwrapped         |
        | OP2.1-05 | the caller | twin["return"](v) | nor is what the caller gives |

  @OP2.2
  Rule: OP2.2 With no delegate set, the caller's `return(v)` and the body's `[2, v]` act alike

    Scenario Outline: [<case>] <who> returns from inside a try part
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, , 2, 3]);
            return [4 /*yield*/, "in try"];
          case 1:
            return [2 /*return*/, _a.sent()];
          case 2:
            log("finally");
            return [7 /*endfinally*/];
          case 3: return [2 /*return*/, "not reached"];
        }
        """
      Then each call completes as follows
        | call   | completes         | labels   | logs      |
        | next() | yields "in try"   | 0        |           |
        | <call> | returns "v"       | <labels> | "finally" |
        | next() | returns undefined |          |           |

      Examples:
        | case     | who        | call        | labels | note                                    |
        | OP2.2-01 | the caller | return("v") | 2      | the try part is not entered again       |
        | OP2.2-02 | the body   | next("v")   | 1 2    | the try part itself answers the return  |

  @OP2.3
  Rule: OP2.3 Inside a try or catch part it runs the finally first, then completes with the operand

    Scenario Outline: [<case>] a return <where>
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 2, 4, 5]);
            return [4 /*yield*/, "try"];
          case 1:
            throw "to catch";
          case 2:
            _a.sent();
            return [4 /*yield*/, "catch"];
          case 3: return [3 /*break*/, 5];
          case 4:
            log("finally");
            return [7 /*endfinally*/];
          case 5: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call        | completes         | labels   | logs      |
        | next()      | yields "try"      | 0        |           |
        | <approach>  | <then>            | <labels> | <logs>    |
        | return("v") | returns "v"       | <final>  | <logged>  |
        | next()      | returns undefined |          |           |

      Examples:
        | case     | where             | approach | then           | labels | logs | final | logged    | note                                  |
        | OP2.3-01 | in the catch part | next()   | yields "catch" | 1 2    |      | 4     | "finally" | the resume label 3 is before finally  |

    Scenario: [OP2.3-02] a return at a yield in the try part skips the catch part
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 2, 3, 4]);
            return [4 /*yield*/, "try"];
          case 1: return [3 /*break*/, 4];
          case 2:
            log("catch");
            return [3 /*break*/, 4];
          case 3:
            log("finally");
            return [7 /*endfinally*/];
          case 4: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call        | completes    | labels | logs      |
        | next()      | yields "try" | 0      |           |
        | return("v") | returns "v"  | 3      | "finally" |

    Scenario: [OP2.3-03] a region without finally does not hold a return back
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 2, , 3]);
            return [4 /*yield*/, "try"];
          case 1: return [3 /*break*/, 3];
          case 2:
            log("catch");
            return [3 /*break*/, 3];
          case 3: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call        | completes         | labels | logs |
        | next()      | yields "try"      | 0      |      |
        | return("v") | returns "v"       |        |      |
        | next()      | returns undefined |        |      |

    Scenario Outline: [<case>] the body returns at label <at>, <where>
      Given the generator body
        """js
        switch (_a.label) {
          case 0: return [3 /*break*/, 1];
          case 1:
            _a.trys.push([1, 4, 6, 8]);
            if (<at> === 1) return [2 /*return*/, "r"];
            return [3 /*break*/, <at>];
          case 2: return [2 /*return*/, "r"];
          case 3: return [2 /*return*/, "r"];
          case 4: return [2 /*return*/, "r"];
          case 5: return [2 /*return*/, "r"];
          case 6:
            log("finally");
            return [7 /*endfinally*/];
          case 8: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call   | completes         | labels   | logs      |
        | next() | returns "r"       | <labels> | "finally" |
        | next() | returns undefined |          |           |

      Examples:
        | case     | at | where                        | labels  | note                                   |
        | OP2.3-04 | 1  | the first label              | 0 1 6   | the region begins where it is pushed   |
        | OP2.3-05 | 2  | one behind the first label   | 0 1 2 6 | in the try part                        |
        | OP2.3-06 | 3  | one before the catch label   | 0 1 3 6 | the last label of the try part         |
        | OP2.3-07 | 4  | the catch label              | 0 1 4 6 | a jump led there, not an error         |
        | OP2.3-08 | 5  | one before the finally label | 0 1 5 6 | the last label of the catch part       |

  @OP2.4
  Rule: OP2.4 Nested regions run their finally blocks innermost first

    Scenario: [OP2.4-01] three finally blocks run from the inside out
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, , 6, 7]);
            _a.label = 1;
          case 1:
            _a.trys.push([1, , 5, 6]);
            _a.label = 2;
          case 2:
            _a.trys.push([2, , 4, 5]);
            return [4 /*yield*/, "deep"];
          case 3: return [3 /*break*/, 5];
          case 4:
            log("inner");
            return [7 /*endfinally*/];
          case 5:
            log("middle");
            return [7 /*endfinally*/];
          case 6:
            log("outer");
            return [7 /*endfinally*/];
          case 7: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call        | completes         | labels | logs                       |
        | next()      | yields "deep"     | 0      |                            |
        | return("v") | returns "v"       | 4 5 6  | "inner", "middle", "outer" |
        | next()      | returns undefined |        |                            |

  @OP2.5
  Rule: OP2.5 A catch clause never sees a return

    Scenario Outline: [<case>] <who> returns inside a try part with a catch
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 2, , 3]);
            return [4 /*yield*/, 1];
          case 1: return [2 /*return*/, _a.sent()];
          case 2:
            log("caught", _a.sent());
            return [3 /*break*/, 3];
          case 3: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call   | completes   | labels   | logs |
        | next() | yields 1    | 0        |      |
        | <call> | returns "v" | <labels> |      |

      Examples:
        | case     | who        | call        | labels | note                            |
        | OP2.5-01 | the caller | return("v") |        | the region is popped and no more |
        | OP2.5-02 | the body   | next("v")   | 1      | just so                         |

  @OP2.6
  Rule: OP2.6 A `yield` in that finally suspends; the return goes on after `endfinally`

    Scenario: [OP2.6-01] the finally block yields twice before the return goes on
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, , 2, 5]);
            return [4 /*yield*/, "try"];
          case 1: return [3 /*break*/, 5];
          case 2: return [4 /*yield*/, "first"];
          case 3: return [4 /*yield*/, _a.sent()];
          case 4: return [7 /*endfinally*/];
          case 5: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call           | completes         | labels |
        | next()         | yields "try"      | 0      |
        | return("v")    | yields "first"    | 2      |
        | next("second") | yields "second"   | 3      |
        | next()         | returns "v"       | 4      |
        | next()         | returns undefined |        |

  @OP2.7
  Rule: OP2.7 Without operand the value is undefined

    Scenario Outline: [<case>] <operation> returns undefined
      Given the generator body
        """js
        return <operation>;
        """
      Then each call completes as follows
        | call   | completes         | labels |
        | next() | returns undefined | 0      |

      Examples:
        | case     | operation        | note                                  |
        | OP2.7-01 | [2 /*return*/]   | the form that a compiler emits        |
        | OP2.7-02 | [2, undefined]   | an operand that is there and undefined |

    Scenario: [OP2.7-03] the caller's return without argument
      Given the generator body
        """js
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1: return [2 /*return*/, "never"];
        }
        """
      Then each call completes as follows
        | call     | completes         | labels |
        | next()   | yields 1          | 0      |
        | return() | returns undefined |        |

  @OP2.8 @edge
  Rule: OP2.8 A caller's return is judged at the resume label: a yield whose next label is already the finally label is past the try part

    Scenario: [OP2.8-01] the finally block of such a yield does not run
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, , 1, 2]);
            return [4 /*yield*/, "last of try"];
          case 1:
            log("finally");
            return [7 /*endfinally*/];
          case 2: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call        | completes            | labels | logs |
        | next()      | yields "last of try" | 0      |      |
        | return("v") | returns "v"          |        |      |
        | next()      | returns undefined    |        |      |

    Scenario Outline: [<case>] suspended before label <resume>, <where>
      Given the generator body
        """js
        switch (_a.label) {
          case 0: return [3 /*break*/, 1];
          case 1:
            _a.trys.push([1, 4, 6, 8]);
            _a.label = <resume> - 1;
            return [4 /*yield*/, "suspended"];
          case 6:
            log("finally");
            return [7 /*endfinally*/];
          case 8: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call        | completes          | labels   | logs   |
        | next()      | yields "suspended" | 0 1      |        |
        | return("v") | returns "v"        | <labels> | <logs> |
        | next()      | returns undefined  |          |        |

      Examples:
        | case     | resume | where                        | labels | logs      | note                                     |
        | OP2.8-02 | 2      | one behind the first label   | 6      | "finally" | in the try part                          |
        | OP2.8-03 | 3      | one before the catch label   | 6      | "finally" | the last label of the try part           |
        | OP2.8-04 | 4      | the catch label              | 6      | "finally" | a return does not care for the catch     |
        | OP2.8-05 | 5      | one before the finally label | 6      | "finally" | the last label before finally            |
        | OP2.8-06 | 6      | the finally label            |        |           | the finally part has begun               |
        | OP2.8-07 | 7      | one before the last label    |        |           | within the finally part                  |
        | OP2.8-08 | 8      | the last label               |        |           | the region has not been left, all the same |
        | OP2.8-09 | 1      | the first label              | 6      | "finally" | nothing lies before the region           |
