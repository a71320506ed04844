package io.github.yieldstick.search;

import java.util.List;
import java.util.stream.Stream;

/** Expressions for what bodies and calls hand over: values of every kind, and delegates that answer in every way. */
final class Operands {
    /** Nothing is handed over. */
    static final Operand NONE = new Operand.Absent();

    private static final List<String> USUAL =
            List.of("1", "2", "\"a\"", "undefined", "null", "false", "0", "frozen", "[1, 2]", "log");

    private static final List<String> EVERY_KIND = List.of(
            "-0",
            "NaN",
            "1 / 0",
            "1.5",
            "0.1",
            "-1",
            "4294967297",
            "true",
            "\"\"",
            "\"42\"",
            "\"e\\u0301\"",
            "\"a\\0b\"",
            "\"\\ud800\"",
            "10n",
            "0n",
            "18446744073709551617n",
            "symbol",
            "thing",
            "list",
            "[]",
            "[4, 1]",
            "boom",
            "typed",
            "boxed",
            "map",
            "date",
            "watched",
            "watched",
            "watched",
            "watchedError",
            "watchedError",
            "watchedList",
            "new Thing()",
            "Object.create(null)",
            "function () { log(\"called\"); }",
            "{ then: log }",
            "Promise.resolve(1)",
            "/a/",
            "{ next: function () { log(\"stepped\"); return { value: 3 }; } }",
            "new String(\"s\")",
            "{ done: true, value: 7 }",
            "long(300)",
            "long(70000)",
            "filled(300)");

    private static final List<String> VERBS = List.of("\"next\"", "\"throw\"", "\"return\"");

    private static final List<String> METHODS = List.of(
            "undefined",
            "null",
            "0",
            "NaN",
            "\"\"",
            "false",
            "0n",
            "1",
            "\"m\"",
            "true",
            "10n",
            "symbol",
            "{}",
            "[]",
            "class {}");

    private static final List<String> DONE = List.of(
            "true",
            "true",
            "false",
            "1",
            "0",
            "-0",
            "undefined",
            "null",
            "NaN",
            "\"\"",
            "\"false\"",
            "\"0\"",
            "0n",
            "[]",
            "{}",
            "{ a: 1 }",
            "log",
            "symbol",
            "0.5",
            "boxed");

    private static final List<String> RESULTS = List.of(
            "undefined",
            "null",
            "1",
            "0",
            "\"\"",
            "\"r\"",
            "true",
            "false",
            "symbol",
            "10n",
            "log",
            "[]",
            "[1]",
            "frozen",
            "Promise.resolve(1)",
            "new Thing()",
            "{}",
            "{ done: true }",
            "{ done: false }",
            "{ value: 1 }",
            "{ value: 1, done: 0 }",
            "Object.create({ value: 1, done: true })",
            "Object.create({ value: 1, done: false })",
            "watch({ value: 1, done: true })",
            "watch({ value: 1, done: false })",
            "watch({ value: 1, done: 0 })",
            "{ value: 1, done: false, more: 2 }",
            "{ value: { value: 2, done: true }, done: true }",
            "{ value: { then: log }, done: true }",
            "Object.freeze({ value: 1, done: true })",
            "Object.assign(function () {}, { value: 1, done: 0 })");

    private static final List<String> ODD_DELEGATES = List.of(
            "{}",
            "null",
            "undefined",
            "0",
            "\"\"",
            "\"text\"",
            "1",
            "true",
            "symbol",
            "[1]",
            "log",
            "watched",
            "{ then: log }",
            "{ [Symbol.iterator]: inner }",
            "other",
            "refusing()",
            "Object.create(odd(false))",
            "Object.freeze(odd(false))",
            "watch(odd(false))",
            "watch(odd(true))",
            "watch(inner())",
            "watch(having(\"throw\", undefined))");

    private static final List<String> GETTERS = List.of("\"next\"", "\"done\"", "\"value\"");

    /** Every expression that the driver of batches knows, but for numbers and what functions make. */
    static final List<String> LITERALS = Stream.of(
                    USUAL,
                    EVERY_KIND,
                    VERBS,
                    METHODS,
                    DONE,
                    RESULTS,
                    ODD_DELEGATES,
                    GETTERS,
                    List.of("\"end\"", "\"round\""))
            .flatMap(List::stream)
            .distinct()
            .toList();

    private Operands() {}

    /** Any value. */
    static Operand value(Chance chance) {
        return literal(chance, chance.inPercent(50) ? USUAL : EVERY_KIND);
    }

    /** A value for where many are needed, and which they are says little. */
    static Operand usual(Chance chance) {
        return literal(chance, USUAL);
    }

    private static Operand literal(Chance chance, List<String> all) {
        return Operand.literal(chance.oneOf(all));
    }

    /** The operand of a {@code yield*}. */
    static Operand delegate(Chance chance) {
        int drawn = chance.below(100);
        if (drawn < 22) {
            return Operand.made("inner");
        } else if (drawn < 27) {
            return Operand.made("bare");
        } else if (drawn < 33) {
            return Operand.made("odd", literal(chance, DONE));
        } else if (drawn < 43) {
            return Operand.made("having", literal(chance, VERBS), literal(chance, METHODS));
        } else if (drawn < 53) {
            return Operand.made("answering", literal(chance, VERBS), literal(chance, RESULTS));
        } else if (drawn < 65) {
            return Operand.made(
                    "answering", literal(chance, VERBS), Operand.made("result", value(chance), literal(chance, DONE)));
        } else if (drawn < 71) {
            return Operand.made("failing", literal(chance, VERBS), value(chance));
        } else if (drawn < 77) {
            return Operand.made("calling", literal(chance, VERBS), literal(chance, VERBS));
        } else if (drawn < 80) {
            return Operand.made("getting", literal(chance, GETTERS));
        } else if (drawn < 84) {
            return chance.inPercent(50) ? Operand.made("begun") : Operand.made("begun", literal(chance, VERBS));
        } else if (drawn < 86) {
            return Operand.made("on", value(chance));
        } else if (drawn < 87) {
            return Operand.made("deep", Operand.number(2 + chance.below(10)));
        }
        return literal(chance, ODD_DELEGATES);
    }
}
