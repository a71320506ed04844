Feature: Regions within regions

  @PRO.3
  Rule: PRO.3 The innermost region is asked first; one that does not take the operation is popped and the next is asked

    Scenario: [PRO.3-01] both regions have a catch: the inner one takes the error
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 4, , 5]);
            _a.label = 1;
          case 1:
            _a.trys.push([1, 2, , 3]);
            throw "error";
          case 2: return [2 /*return*/, "inner"];
          case 3: return [3 /*break*/, 5];
          case 4: return [2 /*return*/, "outer"];
          case 5: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call   | completes       | labels |
        | next() | returns "inner" | 0 2    |

    Scenario: [PRO.3-02] the inner region has no catch: the outer one takes the error, after the inner finally
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 4, , 5]);
            _a.label = 1;
          case 1:
            _a.trys.push([1, , 2, 3]);
            throw "error";
          case 2:
            log("inner finally");
            return [7 /*endfinally*/];
          case 3: return [3 /*break*/, 5];
          case 4: return [2 /*return*/, "outer " + _a.sent()];
          case 5: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call   | completes             | labels | logs            |
        | next() | returns "outer error" | 0 2 4  | "inner finally" |

    @needs-stacks
    Scenario: [PRO.3-03] a region that is passed over is no longer there
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 3, , 4]);
            _a.label = 1;
          case 1:
            _a.trys.push([1, , , 2]);
            throw "error";
          case 2: return [3 /*break*/, 4];
          case 3: return [3 /*break*/, 4];
          case 4: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call   | completes       | labels | regions                  |
        | next() | returns "after" | 0 3 4  | [], [[0, 3, , 4]], []    |

    Scenario: [PRO.3-04] three regions, and only the outermost takes it
      Given the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 6, , 7]);
            _a.label = 1;
          case 1:
            _a.trys.push([1, , 4, 5]);
            _a.label = 2;
          case 2:
            _a.trys.push([2, , 3, 4]);
            throw "deep";
          case 3:
            log("innermost");
            return [7 /*endfinally*/];
          case 4:
            log("middle");
            return [7 /*endfinally*/];
          case 5: return [3 /*break*/, 7];
          case 6: return [2 /*return*/, _a.sent()];
          case 7: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call   | completes      | labels  | logs                  |
        | next() | returns "deep" | 0 3 4 6 | "innermost", "middle" |

  @PRO.7
  Rule: PRO.7 Regions nest in try, catch and finally parts alike

    Scenario Outline: [<case>] a region in the <part> part: <what>
      Given the surrounding code
        """js
        var outer = new Error("outer"), inner = new Error("inner");
        """
      And the generator body
        """js
        switch (_a.label) {
          case 0:
            _a.trys.push([0, 10, 20, 30]);
            return [3 /*break*/, <way>];
          case 1: throw outer;
          case 2:
            _a.trys.push([2, 3, 4, 5]);
            <operation>
          case 3:
            log("inner catch", _a.sent());
            return [3 /*break*/, 5];
          case 4:
            log("inner finally");
            return [7 /*endfinally*/];
          case 5: return [3 /*break*/, 30];
          case 10:
            log("catch", _a.sent());
            return [3 /*break*/, <wayInCatch>];
          case 11: return [3 /*break*/, 30];
          case 12:
            _a.trys.push([12, 13, 14, 15]);
            <operation>
          case 13:
            log("inner catch", _a.sent());
            return [3 /*break*/, 15];
          case 14:
            log("inner finally");
            return [7 /*endfinally*/];
          case 15: return [3 /*break*/, 30];
          case 20:
            log("finally");
            return [3 /*break*/, <wayInFinally>];
          case 21: return [7 /*endfinally*/];
          case 22:
            _a.trys.push([22, 23, 24, 25]);
            <operation>
          case 23:
            log("inner catch", _a.sent());
            return [3 /*break*/, 25];
          case 24:
            log("inner finally");
            return [7 /*endfinally*/];
          case 25: return [7 /*endfinally*/];
          case 30: return [2 /*return*/, "after"];
        }
        """
      Then each call completes as follows
        | call   | completes         | labels   | logs   |
        | next() | <completes>       | <labels> | <logs> |
        | next() | returns undefined |          |        |

      Examples: in the try part
        | case     | part | what     | way | wayInCatch | wayInFinally | operation                   | completes       | labels             | logs                                              | note                                |
        | PRO.7-01 | try  | an error | 2   | 11         | 21           | throw inner;                | returns "after" | 0 2 3 4 5 20 21 30 | "inner catch", inner, "inner finally", "finally"  | the inner catch takes it            |
        | PRO.7-02 | try  | a return | 2   | 11         | 21           | return [2 /*return*/, "r"]; | returns "r"     | 0 2 4 20 21        | "inner finally", "finally"                        | both finally blocks, inner first    |

      Examples: in the catch part
        | case     | part  | what     | way | wayInCatch | wayInFinally | operation                   | completes       | labels                     | logs                                                              | note                              |
        | PRO.7-03 | catch | an error | 1   | 12         | 21           | throw inner;                | returns "after" | 0 1 10 12 13 14 15 20 21 30 | "catch", outer, "inner catch", inner, "inner finally", "finally" | caught within the catch clause    |
        | PRO.7-04 | catch | a return | 1   | 12         | 21           | return [2 /*return*/, "r"]; | returns "r"     | 0 1 10 12 14 20 21         | "catch", outer, "inner finally", "finally"                        | both finally blocks, inner first  |

      Examples: in the finally part
        | case     | part    | what     | way | wayInCatch | wayInFinally | operation                   | completes       | labels                  | logs                                             | note                                    |
        | PRO.7-05 | finally | an error | 30  | 11         | 22           | throw inner;                | returns "after" | 0 20 22 23 24 25 30     | "finally", "inner catch", inner, "inner finally" | the outer break still pends and goes on |
        | PRO.7-06 | finally | a return | 30  | 11         | 22           | return [2 /*return*/, "r"]; | returns "r"     | 0 20 22 24              | "finally", "inner finally"                       | it replaces the outer break             |

    Scenario Outline: [<case>] <depth> regions, each in the try part of the one around it
      Given the surrounding code
        """js
        function drive(body) {
          var seen = [];
          var driven = __generator(undefined, function (_b) { seen.push(_b.label); return body(_b); });
          try { var result = driven.next(); if (!result.done) result = driven["return"]("by the caller"); seen.push(result.value); }
          catch (e) { seen.push("!" + e); }
          return seen.join(" ");
        }
        function list(from, to) {
          var labels = [];
          for (var label = from; label <= to; label++) labels.push(label);
          return labels.join(" ");
        }
        // Region i has the labels i, 2 * depth - i and the one behind that: its catch part or its finally part, or one of each in turn.
        function inTryParts(depth, kind, operation) {
          return drive(function (_b) {
            var label = _b.label, hasCatch = kind === "catch" || kind === "either" && label % 2;
            if (label < depth) {
              _b.trys.push(hasCatch ? [label, 2 * depth - label, , 2 * depth - label + 1] : [label, , 2 * depth - label, 2 * depth - label + 1]);
              return [3 /*break*/, label + 1];
            }
            if (label === depth) { if (operation === "throw") throw "e"; return operation; }
            if (label > 2 * depth) return [2 /*return*/, "end"];
            if (kind === "catch" || kind === "either" && label % 2) throw _b.sent();
            return [7 /*endfinally*/];
          });
        }
        """
      And the generator body
        """js
        return [2 /*return*/];
        """
      Then each call completes as follows
        | call                                                                                                                         | completes  | labels |
        | inTryParts(<depth>, "finally", [2 /*return*/, "r"]) === list(0, 2 * <depth>) + " r"                                          | gives true |        |
        | inTryParts(<depth>, "finally", [3 /*break*/, 2 * <depth> + 1]) === list(0, 2 * <depth> + 1) + " end"                         | gives true |        |
        | inTryParts(<depth>, "finally", "throw") === list(0, 2 * <depth>) + " !e"                                                     | gives true |        |
        | inTryParts(<depth>, "finally", [4 /*yield*/]) === list(0, <depth>) + " " + list(<depth> + 2, 2 * <depth>) + " by the caller" | gives true |        |
        | inTryParts(<depth>, "catch", "throw") === list(0, 2 * <depth>) + " !e"                                                       | gives true |        |
        | inTryParts(<depth>, "catch", [2 /*return*/, "r"]) === list(0, <depth>) + " r"                                                | gives true |        |
        | inTryParts(<depth>, "either", "throw") === list(0, 2 * <depth>) + " !e"                                                      | gives true |        |

      Examples:
        | case     | depth | note                                                  |
        | PRO.7-07 | 9     | more than what would fit where only 8 do              |
        | PRO.7-08 | 17    | more than what would fit where only 16 do             |
        | PRO.7-09 | 33    | more than what would fit where only 32 do             |
        | PRO.7-10 | 65    | deeper than any source, and no deeper than a stack is |
        | PRO.7-11 | 129   | deeper than any source, and no deeper than a stack is |

    Scenario Outline: [<case>] <depth> regions, each in the try part of the one around it: <what>
      Given the surrounding code
        """js
        function drive(body) {
          var seen = [];
          var driven = __generator(undefined, function (_b) { seen.push(_b.label); return body(_b); });
          try { var result = driven.next(); if (!result.done) result = driven["return"]("by the caller"); seen.push(result.value); }
          catch (e) { seen.push("!" + e); }
          return seen.join(" ");
        }
        function list(from, to) {
          var labels = [];
          for (var label = from; label <= to; label++) labels.push(label);
          return labels.join(" ");
        }
        // Region i has the labels i, 2 * depth - i and the one behind that: its catch part or its finally part, or one of each in turn.
        function inTryParts(depth, kind, operation) {
          return drive(function (_b) {
            var label = _b.label, hasCatch = kind === "catch" || kind === "either" && label % 2;
            if (label < depth) {
              _b.trys.push(hasCatch ? [label, 2 * depth - label, , 2 * depth - label + 1] : [label, , 2 * depth - label, 2 * depth - label + 1]);
              return [3 /*break*/, label + 1];
            }
            if (label === depth) { if (operation === "throw") throw "e"; return operation; }
            if (label > 2 * depth) return [2 /*return*/, "end"];
            if (kind === "catch" || kind === "either" && label % 2) throw _b.sent();
            return [7 /*endfinally*/];
          });
        }
        """
      And the generator body
        """js
        return [2 /*return*/];
        """
      Then each call completes as follows
        | call                                                  | completes  | labels |
        | inTryParts(<depth>, "<kind>", <operation>) === <path> | gives true |        |

      Examples:
        | case     | depth | what                                 | kind    | operation                  | path                                                           | note                    |
        | PRO.7-12 | 257   | a return through their finally parts | finally | [2 /*return*/, "r"]        | list(0, 2 * 257) + " r"                                        | more than a byte counts |
        | PRO.7-13 | 257   | a break through their finally parts  | finally | [3 /*break*/, 2 * 257 + 1] | list(0, 2 * 257 + 1) + " end"                                  | more than a byte counts |
        | PRO.7-21 | 257   | an error through their finally parts | finally | "throw"                    | list(0, 2 * 257) + " !e"                                       | more than a byte counts |
        | PRO.7-22 | 257   | a return of the caller               | finally | [4 /*yield*/]              | list(0, 257) + " " + list(257 + 2, 2 * 257) + " by the caller" | more than a byte counts |
        | PRO.7-23 | 257   | an error that each throws on         | catch   | "throw"                    | list(0, 2 * 257) + " !e"                                       | more than a byte counts |
        | PRO.7-24 | 257   | an error through parts of both kinds | either  | "throw"                    | list(0, 2 * 257) + " !e"                                       | more than a byte counts |
        | PRO.7-25 | 300   | a return through their finally parts | finally | [2 /*return*/, "r"]        | list(0, 2 * 300) + " r"                                        | deeper than any source  |
        | PRO.7-26 | 300   | a break through their finally parts  | finally | [3 /*break*/, 2 * 300 + 1] | list(0, 2 * 300 + 1) + " end"                                  | deeper than any source  |
        | PRO.7-27 | 300   | an error through their finally parts | finally | "throw"                    | list(0, 2 * 300) + " !e"                                       | deeper than any source  |
        | PRO.7-28 | 300   | a return of the caller               | finally | [4 /*yield*/]              | list(0, 300) + " " + list(300 + 2, 2 * 300) + " by the caller" | deeper than any source  |
        | PRO.7-29 | 300   | an error that each throws on         | catch   | "throw"                    | list(0, 2 * 300) + " !e"                                       | deeper than any source  |
        | PRO.7-30 | 300   | an error through parts of both kinds | either  | "throw"                    | list(0, 2 * 300) + " !e"                                       | deeper than any source  |

    Scenario Outline: [<case>] <depth> regions, each in the finally part of the one around it
      Given the surrounding code
        """js
        function drive(body) {
          var seen = [];
          var driven = __generator(undefined, function (_b) { seen.push(_b.label); return body(_b); });
          try { var result = driven.next(); if (!result.done) result = driven["return"]("by the caller"); seen.push(result.value); }
          catch (e) { seen.push("!" + e); }
          return seen.join(" ");
        }
        function list(from, to) {
          var labels = [];
          for (var label = from; label <= to; label++) labels.push(label);
          return labels.join(" ");
        }
        // Region i begins in the finally part of region i - 1; what pends is a break to its end, outermost a return.
        function inFinallyParts(depth) {
          var ends = 2 * depth + 2;
          return drive(function (_b) {
            var label = _b.label, i = label >> 1;
            if (label >= 2 * depth) return [7 /*endfinally*/];
            if (label % 2) return i < depth - 1 ? [3 /*break*/, label + 1] : [7 /*endfinally*/];
            _b.trys.push([label, , label + 1, ends + depth - 1 - i]);
            return i ? [3 /*break*/, ends + depth - 1 - i] : [2 /*return*/, "outermost"];
          });
        }
        """
      And the generator body
        """js
        return [2 /*return*/];
        """
      Then each call completes as follows
        | call                                                                                                           | completes  | labels |
        | inFinallyParts(<depth>) === list(0, 2 * <depth> - 1) + " " + list(2 * <depth> + 2, 3 * <depth>) + " outermost" | gives true |        |

      Examples:
        | case     | depth | note                            |
        | PRO.7-14 | 9     | as many operations pend at once |
        | PRO.7-15 | 17    | as many operations pend at once |
        | PRO.7-16 | 33    | as many operations pend at once |
        | PRO.7-17 | 65    | as many operations pend at once |
        | PRO.7-18 | 129   | as many operations pend at once |
        | PRO.7-19 | 257   | as many operations pend at once |
        | PRO.7-20 | 300   | as many operations pend at once |
