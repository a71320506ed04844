package io.github.yieldstick.search.sources;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What programs name and do not declare: variables that others change, objects that log what is done to them, iterables. */
final class Around {
    private static final Map<String, String> DECLARATIONS = new LinkedHashMap<>();

    static {
        DECLARATIONS.put("x", "let x = 1;\n");
        DECLARATIONS.put("y", "let y = 2;\n");
        DECLARATIONS.put("none", "const none = undefined;\n");
        DECLARATIONS.put("o", "const o = { p: 1, q: 2, n: { p: 3 } };\n");
        DECLARATIONS.put("list", "const list = [1, 2, 3];\n");
        DECLARATIONS.put("kept", "const kept = [];\n");
        DECLARATIONS.put("seen", """
                const seen = {
                  get p() { log("get p"); return 1; },
                  set p(value) { log("set p", value); },
                };
                """);
        DECLARATIONS.put("host", """
                const host = { m(...values) { log("m", this === host, ...values); return values[0]; } };
                """);
        DECLARATIONS.put("change", "const change = value => { x += 10; return value; };\n");
        DECLARATIONS.put("later", "const later = async value => { x += 100; return value; };\n");
        DECLARATIONS.put("failing", "const failing = async value => { throw value; };\n");
        DECLARATIONS.put("fail", "const fail = value => { throw value; };\n");
        DECLARATIONS.put("say", "const say = value => { log(\"say\", value); return value; };\n");
        DECLARATIONS.put("key", """
                const key = name => ({ toString() { log("key", name); return name; } });
                """);
        DECLARATIONS.put("number", """
                const number = value => ({ valueOf() { log("number", value); return value; } });
                """);
        DECLARATIONS.put("tag", """
                const tag = (strings, ...values) => { log("tag", strings.join("_"), ...values); return 1; };
                """);
        DECLARATIONS.put("numbers", """
                const numbers = count => ({
                  [Symbol.iterator]() {
                    let next = 0;
                    return {
                      next() { return next < count ? { value: next++, done: false } : { value: "end", done: true }; },
                      return() { log("closed"); return {}; },
                    };
                  },
                });
                """);
        DECLARATIONS.put("broken", """
                const broken = count => ({
                  [Symbol.iterator]() {
                    let next = 0;
                    return {
                      next() { if (!(next < count)) throw "broken"; return { value: next++, done: false }; },
                      return() { log("closed"); throw "not closed"; },
                    };
                  },
                });
                """);
        DECLARATIONS.put("inner", """
                function* inner() {
                  try { log("inner", yield "one"); yield "two"; } finally { log("inner left"); }
                  return "inner end";
                }
                """);
        DECLARATIONS.put("slow", """
                async function* slow() {
                  try { log("slow", yield "one"); yield "two"; } finally { log("slow left"); }
                  return "slow end";
                }
                """);
        DECLARATIONS.put("slowly", """
                const slowly = count => ({
                  [Symbol.asyncIterator]() {
                    let next = 0;
                    return {
                      async next() { return next < count ? { value: next++, done: false } : { value: "end", done: true }; },
                      async return() { log("closed slowly"); return {}; },
                    };
                  },
                });
                """);
        DECLARATIONS.put("again", """
                const times = {};
                const again = name => (times[name] = (times[name] || 0) + 1) % 3 !== 0;
                """);
        DECLARATIONS.put("Base", """
                class Base {
                  m(...values) { log("Base m", this instanceof Base, ...values); return values[0]; }
                  get p() { log("Base p"); return 1; }
                  set p(value) { log("Base set p", value); }
                }
                """);
    }

    /** What is needed beside what needs it. */
    private static final Map<String, String> NEEDS = Map.of("change", "x", "later", "x");

    /** What a program declares for itself wherever it stands, since compilers treat it in ways of their own. */
    private static final Set<String> COMPILED = Set.of("x", "y", "Base");

    private static final Map<String, Pattern> PATTERNS = DECLARATIONS.keySet().stream()
            .collect(Collectors.toMap(name -> name, name -> Pattern.compile("\\b" + name + "\\b")));

    private Around() {}

    /** The declarations of what a code names, and of what those name. */
    static String of(String code) {
        return declarations(named(code));
    }

    /** The names of a code that stay as they are when it is compiled, as parameters are. */
    static List<String> given(String code) {
        return named(code).stream().filter(name -> !COMPILED.contains(name)).toList();
    }

    /** The declarations of all other names of a code. */
    static String declared(String code) {
        return declarations(named(code).stream().filter(COMPILED::contains).collect(Collectors.toSet()))
                + (code.contains("change") || code.contains("later") ? "changes(more => { x += more; });\n" : "");
    }

    /** A function of {@code log} and of one that adds to the program's {@code x}; it makes all that can be given. */
    static String script() {
        Set<String> given = new LinkedHashSet<>(DECLARATIONS.keySet());
        given.removeAll(COMPILED);
        return "(function (log, bump) {\n"
                + declarations(given).replace("x += 100;", "bump(100);").replace("x += 10;", "bump(10);")
                + "return { " + String.join(", ", given) + " };\n})";
    }

    private static String declarations(Set<String> names) {
        return DECLARATIONS.entrySet().stream()
                .filter(declared -> names.contains(declared.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());
    }

    private static Set<String> named(String code) {
        Set<String> named = new LinkedHashSet<>();
        DECLARATIONS.keySet().stream().filter(name -> names(code, name)).forEach(name -> {
            named.add(name);
            named.add(NEEDS.getOrDefault(name, name));
        });
        return named;
    }

    private static boolean names(String code, String name) {
        return code.contains(name)
                && Optional.ofNullable(PATTERNS.get(name))
                        .filter(pattern -> pattern.matcher(code).find())
                        .isPresent();
    }
}
