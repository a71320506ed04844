Feature: A delegate that fails

  @DEL.12
  Rule: DEL.12 A delegate that throws is dropped and its error is raised at the `yield*`, inside the regions around it

    Scenario Outline: [<case>] <call> on a delegate that throws, <where>
      Given the surrounding code
        """js
        var boom = new Error("boom"), inner = new Error("inner");
        var more = { value: "more", done: false }, end = { value: "end", done: true };
        function kind(error) { return error instanceof TypeError ? "TypeError" : error; }
        var calm = true;
        function failing(name) {
          return function (v) {
            if (calm) { calm = false; return more; }
            log(name, v);
            throw inner;
          };
        }
        var delegate = { next: failing("next"), "throw": failing("throw"), "return": failing("return") };
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
        | next() | gives more  | <entry>  |        |
        | <call> | <completes> | <labels> | <logs> |

      Examples: on next
        | case      | where               | start | entry   | call      | completes       | labels | logs                                    | note                                |
        | DEL.12-01 | outside any region  | 1     | 0 1     | next("v") | throws inner    |        | "next", "v"                             | the error reaches the caller        |
        | DEL.12-02 | in the try part     | 3     | 0 3     | next("v") | returns "after" | 5 6 7  | "next", "v", "caught", inner, "finally" | the region's catch takes it         |
        | DEL.12-03 | in the catch part   | 10    | 0 10 11 | next("v") | throws inner    | 13     | "next", "v", "finally"                  | finally runs, and the error goes on |
        | DEL.12-04 | in the finally part | 20    | 0 20 21 | next("v") | throws inner    |        | "next", "v"                             | the error replaces what pends       |

      Examples: on throw
        | case      | where               | start | entry   | call        | completes       | labels | logs                                      | note                                |
        | DEL.12-05 | outside any region  | 1     | 0 1     | throw(boom) | throws inner    |        | "throw", boom                             | the error reaches the caller        |
        | DEL.12-06 | in the try part     | 3     | 0 3     | throw(boom) | returns "after" | 5 6 7  | "throw", boom, "caught", inner, "finally" | the region's catch takes it         |
        | DEL.12-07 | in the catch part   | 10    | 0 10 11 | throw(boom) | throws inner    | 13     | "throw", boom, "finally"                  | finally runs, and the error goes on |
        | DEL.12-08 | in the finally part | 20    | 0 20 21 | throw(boom) | throws inner    |        | "throw", boom                             | the error replaces what pends       |

      Examples: on return
        | case      | where               | start | entry   | call        | completes       | labels | logs                                      | note                                |
        | DEL.12-09 | outside any region  | 1     | 0 1     | return("v") | throws inner    |        | "return", "v"                             | the error reaches the caller        |
        | DEL.12-10 | in the try part     | 3     | 0 3     | return("v") | returns "after" | 5 6 7  | "return", "v", "caught", inner, "finally" | the region's catch takes it         |
        | DEL.12-11 | in the catch part   | 10    | 0 10 11 | return("v") | throws inner    | 13     | "return", "v", "finally"                  | finally runs, and the error goes on |
        | DEL.12-12 | in the finally part | 20    | 0 20 21 | return("v") | throws inner    |        | "return", "v"                             | the error replaces what pends       |

    Scenario Outline: [<case>] a delegate that throws when it is first asked, <where>
      Given the surrounding code
        """js
        var boom = new Error("boom"), inner = new Error("inner");
        var more = { value: "more", done: false }, end = { value: "end", done: true };
        function kind(error) { return error instanceof TypeError ? "TypeError" : error; }
        var delegate = { next: function () { throw inner; } };
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
        | case      | where               | start | completes       | labels     | logs                       | note                         |
        | DEL.12-13 | outside any region  | 1     | throws inner    | 0 1        |                            | it was never suspended in it |
        | DEL.12-14 | in the try part     | 3     | returns "after" | 0 3 5 6 7  | "caught", inner, "finally" | likewise                     |
        | DEL.12-15 | in the catch part   | 10    | throws inner    | 0 10 11 13 | "finally"                  | likewise                     |
        | DEL.12-16 | in the finally part | 20    | throws inner    | 0 20 21    |                            | likewise                     |

    Scenario: [DEL.12-17] the delegate is gone: the next verb is the generator's own again
      Given the surrounding code
        """js
        var inner = new Error("inner");
        var delegate = { next: function () { log("asked"); throw inner; } };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 2, , 4]);
            return [5 /*yield**/, delegate];
          case 1: return [3 /*break*/, 4];
          case 2: return [4 /*yield*/, _a.sent()];
          case 3: return [2 /*return*/, _a.sent()];
          case 4: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call       | completes     | labels | logs    |
        | next()     | yields inner  | 0 2    | "asked" |
        | next("v")  | returns "v"   | 3      |         |

    Scenario: [DEL.12-18] nor does anything take its place, in a host where numbers have a next
      Given the surrounding code
        """js
        Number.prototype.next = Number.prototype["throw"] = Number.prototype["return"] = function () {
          log("a number was asked");
          return { value: "from a number", done: false };
        };
        var delegate = { next: function () { throw "inner"; } };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 2, , 4]);
            return [5 /*yield**/, delegate];
          case 1: return [3 /*break*/, 4];
          case 2: return [4 /*yield*/, _a.sent()];
          case 3: return [2 /*return*/, _a.sent()];
          case 4: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call      | completes      | labels | logs |
        | next()    | yields "inner" | 0 2    |      |
        | next("v") | returns "v"    | 3      |      |

    Scenario Outline: [<case>] a delegate that is refused and then fails on <verb>, in the try part, the catch part and the finally part
      Given the surrounding code
        """js
        function attempt() {
          ["next", "throw", "return", "next"].forEach(function (verb) {
            try { gen[verb]("other"); log(verb + " was let in"); } catch (e) { if (!(e instanceof TypeError)) log(verb, e); }
          });
        }
        var more = { value: "more", done: false };
        function method() {
          attempt();
          return function (v) {
            attempt();
            if (v === "again") gen.next();
            if (v === "fail") throw "inner";
            return v !== "end" ? more : { get done() { attempt(); return true; }, get value() { attempt(); return "ended"; } };
          };
        }
        var delegate = { get next() { return method(); }, get throw() { return method(); }, get return() { return method(); } };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 3, 5, 7]);
            return [5 /*yield**/, delegate];
          case 1: return [4 /*yield*/, [_a.sent(), _a.sent(), _a.label]];
          case 2: throw "e";
          case 3: return [5 /*yield**/, delegate];
          case 4: return [2 /*return*/, _a.sent()];
          case 5: return [5 /*yield**/, delegate];
          case 6: return [7 /*endfinally*/];
          case 7: return [2 /*return*/, "never"];
        }
        """
      Then each call completes as follows
        | call              | completes         | labels |
        | next()            | gives more        | 0      |
        | <verb>("<fails>") | gives more        | 3      |
        | <verb>("<fails>") | gives more        | 5      |
        | next("v")         | gives more        |        |
        | <verb>("<fails>") | <throws>          |        |
        | next()            | returns undefined |        |
        | throw("v")        | throws "v"        |        |

      Examples:
        | case      | verb   | fails | throws             | note                                  |
        | DEL.12-19 | next   | fail  | throws "inner"     | each error is that of the delegate    |
        | DEL.12-20 | throw  | fail  | throws "inner"     | likewise                              |
        | DEL.12-21 | return | fail  | throws "inner"     | likewise                              |
        | DEL.12-22 | next   | again | throws a TypeError | the error is that of the refused verb |
        | DEL.12-23 | throw  | again | throws a TypeError | likewise                              |
        | DEL.12-24 | return | again | throws a TypeError | likewise                              |

    Scenario Outline: [<case>] an error out of <what> on <verb>: another delegate lives in the catch part, then in the finally part, and all regions stand
      Given the surrounding code
        """js
        var more = { value: "more", done: false };
        function failing(kind) {
          var calm = true;
          function answer() {
            if (calm) { calm = false; return more; }
            switch (kind) {
              case "call": throw "inner";
              case "done": return { get done() { throw "inner"; } };
              case "value": return { done: true, get value() { throw "inner"; } };
            }
          }
          function method() { if (kind === "method" && !calm) throw "inner"; return answer; }
          return { get next() { return method(); }, get throw() { return method(); }, get return() { return method(); } };
        }
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 8, , 10]);
            _a.label = 1;
          case 1:
            _a.trys.push([1, , 6, 8]);
            _a.label = 2;
          case 2:
            _a.trys.push([2, 4, , 6]);
            return [5 /*yield**/, failing("<kind>")];
          case 3: return [3 /*break*/, 6];
          case 4: return [5 /*yield**/, failing("<kind>")];
          case 5: return [3 /*break*/, 6];
          case 6: return [5 /*yield**/, failing("<kind>")];
          case 7: return [7 /*endfinally*/];
          case 8: return [4 /*yield*/, _a.sent()];
          case 9: return [2 /*return*/, _a.sent()];
        }
        """
      Then each call completes as follows
        | call        | completes      | labels |
        | next()      | gives more     | 0      |
        | <verb>(1)   | gives more     | 4      |
        | <verb>(2)   | gives more     | 6      |
        | <verb>(3)   | yields "inner" | 8      |
        | next("own") | returns "own"  | 9      |

      Examples:
        | case      | what                     | kind   | verb   | note                                                          |
        | DEL.12-25 | the method               | call   | next   | caught within, thrown through, replacing the error that pends |
        | DEL.12-26 | the method               | call   | throw  | likewise                                                      |
        | DEL.12-27 | the method               | call   | return | likewise                                                      |
        | DEL.12-28 | the getter of the method | method | next   | likewise                                                      |
        | DEL.12-29 | the getter of the method | method | throw  | likewise                                                      |
        | DEL.12-30 | the getter of the method | method | return | likewise                                                      |
        | DEL.12-31 | the getter of done       | done   | next   | likewise                                                      |
        | DEL.12-32 | the getter of done       | done   | throw  | likewise                                                      |
        | DEL.12-33 | the getter of done       | done   | return | likewise                                                      |
        | DEL.12-34 | the getter of value      | value  | next   | likewise                                                      |
        | DEL.12-35 | the getter of value      | value  | throw  | likewise                                                      |
        | DEL.12-36 | the getter of value      | value  | return | likewise                                                      |

    Scenario Outline: [<case>] on <verb>, caught within a finally part: what pends there goes on
      Given the surrounding code
        """js
        var calm = true;
        function answer() {
          if (calm) { calm = false; return { value: 1, done: false }; }
          throw "inner";
        }
        var delegate = { next: answer, "throw": answer, "return": answer };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, , 1, 6]);
            return [2 /*return*/, "pending"];
          case 1:
            _a.trys.push([1, 3, , 4]);
            return [5 /*yield**/, delegate];
          case 2: return [3 /*break*/, 4];
          case 3:
            log(_a.sent());
            return [3 /*break*/, 4];
          case 4: return [7 /*endfinally*/];
          case 6: return [2 /*return*/, "never"];
        }
        """
      Then each call completes as follows
        | call     | completes         | labels | logs    |
        | next()   | yields 1          | 0 1    |         |
        | <verb>() | returns "pending" | 3 4    | "inner" |

      Examples:
        | case      | verb   | note                   |
        | DEL.12-37 | next   | the error is done with |
        | DEL.12-38 | throw  | likewise               |
        | DEL.12-39 | return | likewise               |

    Scenario Outline: [<case>] whatever the delegate's <verb> throws is raised as it is
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
              case 0:
                _a.trys.push([0, 2, , 3]);
                return [5 /*yield**/, delegate];
              case 1: return [3 /*break*/, 3];
              case 2:
                came = _a.sent();
                throw came;
              case 3: return [2 /*return*/, "never"];
            }
          });
          twin.next();
          delegate["<verb>"] = function () { throw v; };
          try { twin["<verb>"]("other"); } catch (e) { return Object.is(came, e) ? e : "it changed"; }
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

      Examples:
        | case      | verb   | note                             |
        | DEL.12-40 | next   | caught and thrown on by the body |
        | DEL.12-41 | throw  | likewise                         |
        | DEL.12-42 | return | likewise                         |

  @DEL.19
  Rule: DEL.19 A method that is there but cannot be called raises a TypeError at the `yield*`

    Scenario Outline: [<case>] <call> where <method> is no function, <where>
      Given the surrounding code
        """js
        var boom = new Error("boom"), inner = new Error("inner");
        var more = { value: "more", done: false }, end = { value: "end", done: true };
        function kind(error) { return error instanceof TypeError ? "TypeError" : error; }
        var delegate = { next: function () { return more; } };
        function spoil(name) { delegate[name] = "no function"; }
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
        | call              | completes       | labels   | logs   |
        | next()            | gives more      | <entry>  |        |
        | spoil("<method>") | gives undefined |          |        |
        | <call>            | <completes>     | <labels> | <logs> |

      Examples: next
        | case      | where               | start | entry   | method | call      | completes          | labels | logs                             | note                                |
        | DEL.19-01 | outside any region  | 1     | 0 1     | next   | next("v") | throws a TypeError |        |                                  | the caller gets it                  |
        | DEL.19-02 | in the try part     | 3     | 0 3     | next   | next("v") | returns "after"    | 5 6 7  | "caught", "TypeError", "finally" | the region's catch takes it         |
        | DEL.19-03 | in the catch part   | 10    | 0 10 11 | next   | next("v") | throws a TypeError | 13     | "finally"                        | finally runs, and the error goes on |
        | DEL.19-04 | in the finally part | 20    | 0 20 21 | next   | next("v") | throws a TypeError |        |                                  | the error replaces what pends       |

      Examples: throw
        | case      | where               | start | entry   | method | call        | completes          | labels | logs                             | note                                |
        | DEL.19-05 | outside any region  | 1     | 0 1     | throw  | throw(boom) | throws a TypeError |        |                                  | the caller gets it                  |
        | DEL.19-06 | in the try part     | 3     | 0 3     | throw  | throw(boom) | returns "after"    | 5 6 7  | "caught", "TypeError", "finally" | the region's catch takes it         |
        | DEL.19-07 | in the catch part   | 10    | 0 10 11 | throw  | throw(boom) | throws a TypeError | 13     | "finally"                        | finally runs, and the error goes on |
        | DEL.19-08 | in the finally part | 20    | 0 20 21 | throw  | throw(boom) | throws a TypeError |        |                                  | the error replaces what pends       |

      Examples: return
        | case      | where               | start | entry   | method | call        | completes          | labels | logs                             | note                                |
        | DEL.19-09 | outside any region  | 1     | 0 1     | return | return("v") | throws a TypeError |        |                                  | the caller gets it                  |
        | DEL.19-10 | in the try part     | 3     | 0 3     | return | return("v") | returns "after"    | 5 6 7  | "caught", "TypeError", "finally" | the region's catch takes it         |
        | DEL.19-11 | in the catch part   | 10    | 0 10 11 | return | return("v") | throws a TypeError | 13     | "finally"                        | finally runs, and the error goes on |
        | DEL.19-12 | in the finally part | 20    | 0 20 21 | return | return("v") | throws a TypeError |        |                                  | the error replaces what pends       |

    Scenario Outline: [<case>] a next that is <value> from the start
      Given the surrounding code
        """js
        var delegate = { next: <value> };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [5 /*yield**/, delegate];
          case 1: return [2 /*return*/, "never"];
        }
        """
      Then each call completes as follows
        | call   | completes          | labels |
        | next() | throws a TypeError | 0      |
        | next() | returns undefined  |        |

      Examples:
        | case      | value | note                                  |
        | DEL.19-13 | 1     | a number that counts as true          |
        | DEL.19-14 | {}    | an object that cannot be called       |
        | DEL.19-15 | true  | a boolean                             |

    Scenario Outline: [<case>] <verb> where the method is anything that cannot be called is caught at the yield*, and the delegate is gone
      Given the surrounding code
        """js
        var symbol = Symbol("s"), Kind = class {}, list = [], object = {}, text = new String("text"), pattern = /x/;
        function refused(method) {
          var caught, delegate = { next: function () { return { value: 1, done: false }; } };
          var twin = __generator(undefined, function (_a) {
            switch (_a.label) {
              case 0:
                _a.trys.push([0, 2, 3, 4]);
                return [5 /*yield**/, delegate];
              case 1: return [2 /*return*/, "passed over"];
              case 2:
                caught = _a.sent();
                return [3 /*break*/, 4];
              case 3:
                caught = [caught instanceof TypeError ? "TypeError" : caught, "finally"];
                return [7 /*endfinally*/];
              case 4: return [4 /*yield*/, caught];
              case 5: return [4 /*yield*/, _a.sent()];
            }
          });
          twin.next();
          delegate["<verb>"] = method;
          return [twin["<verb>"]("sent").value, twin.next("own").value];
        }
        function isRefused(answer) {
          return answer.join() === "TypeError,finally,own";
        }
        """
      And the generator body
        """js
        return [2 /*return*/, refused(5)];
        """
      Then each call completes as follows
        | call                                                            | completes                                  | labels |
        | next()                                                          | returns [["TypeError", "finally"], "own"]  | 0      |
        | [5, -1, 1n, true, "text", symbol].map(refused).map(isRefused)   | gives [true, true, true, true, true, true] |        |
        | [object, list, text, pattern, Kind].map(refused).map(isRefused) | gives [true, true, true, true, true]       |        |

      Examples:
        | case      | verb   | note           |
        | DEL.19-16 | next   | whatever it is |
        | DEL.19-17 | throw  | likewise       |
        | DEL.19-18 | return | likewise       |

    Scenario: [DEL.19-19] a next that cannot be called from the start, whatever it is
      Given the surrounding code
        """js
        var symbol = Symbol("s"), Kind = class {}, list = [], object = {}, text = new String("text"), pattern = /x/;
        function refused(method) {
          var caught, delegate = { next: function () { return { value: 1, done: false }; } };
          var twin = __generator(undefined, function (_a) {
            switch (_a.label) {
              case 0:
                _a.trys.push([0, 2, 3, 4]);
                return [5 /*yield**/, delegate];
              case 1: return [2 /*return*/, "passed over"];
              case 2:
                caught = _a.sent();
                return [3 /*break*/, 4];
              case 3:
                caught = [caught instanceof TypeError ? "TypeError" : caught, "finally"];
                return [7 /*endfinally*/];
              case 4: return [4 /*yield*/, caught];
              case 5: return [4 /*yield*/, _a.sent()];
            }
          });
          delegate["next"] = method;
          return [twin["next"]("sent").value, twin.next("own").value];
        }
        function isRefused(answer) {
          return answer.join() === "TypeError,finally,own";
        }
        """
      And the generator body
        """js
        return [2 /*return*/, refused(5)];
        """
      Then each call completes as follows
        | call                                                            | completes                                  | labels |
        | next()                                                          | returns [["TypeError", "finally"], "own"]  | 0      |
        | [5, -1, 1n, true, "text", symbol].map(refused).map(isRefused)   | gives [true, true, true, true, true, true] |        |
        | [object, list, text, pattern, Kind].map(refused).map(isRefused) | gives [true, true, true, true, true]       |        |

    @since-1.9.2
    Scenario: [DEL.19-20] a return that cannot be called, where throw is missing and the delegate is to be closed
      Given the surrounding code
        """js
        var symbol = Symbol("s"), Kind = class {}, list = [], object = {}, text = new String("text"), pattern = /x/;
        function refused(method) {
          var caught, delegate = { next: function () { return { value: 1, done: false }; } };
          var twin = __generator(undefined, function (_a) {
            switch (_a.label) {
              case 0:
                _a.trys.push([0, 2, 3, 4]);
                return [5 /*yield**/, delegate];
              case 1: return [2 /*return*/, "passed over"];
              case 2:
                caught = _a.sent();
                return [3 /*break*/, 4];
              case 3:
                caught = [caught instanceof TypeError ? "TypeError" : caught, "finally"];
                return [7 /*endfinally*/];
              case 4: return [4 /*yield*/, caught];
              case 5: return [4 /*yield*/, _a.sent()];
            }
          });
          twin.next();
          delegate["return"] = method;
          return [twin["throw"]("sent").value, twin.next("own").value];
        }
        function isRefused(answer) {
          return answer.join() === "TypeError,finally,own";
        }
        """
      And the generator body
        """js
        return [2 /*return*/, refused(5)];
        """
      Then each call completes as follows
        | call                                                            | completes                                  | labels |
        | next()                                                          | returns [["TypeError", "finally"], "own"]  | 0      |
        | [5, -1, 1n, true, "text", symbol].map(refused).map(isRefused)   | gives [true, true, true, true, true, true] |        |
        | [object, list, text, pattern, Kind].map(refused).map(isRefused) | gives [true, true, true, true, true]       |        |

    Scenario Outline: [<case>] outside of any region a <verb> that cannot be called ends the generator
      Given the surrounding code
        """js
        var delegate = { next: function () { return { value: 1, done: false }; } };
        function spoil(method) { delegate["<verb>"] = method; }
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [5 /*yield**/, delegate];
          case 1: return [2 /*return*/, "passed over"];
        }
        """
      Then each call completes as follows
        | call           | completes          | labels |
        | next()         | yields 1           | 0      |
        | spoil(5)       | gives undefined    |        |
        | <verb>("sent") | throws a TypeError |        |
        | next()         | returns undefined  |        |
        | return("late") | returns "late"     |        |

      Examples:
        | case      | verb   | note                  |
        | DEL.19-21 | next   | nothing is left of it |
        | DEL.19-22 | throw  | likewise              |
        | DEL.19-23 | return | likewise              |

  @DEL.17 @edge
  Rule: DEL.17 A result that is undefined or null raises a TypeError at the `yield*`; another primitive is handed on as it is

    Scenario Outline: [<case>] <call> gives <value>, <where>
      Given the surrounding code
        """js
        var boom = new Error("boom"), inner = new Error("inner");
        var more = { value: "more", done: false }, end = { value: "end", done: true };
        function kind(error) { return error instanceof TypeError ? "TypeError" : error; }
        var answers = [more, <value>];
        function answer() { return answers.shift(); }
        var delegate = { next: answer, "throw": answer, "return": answer };
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
        | next() | gives more  | <entry>  |        |
        | <call> | <completes> | <labels> | <logs> |

      Examples: next gives undefined
        | case      | where               | start | entry   | call      | value     | completes          | labels | logs                             | note                                |
        | DEL.17-01 | outside any region  | 1     | 0 1     | next("v") | undefined | throws a TypeError |        |                                  | the caller gets it                  |
        | DEL.17-02 | in the try part     | 3     | 0 3     | next("v") | undefined | returns "after"    | 5 6 7  | "caught", "TypeError", "finally" | the region's catch takes it         |
        | DEL.17-03 | in the catch part   | 10    | 0 10 11 | next("v") | undefined | throws a TypeError | 13     | "finally"                        | finally runs, and the error goes on |
        | DEL.17-04 | in the finally part | 20    | 0 20 21 | next("v") | undefined | throws a TypeError |        |                                  | the error replaces what pends       |

      Examples: throw gives null
        | case      | where               | start | entry   | call        | value | completes          | labels | logs                             | note                                |
        | DEL.17-05 | outside any region  | 1     | 0 1     | throw(boom) | null  | throws a TypeError |        |                                  | the caller gets it                  |
        | DEL.17-06 | in the try part     | 3     | 0 3     | throw(boom) | null  | returns "after"    | 5 6 7  | "caught", "TypeError", "finally" | the region's catch takes it         |
        | DEL.17-07 | in the catch part   | 10    | 0 10 11 | throw(boom) | null  | throws a TypeError | 13     | "finally"                        | finally runs, and the error goes on |
        | DEL.17-08 | in the finally part | 20    | 0 20 21 | throw(boom) | null  | throws a TypeError |        |                                  | the error replaces what pends       |

      Examples: return gives undefined
        | case      | where               | start | entry   | call        | value     | completes          | labels | logs                             | note                                |
        | DEL.17-09 | outside any region  | 1     | 0 1     | return("v") | undefined | throws a TypeError |        |                                  | the caller gets it                  |
        | DEL.17-10 | in the try part     | 3     | 0 3     | return("v") | undefined | returns "after"    | 5 6 7  | "caught", "TypeError", "finally" | the region's catch takes it         |
        | DEL.17-11 | in the catch part   | 10    | 0 10 11 | return("v") | undefined | throws a TypeError | 13     | "finally"                        | finally runs, and the error goes on |
        | DEL.17-12 | in the finally part | 20    | 0 20 21 | return("v") | undefined | throws a TypeError |        |                                  | the error replaces what pends       |

    Scenario Outline: [<case>] <verb> gives the primitive <value>
      Given the surrounding code
        """js
        var answers = [0, <value>];
        function answer() { return answers.shift(); }
        var delegate = { next: answer, "throw": answer, "return": answer };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [5 /*yield**/, delegate];
          case 1: return [2 /*return*/, "never"];
        }
        """
      Then each call completes as follows
        | call   | completes     | labels |
        | next() | gives 0       | 0      |
        | <verb> | gives <value> |        |

      Examples:
        | case      | verb      | value  | note                              |
        | DEL.17-13 | next(1)   | "text" | a string has no done              |
        | DEL.17-14 | throw(1)  | 7      | nor has a number                  |
        | DEL.17-15 | return(1) | false  | nor has a value that counts as false |

    Scenario Outline: [<case>] <when> that is undefined or null is refused, and the delegate is gone
      Given the surrounding code
        """js
        function refused(result) {
          var caught, delegate = { next: function () { return { value: 1, done: false }; } };
          var twin = __generator(undefined, function (_a) {
            switch (_a.label) {
              case 0:
                _a.trys.push([0, 2, 3, 4]);
                return [5 /*yield**/, delegate];
              case 1: return [2 /*return*/, "passed over"];
              case 2:
                caught = _a.sent();
                return [3 /*break*/, 4];
              case 3:
                caught = [caught instanceof TypeError ? "TypeError" : caught, "finally"];
                return [7 /*endfinally*/];
              case 4: return [4 /*yield*/, caught];
              case 5: return [4 /*yield*/, _a.sent()];
            }
          });
          <before>delegate["<verb>"] = function () { return result; };
          return [twin["<verb>"]("sent").value, twin.next("own").value];
        }
        """
      And the generator body
        """js
        return [2 /*return*/, refused(undefined)];
        """
      Then each call completes as follows
        | call          | completes                                 | labels |
        | next()        | returns [["TypeError", "finally"], "own"] | 0      |
        | refused(null) | gives [["TypeError", "finally"], "own"]   |        |

      Examples:
        | case      | when               | verb   | before        | note                 |
        | DEL.17-16 | the first result   | next   |               | at the yield* itself |
        | DEL.17-17 | a result of next   | next   | twin.next();  | while suspended      |
        | DEL.17-18 | a result of throw  | throw  | twin.next();  | likewise             |
        | DEL.17-19 | a result of return | return | twin.next();  | likewise             |

    Scenario Outline: [<case>] any other primitive as a result of <verb> is handed on, and the delegate stays
      Given the surrounding code
        """js
        var symbol = Symbol("s");
        function through(result) {
          var asked = 0, delegate = { next: function () { return { value: 1, done: false }; } };
          var twin = __generator(undefined, function (_a) { return [5 /*yield**/, delegate]; });
          twin.next();
          delegate["<verb>"] = function () { asked++; return result; };
          var first = twin["<verb>"](), second = twin["<verb>"]();
          return Object.is(first, second) && asked === 2 ? first : "the delegate is gone";
        }
        """
      And the generator body
        """js
        return [2 /*return*/, 0];
        """
      Then each call completes as follows
        | call                                      | completes                          | labels |
        | next()                                    | returns 0                          | 0      |
        | [0, -0, 1, NaN, true, false].map(through) | gives [0, -0, 1, NaN, true, false] |        |
        | ["", "text", 0n, 1n, symbol].map(through) | gives ["", "text", 0n, 1n, symbol] |        |

      Examples:
        | case      | verb   | note           |
        | DEL.17-20 | next   | it has no done |
        | DEL.17-21 | throw  | likewise       |
        | DEL.17-22 | return | likewise       |
