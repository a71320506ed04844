Feature: Delegates within delegates

  @DEL.13
  Rule: DEL.13 Delegates nest: a verb reaches the innermost

    Scenario: [DEL.13-01] three generators of the same engine: values, sent values and results
      Given the surrounding code
        """js
        function innermost() {
          return __generator(this, function (_b) {
            switch (_b.label) {
              case 0: return [4 /*yield*/, "deep"];
              case 1:
                log("innermost got", _b.sent());
                return [2 /*return*/, "from innermost"];
            }
          });
        }
        function middle() {
          return __generator(this, function (_c) {
            switch (_c.label) {
              case 0: return [5 /*yield**/, innermost()];
              case 1:
                log("middle got", _c.sent());
                return [2 /*return*/, "from middle"];
            }
          });
        }
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [5 /*yield**/, middle()];
          case 1: return [2 /*return*/, _a.sent()];
        }
        """
      Then each call completes as follows
        | call      | completes             | labels | logs                                                |
        | next()    | yields "deep"         | 0      |                                                     |
        | next("v") | returns "from middle" | 1      | "innermost got", "v", "middle got", "from innermost" |

    Scenario: [DEL.13-02] a throw is caught by the innermost
      Given the surrounding code
        """js
        function inner() {
          return __generator(this, function (_b) {
            switch (_b.label) {
              case 0:
                _b.trys.push([0, 2, , 3]);
                return [4 /*yield*/, 1];
              case 1: _b.sent(); return [3 /*break*/, 3];
              case 2:
                log("inner caught", _b.sent());
                return [4 /*yield*/, 2];
              case 3: return [2 /*return*/, "inner done"];
            }
          });
        }
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [5 /*yield**/, inner()];
          case 1: return [2 /*return*/, _a.sent()];
        }
        """
      Then each call completes as follows
        | call       | completes            | labels | logs                |
        | next()     | yields 1             | 0      |                     |
        | throw("e") | yields 2             |        | "inner caught", "e" |
        | next()     | returns "inner done" | 1      |                     |

    Scenario: [DEL.13-03] an error that the innermost does not catch passes outwards through each region
      Given the surrounding code
        """js
        var boom = new Error("boom");
        function inner() {
          return __generator(this, function (_b) {
            switch (_b.label) {
              case 0:
                _b.trys.push([0, , 2, 3]);
                return [4 /*yield*/, 1];
              case 1: _b.sent(); return [3 /*break*/, 3];
              case 2: log("inner finally"); return [7 /*endfinally*/];
              case 3: return [2 /*return*/];
            }
          });
        }
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 2, 3, 4]);
            return [5 /*yield**/, inner()];
          case 1: return [3 /*break*/, 4];
          case 2: log("outer caught", _a.sent()); return [3 /*break*/, 4];
          case 3: log("outer finally"); return [7 /*endfinally*/];
          case 4: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call        | completes       | labels | logs                                                 |
        | next()      | yields 1        | 0      |                                                      |
        | throw(boom) | returns "after" | 2 3 4  | "inner finally", "outer caught", boom, "outer finally" |

    @since-1.9.2
    Scenario: [DEL.13-04] a return closes every level, from the inside out
      Given the surrounding code
        """js
        function level(name, make) {
          return __generator(this, function (_b) {
            switch (_b.label) {
              case 0:
                _b.trys.push([0, , 2, 3]);
                return make ? [5 /*yield**/, make()] : [4 /*yield*/, name];
              case 1: return [3 /*break*/, 3];
              case 2: log(name + " finally"); return [7 /*endfinally*/];
              case 3: return [2 /*return*/];
            }
          });
        }
        function deepest() { return level("deepest"); }
        function deeper() { return level("deeper", deepest); }
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, , 2, 3]);
            return [5 /*yield**/, deeper()];
          case 1: return [3 /*break*/, 3];
          case 2: log("outer finally"); return [7 /*endfinally*/];
          case 3: return [2 /*return*/, "never"];
        }
        """
      Then each call completes as follows
        | call        | completes        | labels | logs                                                 |
        | next()      | yields "deepest" | 0      |                                                      |
        | return("v") | returns "v"      | 2      | "deepest finally", "deeper finally", "outer finally" |

    @until-1.6.0
    Scenario: [DEL.13-05] a return closes the delegate alone, and the generator goes on behind the yield*
      Given the surrounding code
        """js
        function inner() {
          return __generator(this, function (_b) {
            switch (_b.label) {
              case 0: return [4 /*yield*/, 1];
              case 1: return [2 /*return*/];
            }
          });
        }
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [5 /*yield**/, inner()];
          case 1: return [4 /*yield*/, ["resumed", _a.sent()]];
          case 2: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call        | completes               | labels |
        | next()      | yields 1                | 0      |
        | return("v") | yields ["resumed", "v"] | 1      |

    Scenario: [DEL.13-06] the delegate is the array iterator of JavaScript itself
      Given the surrounding code
        """js
        var list = ["a", "b"];
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [5 /*yield**/, list[Symbol.iterator]()];
          case 1: return [2 /*return*/, _a.sent()];
        }
        """
      Then each call completes as follows
        | call   | completes         | labels |
        | next() | yields "a"        | 0      |
        | next() | yields "b"        |        |
        | next() | returns undefined | 1      |

    Scenario: [DEL.13-07] the delegate is a native generator
      Given the surrounding code
        """js
        function* native() {
          try {
            log("got", yield 1);
            yield 2;
          } catch (e) {
            log("native caught", e);
            return "native done";
          }
        }
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [5 /*yield**/, native()];
          case 1: return [2 /*return*/, _a.sent()];
        }
        """
      Then each call completes as follows
        | call       | completes             | labels | logs                 |
        | next()     | yields 1              | 0      |                      |
        | next("v")  | yields 2              |        | "got", "v"           |
        | throw("e") | returns "native done" | 1      | "native caught", "e" |

    Scenario: [DEL.13-08] a native generator delegates to one of this engine
      Given the surrounding code
        """js
        var twin = __generator(this, function (_b) {
          switch (_b.label) {
            case 0: return [4 /*yield*/, 1];
            case 1: return [2 /*return*/, "twin got " + _b.sent()];
          }
        });
        function* native() {
          return yield* { [Symbol.iterator]: function () { return twin; } };
        }
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0: return [5 /*yield**/, native()];
          case 1: return [2 /*return*/, _a.sent()];
        }
        """
      Then each call completes as follows
        | call      | completes             | labels |
        | next()    | yields 1              | 0      |
        | next("v") | returns "twin got v"  | 1      |

    Scenario: [DEL.13-09] twenty-nine generators, each the delegate of the one before
      Given the surrounding code
        """js
        function level(depth) {
          return __generator(undefined, function (_b) {
            switch (_b.label) {
              case 0:
                _b.trys.push([0, 2, , 3]);
                return depth ? [5 /*yield**/, level(depth - 1)] : [4 /*yield*/, "innermost"];
              case 1: return [2 /*return*/, depth ? _b.sent() + 1 : (_b.sent(), 0)];
              case 2: throw [_b.sent(), depth].join();
              case 3: return [2 /*return*/];
            }
          });
        }
        function path(depth, verb) {
          var outermost = level(depth), given = [outermost.next().value];
          try { given.push(outermost[verb]("v").value); } catch (e) { given.push(e.split(",").length); }
          return given.concat(outermost.next().value);
        }
        """
      And the generator body
        """js
        return [2 /*return*/];
        """
      Then each call completes as follows
        | call              | completes                          | labels |
        | path(28, "next")  | gives ["innermost", 28, undefined] |        |
        | path(28, "throw") | gives ["innermost", 30, undefined] |        |

    @needs-depth
    Scenario: [DEL.13-10] a hundred and one generators, each the delegate of the one before
      Given the surrounding code
        """js
        function level(depth) {
          return __generator(undefined, function (_b) {
            switch (_b.label) {
              case 0:
                _b.trys.push([0, 2, , 3]);
                return depth ? [5 /*yield**/, level(depth - 1)] : [4 /*yield*/, "innermost"];
              case 1: return [2 /*return*/, depth ? _b.sent() + 1 : (_b.sent(), 0)];
              case 2: throw [_b.sent(), depth].join();
              case 3: return [2 /*return*/];
            }
          });
        }
        function path(depth, verb) {
          var outermost = level(depth), given = [outermost.next().value];
          try { given.push(outermost[verb]("v").value); } catch (e) { given.push(e.split(",").length); }
          return given.concat(outermost.next().value);
        }
        """
      And the generator body
        """js
        return [2 /*return*/];
        """
      Then each call completes as follows
        | call               | completes                           | labels |
        | path(100, "next")  | gives ["innermost", 100, undefined] |        |
        | path(100, "throw") | gives ["innermost", 102, undefined] |        |

    @since-1.9.2 @needs-depth
    Scenario: [DEL.13-11] a return closes a hundred and one generators, from the inside out
      Given the surrounding code
        """js
        function level(depth) {
          return __generator(undefined, function (_b) {
            switch (_b.label) {
              case 0:
                _b.trys.push([0, , 2, 3]);
                return depth ? [5 /*yield**/, level(depth - 1)] : [4 /*yield*/, "innermost"];
              case 1: return [3 /*break*/, 3];
              case 2: closed.push(depth); return [7 /*endfinally*/];
              case 3: return [2 /*return*/];
            }
          });
        }
        var closed = [], outermost = level(100);
        """
      And the generator body
        """js
        return [2 /*return*/];
        """
      Then each call completes as follows
        | call                                               | completes              | labels |
        | outermost.next()                                   | yields "innermost"     |        |
        | outermost["return"]("v")                           | returns "v"            |        |
        | [closed.length, closed[0], closed[1], closed[100]] | gives [101, 0, 1, 100] |        |
