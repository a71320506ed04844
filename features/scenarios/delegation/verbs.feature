Feature: The verbs while a delegate is set

  @DEL.1
  Rule: DEL.1 `next(v)`, `throw(v)`, `return(v)` go to the delegate's method of that name with v

    Scenario: [DEL.1-01] each verb reaches the method of its name, on the delegate, with that one argument
      Given the surrounding code
        """js
        var sent = {}, more = { value: "more", done: false };
        function method(name) {
          return function () {
            log(name, this === delegate, arguments.length, arguments[0]);
            return more;
          };
        }
        var delegate = { next: method("next"), "throw": method("throw"), "return": method("return") };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [5 /*yield**/, delegate];
          case 1: return [2 /*return*/, "never"];
        }
        """
      Then each call completes as follows
        | call         | completes  | labels | logs                          |
        | next("lost") | gives more | 0      | "next", true, 1, undefined    |
        | next(sent)   | gives more |        | "next", true, 1, sent         |
        | next()       | gives more |        | "next", true, 1, undefined    |
        | throw(sent)  | gives more |        | "throw", true, 1, sent        |
        | return(sent) | gives more |        | "return", true, 1, sent       |
        | next(0)      | gives more |        | "next", true, 1, 0            |

    Scenario: [DEL.1-02] of two delegates, one after the other, each verb reaches the one whose turn it is, by methods of its own
      Given the surrounding code
        """js
        function delegate(name) {
          function method(verb) {
            return function (v) {
              log(name + " " + verb, v);
              return v === "end" ? { value: name + " ended", done: true } : { value: "more", done: false };
            };
          }
          return { next: method("next"), "throw": method("throw"), "return": method("return") };
        }
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [5 /*yield**/, delegate("first")];
          case 1: return [5 /*yield**/, delegate("second")];
          case 2: return [2 /*return*/, _a.sent()];
        }
        """
      Then each call completes as follows
        | call        | completes              | labels | logs                                          |
        | next()      | yields "more"          | 0      | "first next", undefined                       |
        | throw(1)    | yields "more"          |        | "first throw", 1                              |
        | return(2)   | yields "more"          |        | "first return", 2                             |
        | next("end") | yields "more"          | 1      | "first next", "end", "second next", undefined |
        | return(3)   | yields "more"          |        | "second return", 3                            |
        | throw(4)    | yields "more"          |        | "second throw", 4                             |
        | next("end") | returns "second ended" | 2      | "second next", "end"                          |

  @DEL.2
  Rule: DEL.2 A result that is not done is handed to the caller as the very object that the delegate gave

    Scenario Outline: [<case>] <verb> hands on the delegate's own object
      Given the surrounding code
        """js
        var own = { value: 1, done: false, extra: "kept" };
        var first = { value: 0, done: false };
        var answers = [first, own];
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
        | call      | completes   | labels |
        | next()    | gives first | 0      |
        | <verb>    | gives own   |        |
        | own.extra | gives "kept" |       |

      Examples:
        | case     | verb      | note                            |
        | DEL.2-01 | next(1)   | nothing is copied               |
        | DEL.2-02 | throw(1)  | likewise                        |
        | DEL.2-03 | return(1) | likewise                        |

    Scenario: [DEL.2-04] a result without value or with a getter is not looked into
      Given the surrounding code
        """js
        var bare = {};
        var guarded = { done: false, get value() { log("value read"); return 1; } };
        var answers = [bare, guarded];
        var delegate = { next: function () { return answers.shift(); } };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [5 /*yield**/, delegate];
          case 1: return [2 /*return*/, "never"];
        }
        """
      Then each call completes as follows
        | call   | completes     | labels | logs |
        | next() | gives bare    | 0      |      |
        | next() | gives guarded |        |      |

    Scenario Outline: [<case>] <call> that the delegate answers with more, <where>
      Given the surrounding code
        """js
        var more = { value: "more", done: false };
        function kind(error) { return error; }
        function answer() { return more; }
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
        | call   | completes  | labels  | logs |
        | next() | gives more | <entry> |      |
        | <call> | gives more |         |      |
        | <call> | gives more |         |      |

      Examples:
        | case     | call       | where               | start | entry   | note                                     |
        | DEL.2-05 | next("v")  | outside any region  | 1     | 0 1     | no part is entered                       |
        | DEL.2-06 | next("v")  | in the try part     | 3     | 0 3     | no part is entered                       |
        | DEL.2-07 | next("v")  | in the catch part   | 10    | 0 10 11 | no part is entered                       |
        | DEL.2-08 | next("v")  | in the finally part | 20    | 0 20 21 | no part is entered                       |
        | DEL.2-09 | throw("v") | outside any region  | 1     | 0 1     | no part is entered, though it is a throw |
        | DEL.2-10 | throw("v") | in the try part     | 3     | 0 3     | no part is entered, though it is a throw |
        | DEL.2-11 | throw("v") | in the catch part   | 10    | 0 10 11 | no part is entered, though it is a throw |
        | DEL.2-12 | throw("v") | in the finally part | 20    | 0 20 21 | no part is entered, though it is a throw |

  @DEL.3
  Rule: DEL.3 `next` done: the body resumes and `sent()` gives the result's value

    Scenario Outline: [<case>] a delegate that ends on next, <where>
      Given the surrounding code
        """js
        var boom = new Error("boom"), inner = new Error("inner");
        var more = { value: "more", done: false }, end = { value: "end", done: true };
        function kind(error) { return error instanceof TypeError ? "TypeError" : error; }
        var answers = [more, end];
        var delegate = { next: function (v) { log("next", v); return answers.shift(); } };
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
        | call      | completes   | labels   | logs              |
        | next()    | gives more  | <entry>  | "next", undefined |
        | next("v") | <completes> | <labels> | <logs>            |

      Examples:
        | case     | where               | start | entry   | completes             | labels   | logs                                     | note                                               |
        | DEL.3-01 | outside any region  | 1     | 0 1     | returns "end of body" | 2        | "next", "v", "resumed", "end"            | the value is that of the result, not what was sent |
        | DEL.3-02 | in the try part     | 3     | 0 3     | returns "after"       | 4 6 7    | "next", "v", "resumed", "end", "finally" | the region's parts are entered as usual            |
        | DEL.3-03 | in the catch part   | 10    | 0 10 11 | returns "after"       | 12 13 14 | "next", "v", "resumed", "end", "finally" | the catch part goes on                             |
        | DEL.3-04 | in the finally part | 20    | 0 20 21 | returns "after"       | 22 23    | "next", "v", "resumed", "end"            | the operation that entered finally goes on         |

    Scenario: [DEL.3-05] a delegate that is done is not replaced by anything, in a host where numbers have a next
      Given the surrounding code
        """js
        Number.prototype.next = function () {
          log("a number was asked");
          return { value: "from a number", done: false };
        };
        var delegate = { next: function () { return { value: "end", done: true }; } };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [5 /*yield**/, delegate];
          case 1: return [4 /*yield*/, _a.sent()];
          case 2: return [2 /*return*/, _a.sent()];
        }
        """
      Then each call completes as follows
        | call      | completes    | labels | logs |
        | next()    | yields "end" | 0 1    |      |
        | next("v") | returns "v"  | 2      |      |

  @DEL.4
  Rule: DEL.4 `throw` done: the body resumes as from `next` with that value

    Scenario Outline: [<case>] a delegate that ends on throw, <where>
      Given the surrounding code
        """js
        var boom = new Error("boom"), inner = new Error("inner");
        var more = { value: "more", done: false }, end = { value: "end", done: true };
        function kind(error) { return error instanceof TypeError ? "TypeError" : error; }
        var delegate = {
          next: function () { return more; },
          "throw": function (v) { log("throw", v); return end; }
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
        | case     | where               | start | entry   | completes             | labels   | logs                                       | note                                       |
        | DEL.4-01 | outside any region  | 1     | 0 1     | returns "end of body" | 2        | "throw", boom, "resumed", "end"            | the error is dealt with                    |
        | DEL.4-02 | in the try part     | 3     | 0 3     | returns "after"       | 4 6 7    | "throw", boom, "resumed", "end", "finally" | no catch part is entered                   |
        | DEL.4-03 | in the catch part   | 10    | 0 10 11 | returns "after"       | 12 13 14 | "throw", boom, "resumed", "end", "finally" | the catch part goes on                     |
        | DEL.4-04 | in the finally part | 20    | 0 20 21 | returns "after"       | 22 23    | "throw", boom, "resumed", "end"            | the operation that entered finally goes on |

  @DEL.5 @until-1.6.0
  Rule: DEL.5 `return` done: the body resumes as from `next` with that value

    Scenario Outline: [<case>] a delegate that ends on return, <where>
      Given the surrounding code
        """js
        var boom = new Error("boom"), inner = new Error("inner");
        var more = { value: "more", done: false }, end = { value: "end", done: true };
        function kind(error) { return error instanceof TypeError ? "TypeError" : error; }
        var delegate = {
          next: function () { return more; },
          "return": function (v) { log("return", v); return end; }
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
        | return("v") | <completes> | <labels> | <logs> |

      Examples:
        | case     | where               | start | entry   | completes             | labels   | logs                                       | note                          |
        | DEL.5-01 | outside any region  | 1     | 0 1     | returns "end of body" | 2        | "return", "v", "resumed", "end"            | the generator does not return |
        | DEL.5-02 | in the try part     | 3     | 0 3     | returns "after"       | 4 6 7    | "return", "v", "resumed", "end", "finally" | it goes on behind the yield*  |
        | DEL.5-03 | in the catch part   | 10    | 0 10 11 | returns "after"       | 12 13 14 | "return", "v", "resumed", "end", "finally" | likewise in the catch part    |
        | DEL.5-04 | in the finally part | 20    | 0 20 21 | returns "after"       | 22 23    | "return", "v", "resumed", "end"            | likewise in the finally part  |

  @DEL.6 @since-1.9.2
  Rule: DEL.6 `return` done: the generator goes on returning, with that value, through its finally blocks

    Scenario Outline: [<case>] a delegate that ends on return, <where>
      Given the surrounding code
        """js
        var boom = new Error("boom"), inner = new Error("inner");
        var more = { value: "more", done: false }, end = { value: "end", done: true };
        function kind(error) { return error instanceof TypeError ? "TypeError" : error; }
        var delegate = {
          next: function () { return more; },
          "return": function (v) { log("return", v); return end; }
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
        | call        | completes         | labels   | logs   |
        | next()      | gives more        | <entry>  |        |
        | return("v") | <completes>       | <labels> | <logs> |
        | next()      | returns undefined |          |        |

      Examples:
        | case     | where               | start | entry   | completes     | labels | logs                     | note                                          |
        | DEL.6-01 | outside any region  | 1     | 0 1     | returns "end" |        | "return", "v"            | the value is the delegate's, not the caller's |
        | DEL.6-02 | in the try part     | 3     | 0 3     | returns "end" | 6      | "return", "v", "finally" | finally runs first                            |
        | DEL.6-03 | in the catch part   | 10    | 0 10 11 | returns "end" | 13     | "return", "v", "finally" | finally runs first                            |
        | DEL.6-04 | in the finally part | 20    | 0 20 21 | returns "end" |        | "return", "v"            | the return replaces what pends                |

    Scenario: [DEL.6-05] that return pends while another delegate lives and ends in the finally part
      Given the surrounding code
        """js
        function delegate(name) {
          var more = true;
          return {
            next: function (v) { return more ? (more = false, { value: name, done: false }) : { value: name + " ended " + v, done: true }; },
            "return": function (v) { return { value: name + " closed " + v, done: true }; }
          };
        }
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, , 2, 4]);
            return [5 /*yield**/, delegate("first")];
          case 1: return [3 /*break*/, 4];
          case 2: return [5 /*yield**/, delegate("second")];
          case 3:
            log(_a.sent());
            return [7 /*endfinally*/];
          case 4: return [2 /*return*/, "never"];
        }
        """
      Then each call completes as follows
        | call        | completes                | labels | logs             |
        | next()      | yields "first"           | 0      |                  |
        | return("r") | yields "second"          | 2      |                  |
        | next("n")   | returns "first closed r" | 3      | "second ended n" |

  @DEL.11
  Rule: DEL.11 `return` not done: the generator stays suspended in the delegate

    Scenario Outline: [<case>] a delegate that refuses to return, <where>
      Given the surrounding code
        """js
        var boom = new Error("boom"), inner = new Error("inner");
        var more = { value: "more", done: false }, end = { value: "end", done: true };
        function kind(error) { return error instanceof TypeError ? "TypeError" : error; }
        var answers = [more, more, end];
        var delegate = {
          next: function () { return answers.shift(); },
          "return": function (v) { log("return", v); return answers.shift(); }
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
        | call        | completes   | labels   | logs          |
        | next()      | gives more  | <entry>  |               |
        | return("v") | gives more  |          | "return", "v" |
        | next()      | <completes> | <labels> | <logs>        |

      Examples:
        | case      | where               | start | entry   | completes             | labels   | logs                        | note                                       |
        | DEL.11-01 | outside any region  | 1     | 0 1     | returns "end of body" | 2        | "resumed", "end"            | no part is entered                         |
        | DEL.11-02 | in the try part     | 3     | 0 3     | returns "after"       | 4 6 7    | "resumed", "end", "finally" | finally does not run on the refused return |
        | DEL.11-03 | in the catch part   | 10    | 0 10 11 | returns "after"       | 12 13 14 | "resumed", "end", "finally" | likewise                                   |
        | DEL.11-04 | in the finally part | 20    | 0 20 21 | returns "after"       | 22 23    | "resumed", "end"            | likewise                                   |
