Feature: The label

  @STA.3
  Rule: STA.3 `label` is 0 at the start and names the case to run next

    Scenario: [STA.3-01] what the body reads at each entry
      Given the generator body
        """js
        log(_a.label);
        switch (_a.label) {
          case 0: return [4 /*yield*/, 1];
          case 1: return [3 /*break*/, 4];
          case 4: return [2 /*return*/];
        }
        """
      Then each call completes as follows
        | call   | completes         | labels | logs |
        | next() | yields 1          | 0      | 0    |
        | next() | returns undefined | 1 4    | 1, 4 |

    Scenario: [STA.3-02] it is a number from the first call on
      Given the generator body
        """js
        return [2 /*return*/, [typeof _a.label, _a.label === 0]];
        """
      Then each call completes as follows
        | call   | completes                | labels |
        | next() | returns ["number", true] | 0      |

    Scenario Outline: [<case>] labels around <highest>, in breaks, yields, regions and delegation
      Given the surrounding code
        """js
        var ways = {
          // what the catch part and the finally part do, and the path from there on: labels from the first one on, and how it ends
          "a break to the end": [function (first) { return [3 /*break*/, first + 10]; }, [7 /*endfinally*/], "8 9 10 outer"],
          "a break beyond it": [function (first) { return [3 /*break*/, first + 11]; }, [7 /*endfinally*/], "8 9 11 outer"],
          "a break to the first label": [function (first) { return [3 /*break*/, first + 1]; }, [7 /*endfinally*/], "8 9 1 8 9 v"],
          "a return": [function () { return [2 /*return*/, "r"]; }, [7 /*endfinally*/], "8 9 r"],
          "an error": [function () { throw "e"; }, [7 /*endfinally*/], "8 9 !e"],
          "a return that a break replaces": [function () { return [2 /*return*/, "r"]; }, 11, "8 9 11 outer"],
          "a return that an error replaces": [function () { return [2 /*return*/, "r"]; }, "e", "8 9 !e"]
        };
        function walk(first, way) {
          var path = [], again = true;
          var walking = __generator(undefined, function (_b) {
            var label = _b.label;
            if (label === 0) return [3 /*break*/, first - 2];
            path.push(label - first);
            switch (label) {
              case first - 2: _b.trys.push([first - 2, , first - 1, first + 12]); return [2 /*return*/, "outer"];
              case first - 1: return [3 /*break*/, first];
              case first: _b.label = first + 1;
              case first + 1: _b.trys.push([first + 1, first + 5, first + 8, first + 10]); return [4 /*yield*/, "try"];
              case first + 2: return [5 /*yield**/, ["delegate"][Symbol.iterator]()];
              case first + 3: return [3 /*break*/, first + 4];
              case first + 4: if (again) { again = false; return [3 /*break*/, first + 2]; } throw "caught";
              case first + 5: return [4 /*yield*/, _b.sent()];
              case first + 6: return [3 /*break*/, first + 7];
              case first + 7: return ways[way][0](first);
              case first + 8: return [4 /*yield*/, "finally"];
              case first + 9: if (ways[way][1] === "e") throw "e"; return ways[way][1] === 11 ? [3 /*break*/, first + 11] : ways[way][1];
              case first + 10: case first + 11: return [7 /*endfinally*/];
            }
          });
          try {
            for (var i = 0; i < 9; i++) {
              var result = path[path.length - 1] === 1 ? walking["return"]("v") : walking.next();
              if (result.done) { path.push(result.value); break; }
            }
          } catch (e) { path.push("!" + e); }
          return path.join(" ");
        }
        function astray(highest) {
          var found = [];
          for (var first = highest - 12; first <= highest + 2; first++) {
            for (var way in ways) {
              var path = walk(first, way);
              if (path !== "-2 -1 0 2 3 4 2 3 4 5 6 7 " + ways[way][2]) found.push([first, way, path]);
            }
          }
          return found;
        }
        """
      And the generator body
        """js
        return [2 /*return*/];
        """
      Then each call completes as follows
        | call              | completes | labels |
        | astray(<highest>) | gives []  |        |

      Examples:
        | case     | highest    | note                           |
        | STA.3-03 | 32         | five bits                      |
        | STA.3-04 | 64         | six bits                       |
        | STA.3-05 | 100        | two digits                     |
        | STA.3-06 | 128        | seven bits, a byte with a sign |
        | STA.3-07 | 256        | a byte                         |
        | STA.3-08 | 1000       | three digits                   |
        | STA.3-09 | 1024       | ten bits                       |
        | STA.3-10 | 4096       | twelve bits                    |
        | STA.3-11 | 10000      | four digits                    |
        | STA.3-12 | 16384      | fourteen bits                  |
        | STA.3-13 | 32768      | two bytes with a sign          |
        | STA.3-14 | 65536      | two bytes                      |
        | STA.3-15 | 100000     | five digits                    |
        | STA.3-16 | 1048576    | twenty bits                    |
        | STA.3-17 | 16777216   | what a float holds             |
        | STA.3-18 | 1073741824 | thirty bits                    |
        | STA.3-19 | 2147483633 | as far as labels go            |

  @STA.4
  Rule: STA.4 The body may assign `label` (a case that falls through does) and the engine goes on from that value

    Scenario: [STA.4-01] a yield behind a fall-through
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.label = 1;
          case 1:
            _a.label = 2;
          case 2: return [4 /*yield*/, "two"];
          case 3: return [2 /*return*/, "three"];
        }
        """
      Then each call completes as follows
        | call   | completes       | labels |
        | next() | yields "two"    | 0      |
        | next() | returns "three" | 3      |

    Scenario: [STA.4-02] a yield* behind a fall-through
      Given the surrounding code
        """js
        var delegate = { next: function () { return { value: "v", done: true }; } };
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.label = 4;
          case 4: return [5 /*yield**/, delegate];
          case 5: return [2 /*return*/, _a.sent()];
        }
        """
      Then each call completes as follows
        | call   | completes   | labels |
        | next() | returns "v" | 0 5    |

    Scenario Outline: [<case>] an error after the label was set to <label>
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 3, 5, 6]);
            _a.label = <label>;
            throw "e";
          case 3:
            log("catch");
            return [3 /*break*/, 6];
          case 5:
            log("finally");
            return [7 /*endfinally*/];
          case 6: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call   | completes   | labels   | logs   |
        | next() | <completes> | <labels> | <logs> |

      Examples:
        | case     | label | completes       | labels  | logs               | note                                  |
        | STA.4-03 | 2     | returns "after" | 0 3 5 6 | "catch", "finally" | still in the try part                 |
        | STA.4-04 | 3     | throws "e"      | 0 5     | "finally"          | the part that the label names counts  |
        | STA.4-05 | 5     | throws "e"      | 0       |                    | already in the finally part           |

    Scenario: [STA.4-06] a label that is assigned from outside while the generator is suspended
      Given the surrounding code
        """js
        var state;
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            state = _a;
            return [4 /*yield*/, 1];
          case 1: return [2 /*return*/, "one"];
          case 9: return [2 /*return*/, "nine"];
        }
        """
      Then each call completes as follows
        | call            | completes      | labels |
        | next()          | yields 1       | 0      |
        | state.label = 9 | gives 9        |        |
        | next()          | returns "nine" | 9      |
