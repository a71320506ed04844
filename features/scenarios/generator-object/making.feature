Feature: Making a generator

  @GEN.1
  Rule: GEN.1 Making a generator runs none of its body

    Scenario: [GEN.1-01] the body is first entered by the first next
      Given the surrounding code
        """js
        var entered = 0;
        """
      And the generator body
        """js
        entered++;
        return [2 /*return*/];
        """
      Then each call completes as follows
        | call    | completes         | labels |
        | entered | gives 0           |        |
        | next()  | returns undefined | 0      |
        | entered | gives 1           |        |

    Scenario: [GEN.1-02] nor does making one within another body
      Given the surrounding code
        """js
        function make() {
          return __generator(this, function (_b) {
            log("inner body");
            return [2 /*return*/, "inner"];
          });
        }
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.inner = make();
            log("made");
            return [4 /*yield*/, 1];
          case 1: return [2 /*return*/, _a.inner.next().value];
        }
        """
      Then each call completes as follows
        | call   | completes       | labels | logs         |
        | next() | yields 1        | 0      | "made"       |
        | next() | returns "inner" | 1      | "inner body" |

  @GEN.6
  Rule: GEN.6 Generators made from one body function share no state

    Scenario: [GEN.6-01] each has a label of its own
      Given the surrounding code
        """js
        function body(_b) {
          switch (_b.label) {
            case 0: return [4 /*yield*/, "first"];
            case 1: return [4 /*yield*/, "second"];
            case 2: return [2 /*return*/, "third"];
          }
        }
        var one = __generator(this, body), two = __generator(this, body);
        """
      And the generator body
        """js
        return [2 /*return*/];
        """
      Then each call completes as follows
        | call       | completes        | labels |
        | one.next() | yields "first"   |        |
        | one.next() | yields "second"  |        |
        | two.next() | yields "first"   |        |
        | one.next() | returns "third"  |        |
        | two.next() | yields "second"  |        |

    Scenario: [GEN.6-02] regions, pending operations and delegates are not shared, either
      Given the surrounding code
        """js
        var delegate = { next: function () { return { value: "delegate", done: false }; } };
        function body(_b) {
          switch (_b.label) {
            case 0:
              _b.trys.push([0, 2, 3, 4]);
              return [4 /*yield*/, "try"];
            case 1: return [5 /*yield**/, delegate];
            case 2: return [4 /*yield*/, _b.sent()];
            case 3: return [7 /*endfinally*/];
            case 4: return [2 /*return*/, "after"];
          }
        }
        var one = __generator(this, body), two = __generator(this, body);
        """
      And the generator body
        """js
        return [2 /*return*/];
        """
      Then each call completes as follows
        | call              | completes         | labels |
        | one.next()        | yields "try"      |        |
        | two.next()        | yields "try"      |        |
        | one.next()        | yields "delegate" |        |
        | two["return"](1)  | returns 1         |        |
        | one.next()        | yields "delegate" |        |
        | two.next()        | returns undefined |        |

    Scenario: [GEN.6-03] the same body with another thisArg
      Given the surrounding code
        """js
        function body(_b) {
          "use strict";
          switch (_b.label) {
            case 0: return [4 /*yield*/, this];
            case 1: return [2 /*return*/, this];
          }
        }
        var one = __generator("one", body), two = __generator("two", body);
        """
      And the generator body
        """js
        return [2 /*return*/];
        """
      Then each call completes as follows
        | call       | completes     | labels |
        | one.next() | yields "one"  |        |
        | two.next() | yields "two"  |        |
        | one.next() | returns "one" |        |
        | two.next() | returns "two" |        |

    Scenario Outline: [<case>] <kind>, while others of the same body, and of the same text, live <how>
      Given the surrounding code
        """js
        var verbs = { n: "next", t: "throw", r: "return" }, common = {}, lives = {
          // the first label, the verbs, and what they give: $ is the generator's name, $1 what its second verb brings, ! an error, a dot the end
          "a yield": [1, "nnn", "$ first|$1|$ got $2."],
          "a yield that gets an error": [1, "ntn", "$ first|!$1|undefined."],
          "no yield": [1, "rn", "$0.|undefined."],
          "a try part": [10, "nnnnnn", "$ in try|$1|$ in finally|$3|$ from try.|undefined."],
          "a try part that gets a return": [10, "nrnn", "$ in try|$ in finally|$2|$1."],
          "a catch part": [10, "ntnnn", "$ in try|caught $1|$ in finally|$3|$ at @."],
          "a finally part with a pending error": [20, "nnn", "$ in finally|$1|!$ error"],
          "a finally part that gets an error": [20, "nntn", "$ in finally|$1|$ in finally again|!$2"],
          "a finally part in a finally part": [30, "nnnn", "$ in both|$1|$ in one|$ outer."],
          "a delegate": [40, "nnnn", "$ inner undefined|$ inner $1|gave $ result|$ end."],
          "a delegate in a finally part": [50, "nntnn", "$ inner undefined|$ inner $1|$ inner !$2|$ result|$ pending."],
          "a delegate of the same body": [60, "nnnn", "$' in both|$1|$' in one|$ with $' outer."]
        };
        function bodyOf(me) {
          return function (_b) {
            var my = me || this;
            between();
            switch (_b.label) {
              case 0: return [3 /*break*/, my.start];
              case 1: return [4 /*yield*/, my.name + " first"];
              case 2: return [4 /*yield*/, _b.sent()];
              case 3: return [2 /*return*/, my.name + " got " + _b.sent()];
              case 10: _b.trys.push([10, 13, 15, 18]); return [4 /*yield*/, my.name + " in try"];
              case 11: return [4 /*yield*/, _b.sent()];
              case 12: return [2 /*return*/, my.name + " from try"];
              case 13: return [4 /*yield*/, "caught " + _b.sent()];
              case 14: return [3 /*break*/, my.target];
              case 15: return [4 /*yield*/, my.name + " in finally"];
              case 16: return [4 /*yield*/, _b.sent()];
              case 17: return [7 /*endfinally*/];
              case 18: return [2 /*return*/, my.name + " at 18"];
              case 19: return [2 /*return*/, my.name + " at 19"];
              case 20: _b.trys.push([20, , 21, 29]); throw my.name + " error";
              case 21: return [4 /*yield*/, my.name + " in finally"];
              case 22: _b.trys.push([22, , 25, 27]); return [4 /*yield*/, _b.sent()];
              case 23: _b.sent(); return [3 /*break*/, 27];
              case 25: if (my.verbs[2] === "n") return [7 /*endfinally*/]; return [4 /*yield*/, my.name + " in finally again"];
              case 26: return [7 /*endfinally*/];
              case 27: return [7 /*endfinally*/];
              case 30: _b.trys.push([30, , 31, 38]); return [2 /*return*/, my.name + " outer"];
              case 31: _b.trys.push([31, , 32, 36]); return [3 /*break*/, 36];
              case 32: return [4 /*yield*/, my.name + " in both"];
              case 33: return [4 /*yield*/, _b.sent()];
              case 34: return [7 /*endfinally*/];
              case 36: return [4 /*yield*/, my.name + " in one"];
              case 37: return [7 /*endfinally*/];
              case 40: return [5 /*yield**/, delegateOf(my.name)];
              case 41: return [4 /*yield*/, "gave " + _b.sent()];
              case 42: return [2 /*return*/, my.name + " end"];
              case 50: _b.trys.push([50, , 51, 54]); return [2 /*return*/, my.name + " pending"];
              case 51: return [5 /*yield**/, delegateOf(my.name)];
              case 52: return [4 /*yield*/, _b.sent()];
              case 53: return [7 /*endfinally*/];
              case 60: return [5 /*yield**/, born(my.name + "'", "a finally part in a finally part").gen];
              case 61: return [2 /*return*/, my.name + " with " + _b.sent()];
            }
          };
        }
        var oneBody = bodyOf(), ownBodies = false, between = function () {};
        function delegateOf(name) {
          var left = 2;
          function answer(v) { between(); return left-- ? { value: name + " inner " + v, done: false } : { value: name + " result", done: true }; }
          return { next: answer, "throw": function (v) { between(); return { value: name + " inner !" + v, done: false }; } };
        }
        function born(name, kind) {
          var my = { name: name, start: lives[kind][0], verbs: lives[kind][1], target: name === "A" ? 18 : 19 }, seen = [];
          return {
            gen: ownBodies ? __generator(common, bodyOf(my)) : __generator(my, oneBody),
            step: function () {
              if (seen.length === my.verbs.length) return;
              try { var result = this.gen[verbs[my.verbs[seen.length]]](name + seen.length); seen.push(result.value + (result.done ? "." : "")); }
              catch (e) { seen.push("!" + e); }
            },
            refuses: function () {
              try { this.gen.next("other"); seen.push("not refused"); } catch (e) { if (!(e instanceof TypeError)) seen.push(e); }
            },
            end: function () {
              for (var i = 0; i < my.verbs.length; i++) this.step();
              var expected = lives[kind][2].replace(/\$/g, name).replace("@", my.target);
              return seen.join("|") === expected ? [] : [kind + ": " + seen.join("|")];
            }
          };
        }
        var ways = {
          "in turn": function (kind, other) {
            var a = born("A", kind), b = born("B", other), c = born("C", kind);
            for (var i = 0; i < 6; i++) { b.step(); a.step(); c.step(); }
            return a.end().concat(b.end(), c.end());
          },
          "within its body and its delegate": function (kind, other) {
            var a = born("A", kind), b = born("B", other), c = born("C", kind), running;
            between = function () {
              if (running) return running.refuses();
              running = b; b.step();
              running = c; c.step();
              running = a; a.refuses();
              running = undefined;
            };
            var differs = a.end();
            between = function () {};
            return differs.concat(b.end(), c.end());
          },
          "and are given up before": function (kind, other) {
            var differs = [];
            for (var left = 1; left < lives[other][1].length; left++) {
              var b = born("B", other);
              for (var i = 0; i < left; i++) b.step();
              differs = differs.concat(born("C", kind).end());
            }
            return differs;
          }
        };
        function differing(kind, how) {
          var differs = [];
          for (var other in lives) {
            ownBodies = false;
            differs = differs.concat(ways[how](kind, other));
            ownBodies = true;
            differs = differs.concat(ways[how](kind, other));
          }
          return differs;
        }
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, , 1, 3]);
            return [2 /*return*/, "its own"];
          case 1: return [4 /*yield*/, "in finally"];
          case 2: return [7 /*endfinally*/];
        }
        """
      Then each call completes as follows
        | call                         | completes           | labels |
        | next()                       | yields "in finally" | 0 1    |
        | differing("<kind>", "<how>") | gives []            |        |
        | next()                       | returns "its own"   | 2      |

      Examples: others live in turn with it
        | case     | kind                                | how     | note                                         |
        | GEN.6-04 | a yield                             | in turn | what was sent, and the label                 |
        | GEN.6-05 | a yield that gets an error          | in turn | completed by an error                        |
        | GEN.6-06 | no yield                            | in turn | completed before it began                    |
        | GEN.6-07 | a try part                          | in turn | a return of the body pends                   |
        | GEN.6-08 | a try part that gets a return       | in turn | a return of the caller pends                 |
        | GEN.6-09 | a catch part                        | in turn | a break pends, each with a target of its own |
        | GEN.6-10 | a finally part with a pending error | in turn | an error pends                               |
        | GEN.6-11 | a finally part that gets an error   | in turn | another error takes its place                |
        | GEN.6-12 | a finally part in a finally part    | in turn | two operations pend                          |
        | GEN.6-13 | a delegate                          | in turn | written by hand                              |
        | GEN.6-14 | a delegate in a finally part        | in turn | a return pends meanwhile                     |
        | GEN.6-15 | a delegate of the same body         | in turn | a generator that runs a twin                 |

      Examples: others live within its body and its delegate
        | case     | kind                                | how                              | note                                         |
        | GEN.6-16 | a yield                             | within its body and its delegate | what was sent, and the label                 |
        | GEN.6-17 | a yield that gets an error          | within its body and its delegate | completed by an error                        |
        | GEN.6-18 | no yield                            | within its body and its delegate | completed before it began                    |
        | GEN.6-19 | a try part                          | within its body and its delegate | a return of the body pends                   |
        | GEN.6-20 | a try part that gets a return       | within its body and its delegate | a return of the caller pends                 |
        | GEN.6-21 | a catch part                        | within its body and its delegate | a break pends, each with a target of its own |
        | GEN.6-22 | a finally part with a pending error | within its body and its delegate | an error pends                               |
        | GEN.6-23 | a finally part that gets an error   | within its body and its delegate | another error takes its place                |
        | GEN.6-24 | a finally part in a finally part    | within its body and its delegate | two operations pend                          |
        | GEN.6-25 | a delegate                          | within its body and its delegate | written by hand                              |
        | GEN.6-26 | a delegate in a finally part        | within its body and its delegate | a return pends meanwhile                     |
        | GEN.6-27 | a delegate of the same body         | within its body and its delegate | a generator that runs a twin                 |

      Examples: others live before it and are given up
        | case     | kind                                | how                     | note                                         |
        | GEN.6-28 | a yield                             | and are given up before | what was sent, and the label                 |
        | GEN.6-29 | a yield that gets an error          | and are given up before | completed by an error                        |
        | GEN.6-30 | no yield                            | and are given up before | completed before it began                    |
        | GEN.6-31 | a try part                          | and are given up before | a return of the body pends                   |
        | GEN.6-32 | a try part that gets a return       | and are given up before | a return of the caller pends                 |
        | GEN.6-33 | a catch part                        | and are given up before | a break pends, each with a target of its own |
        | GEN.6-34 | a finally part with a pending error | and are given up before | an error pends                               |
        | GEN.6-35 | a finally part that gets an error   | and are given up before | another error takes its place                |
        | GEN.6-36 | a finally part in a finally part    | and are given up before | two operations pend                          |
        | GEN.6-37 | a delegate                          | and are given up before | written by hand                              |
        | GEN.6-38 | a delegate in a finally part        | and are given up before | a return pends meanwhile                     |
        | GEN.6-39 | a delegate of the same body         | and are given up before | a generator that runs a twin                 |

    Scenario: [GEN.6-40] each has a state object of its own, also one that is made when another has completed
      Given the surrounding code
        """js
        var states = [];
        function body(_b) {
          switch (_b.label) {
            case 0: states.push(_b); return [4 /*yield*/, _b];
            case 1: return [2 /*return*/];
          }
        }
        function born() { return __generator(undefined, body); }
        function stateOf(generator) { return generator.next().value; }
        function distinct() { return states.filter(function (state, i) { return states.indexOf(state) === i; }).length; }
        var one = born(), two = born();
        """
      And the generator body
        """js
        return [2 /*return*/, "alone"];
        """
      Then each call completes as follows
        | call                                           | completes          | labels |
        | stateOf(one) === stateOf(two)                  | gives false        |        |
        | [one.next().done, two.next().done]             | gives [true, true] |        |
        | (stateOf(born()), stateOf(born()), distinct()) | gives 4            |        |

    Scenario Outline: [<case>] <count> of them alive at once
      Given the surrounding code
        """js
        function body(_b) {
          switch (_b.label) {
            case 0: return [4 /*yield*/, this.number];
            case 1: return [2 /*return*/, [this.number, _b.sent()]];
          }
        }
        function alive(count) {
          var all = [], astray = [], i, result;
          for (i = 0; i < count; i++) all.push(__generator({ number: i }, body));
          for (i = 0; i < count; i++) if (all[i].next().value !== i) astray.push(i);
          for (i = count - 1; i >= 0; i--) {
            result = all[i].next("sent " + i);
            if (!result.done || result.value.join() !== i + ",sent " + i) astray.push(-i);
          }
          return astray;
        }
        """
      And the generator body
        """js
        return [2 /*return*/];
        """
      Then each call completes as follows
        | call           | completes | labels |
        | alive(<count>) | gives []  |        |

      Examples:
        | case     | count | note                    |
        | GEN.6-41 | 20    | more than a hand full   |
        | GEN.6-42 | 300   | more than a byte counts |
        | GEN.6-43 | 1000  | a thousand              |

    Scenario Outline: [<case>] a thousand of them alive at once, each with <kind>
      Given the surrounding code
        """js
        var bodies = {
          "a region of its own": function (_b) {
            switch (_b.label) {
              case 0: _b.trys.push(this.number % 3 ? [0, 2, , 4] : [0, , 3, 4]); return [4 /*yield*/, this.number];
              case 1: _b.sent();
              case 2: return [2 /*return*/, ["caught", this.number].join()];
              case 3: return [2 /*return*/, ["finally", this.number].join()];
            }
          },
          "a pending operation": function (_b) {
            switch (_b.label) {
              case 0: _b.trys.push([0, , 1, 3]); return [2 /*return*/, ["pending", this.number].join()];
              case 1: return [4 /*yield*/, this.number];
              case 2: return [7 /*endfinally*/];
            }
          },
          "a delegate": function (_b) {
            var number = this.number;
            return [5 /*yield**/, { next: function (v) { return { value: v ? ["asked", number].join() : number, done: false }; } }];
          }
        };
        var expected = {
          "a region of its own": function (number) { return number % 3 ? "caught" : "finally"; },
          "a pending operation": function () { return "pending"; },
          "a delegate": function () { return "asked"; }
        };
        function alive(count, kind) {
          var all = [], astray = [], i, value;
          for (i = 0; i < count; i++) all.push(__generator({ number: i }, bodies[kind]));
          for (i = 0; i < count; i++) if (all[i].next().value !== i) astray.push(i);
          for (i = 0; i < count; i++) {
            if (i > 20 && i < count - 20) continue;
            value = kind === "a region of its own" ? all[i]["throw"]("e").value : all[i].next("v").value;
            if (value !== expected[kind](i) + "," + i) astray.push(value);
          }
          return astray;
        }
        """
      And the generator body
        """js
        return [2 /*return*/];
        """
      Then each call completes as follows
        | call                  | completes | labels |
        | alive(1000, "<kind>") | gives []  |        |

      Examples:
        | case     | kind                | note                                             |
        | GEN.6-44 | a region of its own | some with a catch part, some with a finally part |
        | GEN.6-45 | a pending operation | a return of its own value                        |
        | GEN.6-46 | a delegate          | which knows its number                           |
