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
