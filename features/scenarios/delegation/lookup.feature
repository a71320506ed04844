Feature: How a delegate is looked at

  @DEL.14 @edge
  Rule: DEL.14 The method is looked up afresh at every call; `done` is read once, `value` only when done

    Scenario: [DEL.14-01] each verb reads its method once, on every call
      Given the surrounding code
        """js
        function result(value, done) {
          return {
            get done() { log("done"); return done; },
            get value() { log("value"); return value; }
          };
        }
        var answers = [result(1, false), result(2, false), result(3, true)];
        var delegate = {
          get next() {
            log("next read");
            return function () { return answers.shift(); };
          }
        };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [5 /*yield**/, delegate];
          case 1: return [2 /*return*/, _a.sent()];
        }
        """
      Then each call completes as follows
        | call                   | completes                        | labels | logs                          |
        | typeof gen.next()      | gives "object"                   | 0      | "next read", "done"           |
        | typeof gen.next()      | gives "object"                   |        | "next read", "done"           |
        | next()                 | returns 3                        | 1      | "next read", "done", "value"  |

    Scenario: [DEL.14-02] a method that is replaced in between is the one that is called
      Given the surrounding code
        """js
        var delegate = { next: function () { return { value: "old", done: false }; } };
        function replace() { delegate.next = function () { return { value: "new", done: false }; }; }
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [5 /*yield**/, delegate];
          case 1: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call      | completes       | labels |
        | next()    | yields "old"    | 0      |
        | replace() | gives undefined |        |
        | next()    | yields "new"    |        |

    Scenario: [DEL.14-03] a getter that throws where the method is looked up raises its error at the yield*
      Given the surrounding code
        """js
        var inner = new Error("inner");
        var delegate = {
          next: function () { return { value: 1, done: false }; },
          get "throw"() { throw inner; }
        };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 2, , 3]);
            return [5 /*yield**/, delegate];
          case 1: return [3 /*break*/, 3];
          case 2: return [2 /*return*/, _a.sent()];
          case 3: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call       | completes     | labels |
        | next()     | yields 1      | 0      |
        | throw("v") | returns inner | 2      |

    Scenario Outline: [<case>] a getter <name> of the result that throws
      Given the surrounding code
        """js
        var inner = new Error("inner");
        var result = {
          get done() { if ("<name>" === "done") throw inner; return true; },
          get value() { throw inner; }
        };
        var delegate = { next: function () { return result; } };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 2, , 3]);
            return [5 /*yield**/, delegate];
          case 1: return [3 /*break*/, 3];
          case 2: return [4 /*yield*/, _a.sent()];
          case 3: return [2 /*return*/, "delegate gone"];
        }
        """
      Then each call completes as follows
        | call   | completes               | labels |
        | next() | yields inner            | 0 2    |
        | next() | returns "delegate gone" | 3      |

      Examples:
        | case      | name  | note                                       |
        | DEL.14-04 | done  | raised at the yield*, the delegate dropped |
        | DEL.14-05 | value | likewise, though the delegate was done     |

    Scenario Outline: [<case>] <verb> asks the delegate for the method and the result for done, and no more
      Given the surrounding code
        """js
        function watched(name, target) {
          return new Proxy(target, new Proxy({}, {
            get: function (_, trap) {
              return function (object, key) {
                log(name + " " + trap + " " + String(key));
                return Reflect[trap].apply(Reflect, arguments);
              };
            }
          }));
        }
        var more = watched("result", { value: 1, done: false }), end = watched("end", { value: 2, done: true });
        var answers = [more, more, more, end];
        function answer() { return answers.shift(); }
        var delegate = watched("delegate", { next: answer, "throw": answer, "return": answer });
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [5 /*yield**/, delegate];
          case 1: return [2 /*return*/, _a.sent()];
        }
        """
      Then each call completes as follows
        | call                   | completes      | labels   | logs                                                   |
        | typeof gen.next()      | gives "object" | 0        | "delegate get next", "result get done"                 |
        | typeof gen["<verb>"]() | gives "object" |          | "delegate get <verb>", "result get done"               |
        | typeof gen["<verb>"]() | gives "object" |          | "delegate get <verb>", "result get done"               |
        | gen["<verb>"]().value  | gives 2        | <labels> | "delegate get <verb>", "end get done", "end get value" |

      Examples:
        | case      | verb  | labels | note                   |
        | DEL.14-06 | next  | 1      | value at the end alone |
        | DEL.14-07 | throw | 1      | likewise               |

    Scenario: [DEL.14-08] return asks the delegate for the method and the result for done, and no more
      Given the surrounding code
        """js
        function watched(name, target) {
          return new Proxy(target, new Proxy({}, {
            get: function (_, trap) {
              return function (object, key) {
                log(name + " " + trap + " " + String(key));
                return Reflect[trap].apply(Reflect, arguments);
              };
            }
          }));
        }
        var more = watched("result", { value: 1, done: false }), end = watched("end", { value: 2, done: true });
        var answers = [more, more, end];
        function answer() { return answers.shift(); }
        var delegate = watched("delegate", { next: answer, "throw": answer, "return": answer });
        var twin = __generator(undefined, function (_a) {
          switch (_a.label) {
            case 0: return [5 /*yield**/, delegate];
            case 1: return [2 /*return*/, _a.sent()];
          }
        });
        """
      And the generator body
        """js
        return [2 /*return*/];
        """
      Then each call completes as follows
        | call                    | completes      | labels | logs                                                   |
        | typeof twin.next()      | gives "object" |        | "delegate get next", "result get done"                 |
        | typeof twin["return"]() | gives "object" |        | "delegate get return", "result get done"               |
        | twin["return"]().value  | gives 2        |        | "delegate get return", "end get done", "end get value" |

    Scenario: [DEL.14-09] methods, value and done that are inherited count as the delegate's own
      Given the surrounding code
        """js
        function Kind() {}
        function Result(value, done) {
          return Object.create({ value: value, done: done });
        }
        var answers = [];
        Kind.prototype = { next: answer, "throw": answer, "return": answer };
        function answer() { return answers.shift(); }
        function ends(verb) {
          var more = Result("more", false), kind = new Kind();
          answers = [more, more, Result("end", true)];
          var twin = __generator(undefined, function (_a) {
            switch (_a.label) {
              case 0: return [5 /*yield**/, kind];
              case 1: return [2 /*return*/, _a.sent()];
            }
          });
          return [twin.next() === more, twin[verb]() === more, twin[verb]().value];
        }
        """
      And the generator body
        """js
        return [2 /*return*/, ends("next")];
        """
      Then each call completes as follows
        | call           | completes                   | labels |
        | next()         | returns [true, true, "end"] | 0      |
        | ends("throw")  | gives [true, true, "end"]   |        |
        | ends("return") | gives [true, true, "end"]   |        |

  @DEL.15 @edge
  Rule: DEL.15 `done` counts by truthiness

    Scenario Outline: [<case>] done is <done>
      Given the surrounding code
        """js
        var result = { value: "v", done: <done> };
        var delegate = { next: function () { return result; } };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [5 /*yield**/, delegate];
          case 1: return [2 /*return*/, _a.sent()];
        }
        """
      Then each call completes as follows
        | call   | completes   | labels   |
        | next() | <completes> | <labels> |

      Examples:
        | case      | done      | completes    | labels | note                        |
        | DEL.15-01 | 1         | returns "v"  | 0 1    | counts as true              |
        | DEL.15-02 | "false"   | returns "v"  | 0 1    | a string that is not empty  |
        | DEL.15-03 | {}        | returns "v"  | 0 1    | any object                  |
        | DEL.15-04 | 0         | gives result | 0      | counts as false             |
        | DEL.15-05 | ""        | gives result | 0      | counts as false             |
        | DEL.15-06 | null      | gives result | 0      | counts as false             |
        | DEL.15-07 | undefined | gives result | 0      | as a result without done    |

    Scenario Outline: [<case>] done counts by truthiness in a result of <verb>
      Given the surrounding code
        """js
        var call = function () {}, boxed = new Boolean(false), symbol = Symbol("s"), lacking = {};
        function isDone(done) {
          var result = done === lacking ? { value: "end" } : { value: "end", done: done };
          var delegate = { next: function () { return { value: 1, done: false }; } };
          var twin = __generator(undefined, function (_a) {
            switch (_a.label) {
              case 0: return [5 /*yield**/, delegate];
              case 1: return [2 /*return*/, _a.sent()];
            }
          });
          twin.next();
          delegate["<verb>"] = function () { return result; };
          var answer = twin["<verb>"]();
          return answer === result ? false : answer.done && answer.value;
        }
        """
      And the generator body
        """js
        return [2 /*return*/, isDone(true)];
        """
      Then each call completes as follows
        | call                                                              | completes                                                             | labels |
        | next()                                                            | returns "end"                                                         | 0      |
        | [false, 0, -0, 0n, NaN, "", null, undefined, lacking].map(isDone) | gives [false, false, false, false, false, false, false, false, false] |        |
        | [1, -1, 0.5, 1n, "false", "0", " "].map(isDone)                   | gives ["end", "end", "end", "end", "end", "end", "end"]               |        |
        | [{}, [], call, boxed, symbol].map(isDone)                         | gives ["end", "end", "end", "end", "end"]                             |        |

      Examples:
        | case      | verb   | note                                   |
        | DEL.15-08 | next   | whatever other languages hold for true |
        | DEL.15-09 | throw  | likewise                               |
        | DEL.15-10 | return | likewise                               |

  @DEL.16 @edge
  Rule: DEL.16 A delegate that is undefined, or has no `next` from the start, resumes the body with undefined; one that loses its `next` later resumes the body with the value sent

    Scenario Outline: [<case>] the delegate is <delegate>
      Given the generator body
        """js
        switch (_a.label) {
          case 0: return <operation>;
          case 1: return [2 /*return*/, ["resumed", _a.sent()]];
        }
        """
      Then each call completes as follows
        | call      | completes                      | labels |
        | next("v") | returns ["resumed", undefined] | 0 1    |

      Examples:
        | case      | delegate        | operation                 | note                                   |
        | DEL.16-01 | undefined       | [5 /*yield**/, undefined] | what was sent first is lost            |
        | DEL.16-02 | left out        | [5 /*yield**/]            | the same                               |
        | DEL.16-03 | null            | [5 /*yield**/, null]      | counts as false                        |
        | DEL.16-04 | 0               | [5 /*yield**/, 0]         | counts as false                        |
        | DEL.16-05 | an empty object | [5 /*yield**/, {}]        | no method of that name                 |
        | DEL.16-06 | a string        | [5 /*yield**/, "abc"]     | a primitive without methods of ours    |
        | DEL.16-07 | a null next     | [5 /*yield**/, { next: null }] | a method that counts as false     |

    Scenario: [DEL.16-08] a delegate that loses its next while the generator is suspended in it
      Given the surrounding code
        """js
        var delegate = {
          next: function () {
            delete delegate.next;
            return { value: 1, done: false };
          }
        };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [5 /*yield**/, delegate];
          case 1: return [2 /*return*/, _a.sent()];
        }
        """
      Then each call completes as follows
        | call      | completes   | labels |
        | next()    | yields 1    | 0      |
        | next("v") | returns "v" | 1      |

    Scenario Outline: [<case>] a delegate without next, <where>
      Given the surrounding code
        """js
        function kind(error) { return error; }
        var delegate = {};
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [3 /*break*/, <start>];
          case 1: return [5 /*yield**/, delegate];
          case 2:
            log("resumed", _a.sent());
            return [2 /*return*/, "end of body"];
          case 3:
            _a.trys.push([3, 5, 6, 7]);
            return [5 /*yield**/, delegate];
          case 4:
            log("resumed", _a.sent());
            return [3 /*break*/, 7];
          case 5:
            log("caught", kind(_a.sent()));
            return [3 /*break*/, 7];
          case 6:
            log("finally");
            return [7 /*endfinally*/];
          case 7: return [2 /*return*/, "after"];
          case 10:
            _a.trys.push([10, 11, 13, 14]);
            throw "enter";
          case 11:
            _a.sent();
            return [5 /*yield**/, delegate];
          case 12:
            log("resumed", _a.sent());
            return [3 /*break*/, 14];
          case 13:
            log("finally");
            return [7 /*endfinally*/];
          case 14: return [2 /*return*/, "after"];
          case 20:
            _a.trys.push([20, , 21, 23]);
            return [3 /*break*/, 23];
          case 21: return [5 /*yield**/, delegate];
          case 22:
            log("resumed", _a.sent());
            return [7 /*endfinally*/];
          case 23: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call   | completes   | labels   | logs   |
        | next() | <completes> | <labels> | <logs> |

      Examples:
        | case      | where               | start | completes       | labels           | logs                            | note                     |
        | DEL.16-09 | in the try part     | 3     | returns "after" | 0 3 4 6 7        | "resumed", undefined, "finally" | no catch part is entered |
        | DEL.16-10 | in the catch part   | 10    | returns "after" | 0 10 11 12 13 14 | "resumed", undefined, "finally" | the catch part goes on   |
        | DEL.16-11 | in the finally part | 20    | returns "after" | 0 20 21 22 23    | "resumed", undefined            | what pends goes on       |

    Scenario: [DEL.16-12] a delegate that is undefined, behind one that has ended: that one is not asked again
      Given the surrounding code
        """js
        var asked = 0;
        var delegate = { next: function () { log(++asked); return { value: asked, done: asked > 1 }; } };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [5 /*yield**/, delegate];
          case 1: return [5 /*yield**/, undefined];
          case 2: return [2 /*return*/, _a.sent()];
        }
        """
      Then each call completes as follows
        | call   | completes         | labels | logs |
        | next() | yields 1          | 0      | 1    |
        | next() | returns undefined | 1 2    | 2    |

    Scenario: [DEL.16-13] a next that counts as false, from the start or later, is none
      Given the surrounding code
        """js
        function body(_a) {
          switch (_a.label) {
            case 0: return [5 /*yield**/, delegate];
            case 1: return [2 /*return*/, ["resumed", _a.sent()]];
          }
        }
        var delegate;
        function atOnce(method) {
          delegate = { next: method };
          return __generator(undefined, body).next("lost").value;
        }
        function later(method) {
          delegate = { next: function () { return { value: 1, done: false }; } };
          var twin = __generator(undefined, body);
          twin.next();
          delegate.next = method;
          return twin.next("v").value;
        }
        """
      And the generator body
        """js
        return [2 /*return*/, atOnce(undefined)];
        """
      Then each call completes as follows
        | call                                                    | completes                                                                                                                                                                      | labels |
        | next()                                                  | returns ["resumed", undefined]                                                                                                                                                 | 0      |
        | [0, -0, 0n, NaN, "", false, null].map(atOnce)           | gives [["resumed", undefined], ["resumed", undefined], ["resumed", undefined], ["resumed", undefined], ["resumed", undefined], ["resumed", undefined], ["resumed", undefined]] |        |
        | [0, -0, 0n, NaN, "", false, null, undefined].map(later) | gives [["resumed", "v"], ["resumed", "v"], ["resumed", "v"], ["resumed", "v"], ["resumed", "v"], ["resumed", "v"], ["resumed", "v"], ["resumed", "v"]]                         |        |

    Scenario: [DEL.16-14] whatever has no next resumes the body with undefined, and nothing else of it is used
      Given the surrounding code
        """js
        var object = {}, list = [1, 2], map = new Map([[1, 2]]), promise = Promise.resolve(1), symbol = Symbol("s"), text = new String("text");
        function call() { log("called"); }
        var thenable = { then: call }, iterable = {}, others = { "throw": call, "return": call };
        iterable[Symbol.iterator] = call;
        function through(delegate) {
          var twin = __generator(undefined, function (_a) {
            switch (_a.label) {
              case 0: return [5 /*yield**/, delegate];
              case 1: return [2 /*return*/, _a.sent() === undefined];
            }
          });
          return twin.next("lost").value;
        }
        """
      And the generator body
        """js
        return [2 /*return*/, through(5)];
        """
      Then each call completes as follows
        | call                                                      | completes                                              | labels |
        | next()                                                    | returns true                                           | 0      |
        | [undefined, null, false, 0, -0, NaN, 0n, ""].map(through) | gives [true, true, true, true, true, true, true, true] |        |
        | [5, true, 1n, "text", symbol].map(through)                | gives [true, true, true, true, true]                   |        |
        | [object, list, map, promise, text].map(through)           | gives [true, true, true, true, true]                   |        |
        | [call, thenable, iterable, others].map(through)           | gives [true, true, true, true]                         |        |
