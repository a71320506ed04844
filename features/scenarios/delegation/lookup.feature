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
