package io.github.yieldstick.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What bodies and calls name: objects, other generators, and delegates that answer as they should and as they should not. */
final class Surroundings {
    /** How many counters a program has. */
    static final int COUNTERS = 12;

    /** An expression is found in two steps, so that a program need not make a function for each. */
    private static final int VALUES_TOGETHER = 16;

    private static final Map<String, String> FUNCTIONS = new LinkedHashMap<>();
    private static final Map<String, String> VARIABLES = new LinkedHashMap<>();
    /** Those variables that stand for an object. */
    private static final List<String> OBJECTS = List.of(
            "thing",
            "frozen",
            "symbol",
            "list",
            "boom",
            "typed",
            "boxed",
            "map",
            "date",
            "watched",
            "watchedError",
            "watchedList");

    static {
        FUNCTIONS.put("inner", """
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
        FUNCTIONS.put("body", """
                function body(_b) {
                  switch (_b.label) {
                    case 0:
                      _b.trys.push([0, , 2, 3]);
                      return [4, "first"];
                    case 1: return [4, _b.sent()];
                    case 2:
                      log("left", _b.trys.length, _b.ops.length);
                      return [7];
                    case 3: return [2, "last"];
                  }
                }
                """);
        FUNCTIONS.put("begun", """
                function begun(verb) {
                  var first = __generator(this, body);
                  first.next();
                  if (verb) try { log(first[verb]("left").done); } catch (e) { log("left by", e); }
                  return __generator(this, body);
                }
                """);
        FUNCTIONS.put("on", """
                function on(value) {
                  return __generator(value, function (_b) {
                    "use strict";
                    log(this);
                    return [2, this];
                  });
                }
                """);
        FUNCTIONS.put("deep", """
                function deep(count) {
                  return count === 0 ? odd(false) : __generator(this, function (_b) {
                    switch (_b.label) {
                      case 0: return [5, deep(count - 1)];
                      case 1: return [2, _b.sent()];
                    }
                  });
                }
                """);
        FUNCTIONS.put("crowd", """
                function crowd(count) {
                  var first = inner();
                  first.next();
                  for (var i = 0; i < count; i++) __generator(this, body).next();
                  return first;
                }
                """);
        FUNCTIONS.put("result", """
                function result(value, done) { return { value: value, done: done }; }
                """);
        FUNCTIONS.put("bare", """
                function bare() {
                  var left = 2;
                  return { next: function (v) { log("bare", v); return { value: left, done: left-- === 0 }; } };
                }
                """);
        FUNCTIONS.put("odd", """
                function odd(done) {
                  var made = { next: method, throw: method, return: method };
                  function method(v) {
                    log("odd", v, arguments.length, this === made);
                    return { value: v, done: done };
                  }
                  return made;
                }
                """);
        FUNCTIONS.put("having", """
                function having(verb, method) {
                  var made = odd(false);
                  made[verb] = method;
                  return made;
                }
                """);
        FUNCTIONS.put("answering", """
                function answering(verb, answer) {
                  return having(verb, function (v) { log(verb, v, arguments.length); return answer; });
                }
                """);
        FUNCTIONS.put("failing", """
                function failing(verb, error) {
                  return having(verb, function (v) { log("fails", v, arguments.length); throw error; });
                }
                """);
        FUNCTIONS.put("refusing", """
                function refusing() {
                  return {
                    next: function () { return { value: 0, done: false }; },
                    return: function (v) { log("refusing", arguments.length, v); return { value: v, done: false }; }
                  };
                }
                """);
        FUNCTIONS.put("calling", """
                function calling(verb, at) {
                  return having(at, function (v) {
                    try { gen[verb](v); } catch (e) { log("refused", e instanceof TypeError); }
                    return { value: v, done: false };
                  });
                }
                """);
        FUNCTIONS.put("getting", """
                function getting(key) {
                  var result = { value: "got", done: true };
                  var made = odd(false);
                  Object.defineProperty(key === "next" ? made : result, key, { get: function () {
                    try { gen.next("from " + key); } catch (e) { log("refused", e instanceof TypeError); }
                    return key === "next" ? function () { return result; } : "by getter";
                  } });
                  if (key !== "next") made.next = function () { return result; };
                  return made;
                }
                """);
        FUNCTIONS.put("watch", """
                function watch(target) {
                  return new Proxy(target, new Proxy({}, { get: function (none, trap) {
                    return function (of, key) {
                      log(trap, typeof key === "string" ? key : typeof key);
                      return Reflect[trap].apply(undefined, arguments);
                    };
                  } }));
                }
                """);
        FUNCTIONS.put("long", """
                function long(count) { return new Array(count + 1).join("x"); }
                """);
        FUNCTIONS.put("filled", """
                function filled(count) { for (var made = []; made.length < count;) made.push(0); return made; }
                """);
        FUNCTIONS.put("Thing", """
                function Thing() { this.value = 1; this.done = true; this.more = 2; }
                """);
        FUNCTIONS.put("keep", """
                function keep(result) {
                  if (Object(kept) === kept) log("kept", kept === result, kept.value, kept.done);
                  kept = result;
                  return result;
                }
                """);
        FUNCTIONS.put("hold", """
                function hold(array) {
                  if (held) log("held", held.length, held[0], held[1], held[2]);
                  held = array;
                  return array;
                }
                """);
        VARIABLES.put("kept", "undefined");
        VARIABLES.put("held", "undefined");
        VARIABLES.put("count", "[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]");
        VARIABLES.put("thing", "{ toString: function () { throw \"read\"; } }");
        VARIABLES.put("frozen", "Object.freeze({ value: 1, done: false })");
        VARIABLES.put("symbol", "Symbol(\"s\")");
        VARIABLES.put("list", "[5]");
        VARIABLES.put("boom", "new Error(\"boom\")");
        VARIABLES.put("typed", "new TypeError(\"typed\")");
        VARIABLES.put("boxed", "new Boolean(false)");
        VARIABLES.put("map", "new Map()");
        VARIABLES.put("date", "new Date(0)");
        VARIABLES.put("watched", "watch({})");
        VARIABLES.put("watchedError", "watch(new Error(\"watched\"))");
        VARIABLES.put("watchedList", "watch([4, 1])");
        VARIABLES.put("other", "inner()");
    }

    private Surroundings() {}

    /**
     * All of it, for programs that are given as data: a function that takes {@code __generator} and {@code log}. Its {@code begin} makes
     * the variables anew that the next program needs.
     */
    static String world() {
        List<String> variables = List.copyOf(VARIABLES.keySet());
        return "(function (__generator, log) {\nvar gen, " + String.join(", ", variables) + ";\n"
                + String.join("", FUNCTIONS.values())
                + "return {\nbegin: function (needs) {\n"
                + IntStream.range(0, variables.size())
                        .mapToObj(place -> variables.get(place) + " = needs & " + (1 << place) + " ? "
                                + VARIABLES.get(variables.get(place)) + " : undefined;\n")
                        .collect(Collectors.joining())
                + "},\ngive: function (made) { gen = made; },\n"
                + "other: function () { return other; },\n"
                + "keep: keep,\nhold: hold,\n"
                + "functions: [" + String.join(", ", FUNCTIONS.keySet()) + "],\n"
                + "literals: [\n" + literals() + "],\n"
                + "named: function (needs) { return needs & " + needsOfObjects() + " ? ["
                + String.join(", ", OBJECTS) + "] : []; }\n};\n})";
    }

    private static int needsOfObjects() {
        return needs(String.join(" ", OBJECTS));
    }

    private static String literals() {
        List<String> values = Operands.LITERALS;
        StringBuilder code = new StringBuilder();
        for (int from = 0; from < values.size(); from += VALUES_TOGETHER) {
            code.append("function (number) { switch (number) {\n");
            for (int at = from; at < Math.min(from + VALUES_TOGETHER, values.size()); at++) {
                code.append("case ")
                        .append(at - from)
                        .append(": return (")
                        .append(values.get(at))
                        .append(");\n");
            }
            code.append("} },\n");
        }
        return code.toString();
    }

    /** The number of a function. */
    static int number(String function) {
        return List.copyOf(FUNCTIONS.keySet()).indexOf(function);
    }

    /** Which variables a code needs, a bit for each. */
    static int needs(String code) {
        List<String> named = named(code);
        List<String> variables = List.copyOf(VARIABLES.keySet());
        return IntStream.range(0, variables.size())
                .filter(place -> named.contains(variables.get(place)))
                .reduce(0, (needs, place) -> needs | (1 << place));
    }

    /** The declarations of what a code names, and of what those name. */
    static String of(String code) {
        List<String> named = named(code);
        return Stream.concat(
                        FUNCTIONS.entrySet().stream()
                                .filter(function -> named.contains(function.getKey()))
                                .map(Map.Entry::getValue),
                        VARIABLES.keySet().stream().filter(named::contains).map(Surroundings::variable))
                .collect(Collectors.joining());
    }

    private static String variable(String name) {
        return "var " + name + " = " + VARIABLES.get(name) + ";\n";
    }

    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");

    /** The names that are declared here, of those in a code and in the declarations of such names. */
    private static List<String> named(String code) {
        List<String> found = new ArrayList<>();
        List<String> codes = new ArrayList<>(List.of(code));
        while (!codes.isEmpty()) {
            NAME.matcher(codes.remove(0))
                    .results()
                    .map(match -> match.group())
                    .distinct()
                    .forEach(name -> {
                        if (!found.contains(name)) {
                            declaration(name).ifPresent(declared -> {
                                found.add(name);
                                codes.add(declared);
                            });
                        }
                    });
        }
        return found;
    }

    private static Optional<String> declaration(String name) {
        return Optional.ofNullable(FUNCTIONS.get(name)).or(() -> Optional.ofNullable(VARIABLES.get(name)));
    }
}
