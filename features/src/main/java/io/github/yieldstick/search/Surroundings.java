package io.github.yieldstick.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What bodies and calls name: objects, other generators, and delegates that answer as they should and as they should not. */
final class Surroundings {
    /** How many counters a program has. */
    static final int COUNTERS = 12;

    private static final Map<String, String> DECLARATIONS = new LinkedHashMap<>();

    static {
        DECLARATIONS.put("count", "var count = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];\n");
        DECLARATIONS.put("thing", "var thing = { toString: function () { throw \"read\"; } };\n");
        DECLARATIONS.put("frozen", "var frozen = Object.freeze({ value: 1, done: false });\n");
        DECLARATIONS.put("inner", """
                function inner() {
                  return __generator(this, function (_b) {
                    switch (_b.label) {
                      case 0:
                        _b.trys.push([0, 2, 3, 4]);
                        return [4, "one"];
                      case 1:
                        log("inner", _b.sent());
                        return [3, 4];
                      case 2:
                        log("inner caught", _b.sent());
                        return [4, "two"];
                      case 3:
                        log("inner finally");
                        return [7];
                      case 4: return [2, "ended"];
                    }
                  });
                }
                """);
        DECLARATIONS.put("other", "var other = inner();\n");
        DECLARATIONS.put("bare", """
                function bare() {
                  var left = 2;
                  return { next: function (v) { log("bare", v); return { value: left, done: left-- === 0 }; } };
                }
                """);
        DECLARATIONS.put("odd", """
                function odd(done) {
                  function method(v) { log("odd", v, arguments.length); return { value: v, done: done }; }
                  return { next: method, throw: method, return: method };
                }
                """);
        DECLARATIONS.put("failing", """
                function failing() {
                  function method(v) { log("failing", v); throw "failed"; }
                  return { next: function () { return { value: 0, done: false }; }, throw: method, return: method };
                }
                """);
        DECLARATIONS.put("refusing", """
                function refusing() {
                  return {
                    next: function () { return { value: 0, done: false }; },
                    return: function (v) { log("refusing", arguments.length, v); return { value: v, done: false }; }
                  };
                }
                """);
        DECLARATIONS.put("calling", """
                function calling(verb) {
                  function method(v) {
                    try { gen[verb](v); } catch (e) { log("refused", e instanceof TypeError); }
                    return { value: v, done: false };
                  }
                  return { next: method, throw: method, return: method };
                }
                """);
    }

    /** Operands of a {@code yield*}. */
    static final List<String> DELEGATES = List.of(
            "inner()",
            "inner()",
            "bare()",
            "odd(false)",
            "odd(true)",
            "odd(0)",
            "odd(\"\")",
            "odd()",
            "odd(1)",
            "failing()",
            "refusing()",
            "calling(\"next\")",
            "calling(\"return\")",
            "{}",
            "null",
            "other");

    /** Any other operand. */
    static final List<String> VALUES = List.of(
            "1",
            "2",
            "\"a\"",
            "undefined",
            "null",
            "false",
            "0",
            "-0",
            "NaN",
            "\"\"",
            "10n",
            "thing",
            "frozen",
            "[1, 2]",
            "log");

    private static final List<String> NAMED = List.of("thing", "frozen");

    private Surroundings() {}

    /**
     * All of it, for programs that are given as data: a function that takes {@code __generator}, {@code log}, and
     * whether the other generator is to be there.
     *
     * @param values the expressions that the programs name
     */
    static String world(List<String> values) {
        return "(function (__generator, log, named) {\nvar gen;\n"
                + DECLARATIONS.entrySet().stream()
                        .map(declared -> declared.getKey().equals("other")
                                ? "if (named) {\n" + declared.getValue() + "}\n"
                                : declared.getValue())
                        .collect(Collectors.joining())
                + "return {\ngive: function (made) { gen = made; },\n"
                + "other: function () { return other; },\n"
                + values.stream()
                        .map(value -> "function () { return (" + value + "); }")
                        .collect(Collectors.joining(",\n", "values: [", "],\n"))
                + "named: [" + String.join(", ", NAMED) + "]\n};\n})";
    }

    /** The declarations of what a code names, and of what those name. */
    static String of(String code) {
        String needed = code.contains("other") ? code + " inner" : code;
        return DECLARATIONS.entrySet().stream()
                .filter(declared -> names(needed, declared.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());
    }

    private static boolean names(String code, String name) {
        return code.matches("(?s).*\\b" + name + "\\b.*");
    }
}
