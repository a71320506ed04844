Feature: A delegate without the method

  @DEL.7
  Rule: DEL.7 No `throw` method: the value is thrown at the `yield*`

    Scenario Outline: [<case>] throw on a delegate without throw, <where>
      Given the surrounding code
        """js
        var boom = new Error("boom"), inner = new Error("inner");
        var more = { value: "more", done: false }, end = { value: "end", done: true };
        function kind(error) { return error instanceof TypeError ? "TypeError" : error; }
        var delegate = { next: function () { return more; } };
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
        | call        | completes   | labels   | logs   |
        | next()      | gives more  | <entry>  |        |
        | throw(boom) | <completes> | <labels> | <logs> |

      Examples:
        | case     | where               | start | entry   | completes       | labels  | logs                      | note                                      |
        | DEL.7-01 | outside any region  | 1     | 0 1     | throws boom     | 2       |                           | the body is entered and its sent() throws |
        | DEL.7-02 | in the try part     | 3     | 0 3     | returns "after" | 4 5 6 7 | "caught", boom, "finally" | the region's catch takes it               |
        | DEL.7-03 | in the catch part   | 10    | 0 10 11 | throws boom     | 12 13   | "finally"                 | finally runs, and the error goes on       |
        | DEL.7-04 | in the finally part | 20    | 0 20 21 | throws boom     | 22      |                           | the error replaces what pends             |

    Scenario: [DEL.7-05] in each part of regions around it, twice in a row; what follows is the generator's own
      Given the surrounding code
        """js
        function delegate() { return { next: function () { return { value: 1, done: false }; } }; }
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, , 5, 7]);
            _a.label = 1;
          case 1:
            _a.trys.push([1, 3, , 5]);
            return [5 /*yield**/, delegate()];
          case 2: _a.sent(); return [3 /*break*/, 5];
          case 3: return [5 /*yield**/, delegate(log(_a.sent()))];
          case 4: _a.sent(); return [3 /*break*/, 5];
          case 5: return [4 /*yield*/, "finally"];
          case 6: return [7 /*endfinally*/];
          case 7: return [2 /*return*/, "never"];
        }
        """
      Then each call completes as follows
        | call       | completes         | labels | logs |
        | next()     | yields 1          | 0      |      |
        | throw("a") | yields 1          | 2 3    | "a"  |
        | throw("b") | yields "finally"  | 4 5    |      |
        | next()     | throws "b"        | 6      |      |
        | next()     | returns undefined |        |      |

    Scenario: [DEL.7-06] whatever is thrown reaches the body as it is
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
          var delegate = { next: function () { return { value: 1, done: false }; } };
          var came, twin = __generator(undefined, function (_a) {
            switch (_a.label) {
              case 0: return [5 /*yield**/, delegate];
              case 1:
                try { _a.sent(); } catch (e) { came = e; }
                return [2 /*return*/];
            }
          });
          twin.next();
          twin["throw"](v);
          return came;
        }
        """
      And the generator body
        """js
        return [2 /*return*/, through(-0)];
        """
      Then each call completes as follows
        | call                                                                               | completes                                                                   | labels |
        | next()                                                                             | returns -0                                                                  | 0      |
        | [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296].map(through)                      | gives [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296]                      |        |
        | [undefined, null, true, false, 0n, 18446744073709551617n].map(through)             | gives [undefined, null, true, false, 0n, 18446744073709551617n]             |        |
        | ["", "0", half, cut, accent, symbol].map(through)                                  | gives ["", "0", half, cut, accent, symbol]                                  |        |
        | [call, list, one, none, operation, result, frozen, thing, bare, text].map(through) | gives [call, list, one, none, operation, result, frozen, thing, bare, text] |        |
        | [thenable, iterator, promise, date, pattern, map, boom, typed, proxy].map(through) | gives [thenable, iterator, promise, date, pattern, map, boom, typed, proxy] |        |
        | through(long) === long                                                             | gives true                                                                  |        |
        | [list.length, one.length, none.length, operation.length, boom.message]             | gives [2, 1, 0, 2, "boom"]                                                  |        |

  @DEL.8 @since-1.9.2
  Rule: DEL.8 No `throw` method: the delegate's `return`, if any, is called first with no argument and its answer ignored

    Scenario Outline: [<case>] the delegate is closed first, <where>
      Given the surrounding code
        """js
        var boom = new Error("boom"), inner = new Error("inner");
        var more = { value: "more", done: false }, end = { value: "end", done: true };
        function kind(error) { return error instanceof TypeError ? "TypeError" : error; }
        var delegate = {
          next: function () { return more; },
          "return": function () { log("return", arguments.length, this === delegate); return more; }
        };
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
        | call        | completes   | labels   | logs   |
        | next()      | gives more  | <entry>  |        |
        | throw(boom) | <completes> | <labels> | <logs> |

      Examples:
        | case     | where               | start | entry   | completes       | labels  | logs                                         | note                                        |
        | DEL.8-01 | outside any region  | 1     | 0 1     | throws boom     | 2       | "return", 0, true                            | called on the delegate, without an argument |
        | DEL.8-02 | in the try part     | 3     | 0 3     | returns "after" | 4 5 6 7 | "return", 0, true, "caught", boom, "finally" | its answer, not done, is ignored            |
        | DEL.8-03 | in the catch part   | 10    | 0 10 11 | throws boom     | 12 13   | "return", 0, true, "finally"                 | likewise                                    |
        | DEL.8-04 | in the finally part | 20    | 0 20 21 | throws boom     | 22      | "return", 0, true                            | likewise                                    |

    Scenario Outline: [<case>] what it answers is ignored, even <what>
      Given the surrounding code
        """js
        var boom = new Error("boom"), more = { value: "more", done: false };
        var watched = { get done() { log("done read"); return true; }, get value() { log("value read"); return 1; } };
        var delegate = {
          next: function () { return more; },
          "return": function () { log("return"); return <answer>; }
        };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [5 /*yield**/, delegate];
          case 1:
            _a.sent();
            return [2 /*return*/, "never"];
        }
        """
      Then each call completes as follows
        | call        | completes   | labels | logs     |
        | next()      | gives more  | 0      |          |
        | throw(boom) | throws boom | 1      | "return" |

      Examples:
        | case     | answer    | what                  | note                           |
        | DEL.8-05 | undefined | nothing               | it need not be an object       |
        | DEL.8-06 | watched   | a result with getters | neither done nor value is read |

    Scenario: [DEL.8-07] a delegate that has neither throw nor return is not an error
      Given the surrounding code
        """js
        var boom = new Error("boom"), more = { value: "more", done: false };
        var delegate = { next: function () { return more; }, "return": undefined, "throw": null };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [5 /*yield**/, delegate];
          case 1:
            _a.sent();
            return [2 /*return*/, "never"];
        }
        """
      Then each call completes as follows
        | call        | completes   | labels |
        | next()      | gives more  | 0      |
        | throw(boom) | throws boom | 1      |

    Scenario: [DEL.8-08] whatever the delegate's return answers, it is neither looked at nor waited for
      Given the surrounding code
        """js
        var watch = new Proxy({}, { get: function (_, trap) { log(trap); } }), watched = new Proxy({}, watch);
        var promise = Promise.resolve(1), more = { value: 1, done: false }, end = { value: 2, done: true }, symbol = Symbol("s");
        var closed = 0, looked = 0;
        function through(answer) {
          var delegate = {
            next: function () { return more; },
            get "return"() {
              looked++;
              return function () {
                closed++;
                return arguments.length === 0 && this === delegate ? answer : log("other arguments");
              };
            }
          };
          var twin = __generator(undefined, function (_a) {
            switch (_a.label) {
              case 0: return [5 /*yield**/, delegate];
              case 1: return [4 /*yield*/, _a.sent()];
            }
          });
          twin.next();
          try { return twin["throw"]("thrown"); } catch (e) { return e; }
        }
        """
      And the generator body
        """js
        return [2 /*return*/, through(more)];
        """
      Then each call completes as follows
        | call                                             | completes                                                          | labels |
        | next()                                           | returns "thrown"                                                   | 0      |
        | [undefined, null, 0, "", 5, symbol].map(through) | gives ["thrown", "thrown", "thrown", "thrown", "thrown", "thrown"] |        |
        | [more, end, promise, watched].map(through)       | gives ["thrown", "thrown", "thrown", "thrown"]                     |        |
        | [looked, closed]                                 | gives [11, 11]                                                     |        |

  @DEL.9 @until-1.6.0
  Rule: DEL.9 No `throw` method: the delegate is not told

    Scenario Outline: [<case>] the delegate has a return, and it is not called, <where>
      Given the surrounding code
        """js
        var boom = new Error("boom"), inner = new Error("inner");
        var more = { value: "more", done: false }, end = { value: "end", done: true };
        function kind(error) { return error instanceof TypeError ? "TypeError" : error; }
        var delegate = {
          next: function () { return more; },
          "return": function () { log("return"); return end; }
        };
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
        | call        | completes   | labels   | logs   |
        | next()      | gives more  | <entry>  |        |
        | throw(boom) | <completes> | <labels> | <logs> |

      Examples:
        | case     | where               | start | entry   | completes       | labels  | logs                      | note                       |
        | DEL.9-01 | outside any region  | 1     | 0 1     | throws boom     | 2       |                           | only the body learns of it |
        | DEL.9-02 | in the try part     | 3     | 0 3     | returns "after" | 4 5 6 7 | "caught", boom, "finally" | likewise                   |
        | DEL.9-03 | in the catch part   | 10    | 0 10 11 | throws boom     | 12 13   | "finally"                 | likewise                   |
        | DEL.9-04 | in the finally part | 20    | 0 20 21 | throws boom     | 22      |                           | likewise                   |

    Scenario: [DEL.9-05] a return that cannot be called, and is not
      Given the surrounding code
        """js
        var delegate = { next: function () { return { value: 1, done: false }; }, "return": 5 };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 2, , 3]);
            return [5 /*yield**/, delegate];
          case 1:
            _a.sent();
            return [3 /*break*/, 3];
          case 2: return [2 /*return*/, _a.sent()];
          case 3: return [2 /*return*/, "passed over"];
        }
        """
      Then each call completes as follows
        | call            | completes        | labels |
        | next()          | yields 1         | 0      |
        | throw("thrown") | returns "thrown" | 1 2    |

  @DEL.10
  Rule: DEL.10 No `return` method: the generator itself returns, through its finally blocks

    Scenario Outline: [<case>] return on a delegate without return, <where>
      Given the surrounding code
        """js
        var boom = new Error("boom"), inner = new Error("inner");
        var more = { value: "more", done: false }, end = { value: "end", done: true };
        function kind(error) { return error instanceof TypeError ? "TypeError" : error; }
        var delegate = { next: function () { return more; }, "throw": function () { log("never"); } };
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
        | call        | completes         | labels   | logs   |
        | next()      | gives more        | <entry>  |        |
        | return("v") | <completes>       | <labels> | <logs> |
        | next()      | returns undefined |          |        |

      Examples:
        | case      | where               | start | entry   | completes   | labels | logs      | note                           |
        | DEL.10-01 | outside any region  | 1     | 0 1     | returns "v" |        |           | with the caller's value        |
        | DEL.10-02 | in the try part     | 3     | 0 3     | returns "v" | 6      | "finally" | finally runs first             |
        | DEL.10-03 | in the catch part   | 10    | 0 10 11 | returns "v" | 13     | "finally" | finally runs first             |
        | DEL.10-04 | in the finally part | 20    | 0 20 21 | returns "v" |        |           | the return replaces what pends |

    Scenario: [DEL.10-05] whatever is returned is the value of the result
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
          var delegate = { next: function () { return { value: 1, done: false }; } };
          var twin = __generator(undefined, function (_a) { return [5 /*yield**/, delegate]; });
          twin.next();
          return twin["return"](v).value;
        }
        """
      And the generator body
        """js
        return [2 /*return*/, through(-0)];
        """
      Then each call completes as follows
        | call                                                                               | completes                                                                   | labels |
        | next()                                                                             | returns -0                                                                  | 0      |
        | [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296].map(through)                      | gives [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296]                      |        |
        | [undefined, null, true, false, 0n, 18446744073709551617n].map(through)             | gives [undefined, null, true, false, 0n, 18446744073709551617n]             |        |
        | ["", "0", half, cut, accent, symbol].map(through)                                  | gives ["", "0", half, cut, accent, symbol]                                  |        |
        | [call, list, one, none, operation, result, frozen, thing, bare, text].map(through) | gives [call, list, one, none, operation, result, frozen, thing, bare, text] |        |
        | [thenable, iterator, promise, date, pattern, map, boom, typed, proxy].map(through) | gives [thenable, iterator, promise, date, pattern, map, boom, typed, proxy] |        |
        | through(long) === long                                                             | gives true                                                                  |        |
        | [list.length, one.length, none.length, operation.length, boom.message]             | gives [2, 1, 0, 2, "boom"]                                                  |        |

  @DEL.18 @since-1.9.2
  Rule: DEL.18 No `throw` method, and the delegate's `return` throws: that error is raised at the `yield*` instead

    Scenario Outline: [<case>] closing the delegate fails, <where>
      Given the surrounding code
        """js
        var boom = new Error("boom"), inner = new Error("inner");
        var more = { value: "more", done: false }, end = { value: "end", done: true };
        function kind(error) { return error instanceof TypeError ? "TypeError" : error; }
        var delegate = {
          next: function () { return more; },
          "return": function () { log("return"); throw inner; }
        };
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
        | call        | completes   | labels   | logs   |
        | next()      | gives more  | <entry>  |        |
        | throw(boom) | <completes> | <labels> | <logs> |

      Examples:
        | case      | where               | start | entry   | completes       | labels | logs                                 | note                                |
        | DEL.18-01 | outside any region  | 1     | 0 1     | throws inner    |        | "return"                             | the body is not entered             |
        | DEL.18-02 | in the try part     | 3     | 0 3     | returns "after" | 5 6 7  | "return", "caught", inner, "finally" | the region's catch takes it         |
        | DEL.18-03 | in the catch part   | 10    | 0 10 11 | throws inner    | 13     | "return", "finally"                  | finally runs, and the error goes on |
        | DEL.18-04 | in the finally part | 20    | 0 20 21 | throws inner    |        | "return"                             | the error replaces what pends       |

    Scenario: [DEL.18-05] whatever the delegate's return throws is raised as it is
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
          var delegate = {
            next: function () { return { value: 1, done: false }; },
            "return": function () { throw v; }
          };
          var twin = __generator(undefined, function (_a) { return [5 /*yield**/, delegate]; });
          twin.next();
          try { twin["throw"]("other"); } catch (e) { return e; }
        }
        """
      And the generator body
        """js
        return [2 /*return*/, through(-0)];
        """
      Then each call completes as follows
        | call                                                                               | completes                                                                   | labels |
        | next()                                                                             | returns -0                                                                  | 0      |
        | [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296].map(through)                      | gives [0, -0, NaN, 1 / 0, -1 / 0, 0.1, -1, 4294967296]                      |        |
        | [undefined, null, true, false, 0n, 18446744073709551617n].map(through)             | gives [undefined, null, true, false, 0n, 18446744073709551617n]             |        |
        | ["", "0", half, cut, accent, symbol].map(through)                                  | gives ["", "0", half, cut, accent, symbol]                                  |        |
        | [call, list, one, none, operation, result, frozen, thing, bare, text].map(through) | gives [call, list, one, none, operation, result, frozen, thing, bare, text] |        |
        | [thenable, iterator, promise, date, pattern, map, boom, typed, proxy].map(through) | gives [thenable, iterator, promise, date, pattern, map, boom, typed, proxy] |        |
        | through(long) === long                                                             | gives true                                                                  |        |
        | [list.length, one.length, none.length, operation.length, boom.message]             | gives [2, 1, 0, 2, "boom"]                                                  |        |

  @DEL.20 @edge
  Rule: DEL.20 A `throw` or `return` that counts as false is no method

    Scenario: [DEL.20-01] a throw that counts as false: the value is thrown at the yield*
      Given the surrounding code
        """js
        function through(method) {
          var delegate = { next: function () { return { value: 1, done: false }; } };
          var twin = __generator(undefined, function (_a) {
            switch (_a.label) {
              case 0: return [5 /*yield**/, delegate];
              case 1:
                try { return [2 /*return*/, ["sent", _a.sent()]]; } catch (e) { return [2 /*return*/, ["thrown", e]]; }
            }
          });
          twin.next();
          delegate["throw"] = method;
          return twin["throw"]("v").value;
        }
        """
      And the generator body
        """js
        return [2 /*return*/, through(undefined)];
        """
      Then each call completes as follows
        | call                                                      | completes                                                                                                                                      | labels |
        | next()                                                    | returns ["thrown", "v"]                                                                                                                        | 0      |
        | [0, -0, 0n, NaN, "", false, null, undefined].map(through) | gives [["thrown", "v"], ["thrown", "v"], ["thrown", "v"], ["thrown", "v"], ["thrown", "v"], ["thrown", "v"], ["thrown", "v"], ["thrown", "v"]] |        |

    Scenario: [DEL.20-02] a return that counts as false: the generator itself returns
      Given the surrounding code
        """js
        function through(method) {
          var delegate = { next: function () { return { value: 1, done: false }; } };
          var twin = __generator(undefined, function (_a) {
            switch (_a.label) {
              case 0: return [5 /*yield**/, delegate];
              case 1:
                try { return [2 /*return*/, ["sent", _a.sent()]]; } catch (e) { return [2 /*return*/, ["thrown", e]]; }
            }
          });
          twin.next();
          delegate["return"] = method;
          return twin["return"]("v").value;
        }
        """
      And the generator body
        """js
        return [2 /*return*/, through(undefined)];
        """
      Then each call completes as follows
        | call                                                      | completes                                      | labels |
        | next()                                                    | returns "v"                                    | 0      |
        | [0, -0, 0n, NaN, "", false, null, undefined].map(through) | gives ["v", "v", "v", "v", "v", "v", "v", "v"] |        |

    Scenario: [DEL.20-03] a return that counts as false, where throw is missing: there is nothing to close
      Given the surrounding code
        """js
        function through(method) {
          var delegate = { next: function () { return { value: 1, done: false }; } };
          var twin = __generator(undefined, function (_a) {
            switch (_a.label) {
              case 0: return [5 /*yield**/, delegate];
              case 1:
                try { return [2 /*return*/, ["sent", _a.sent()]]; } catch (e) { return [2 /*return*/, ["thrown", e]]; }
            }
          });
          twin.next();
          delegate["return"] = method;
          return twin["throw"]("v").value;
        }
        """
      And the generator body
        """js
        return [2 /*return*/, through(undefined)];
        """
      Then each call completes as follows
        | call                                                      | completes                                                                                                                                      | labels |
        | next()                                                    | returns ["thrown", "v"]                                                                                                                        | 0      |
        | [0, -0, 0n, NaN, "", false, null, undefined].map(through) | gives [["thrown", "v"], ["thrown", "v"], ["thrown", "v"], ["thrown", "v"], ["thrown", "v"], ["thrown", "v"], ["thrown", "v"], ["thrown", "v"]] |        |
