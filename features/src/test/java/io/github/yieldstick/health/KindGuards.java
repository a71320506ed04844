package io.github.yieldstick.health;

import java.util.LinkedHashMap;
import java.util.Map;

/** Engines that put up with what the helper refuses, or refuse what it puts up with. */
final class KindGuards {
    private static final String ASKED = "!(t = t.call(y, op[1])).done";
    private static final String BODY = "op = body.call(thisArg, _);";

    /** What a method may be that cannot be called, by a test of {@code m}. */
    private static final Map<String, String> UNCALLABLE = new LinkedHashMap<>();

    static {
        UNCALLABLE.put("no function", "typeof m !== 'function'");
        UNCALLABLE.put("a number", "typeof m === 'number'");
        UNCALLABLE.put("a string", "typeof m === 'string'");
        UNCALLABLE.put("true", "m === true");
        UNCALLABLE.put("a bigint", "typeof m === 'bigint'");
        UNCALLABLE.put("a symbol", "typeof m === 'symbol'");
        UNCALLABLE.put("an object", "typeof m === 'object'");
        UNCALLABLE.put("an array", "Array.isArray(m)");
        UNCALLABLE.put("a class", "typeof m === 'function' && /^class/.test(m)");
    }

    /** What counts as false, by a test of {@code m}. */
    private static final Map<String, String> FALSE = new LinkedHashMap<>();

    static {
        FALSE.put("0", "m === 0");
        FALSE.put("NaN", "m !== m");
        FALSE.put("an empty string", "m === ''");
        FALSE.put("false", "m === false");
        FALSE.put("a bigint of 0", "typeof m === 'bigint' && !m");
        FALSE.put("null", "m === null");
    }

    private KindGuards() {}

    static FaultFamily family() {
        FaultFamily family = new FaultFamily("guards too kind");
        methods(family);
        calls(family);
        results(family);
        delegates(family);
        answers(family);
        return family;
    }

    private static void methods(FaultFamily family) {
        UNCALLABLE.forEach((kind, test) -> {
            method(
                    family,
                    "%s that is " + kind + " counts as missing",
                    "(function (m) { return " + test + " ? 0 : m; })(%s)");
            method(
                    family,
                    "%s that is " + kind + " counts as one that gives nothing",
                    "(function (m) { return " + test
                            + " ? function () { return { value: void 0, done: true }; } : m; })(%s)");
        });
        FALSE.forEach((kind, test) -> method(
                family,
                "%s that is " + kind + " counts as there",
                "(function (m) { return " + test + " ? {} : m; })(%s)"));
    }

    /** For each place at which a method is looked up. */
    private static void method(FaultFamily family, String what, String guard) {
        family.edited(what.formatted("a next"), ": y.next)", ": " + guard.formatted("y.next") + ")");
        family.edited(what.formatted("a throw"), "y[\"throw\"] ||", guard.formatted("y[\"throw\"]") + " ||");
        family.edited(
                what.formatted("a return"),
                "op[0] & 2 ? y[\"return\"]",
                "op[0] & 2 ? " + guard.formatted("y[\"return\"]"));
        if (!what.contains("gives nothing")) {
            family.edited(
                    what.formatted("a return for closing"),
                    "(t = y[\"return\"]) && t.call(y)",
                    "(t = " + guard.formatted("y[\"return\"]") + ") && t.call(y)");
        }
    }

    private static void calls(FaultFamily family) {
        Map<String, String> refusals = new LinkedHashMap<>();
        refusals.put("raises an error of another class", "throw new Error('not callable');");
        refusals.put("raises a string", "throw 'not callable';");
        refusals.put("gives undefined to the body", "return { value: void 0, done: true };");
        refusals.put("gives the value sent to the body", "return { value: op[1], done: true };");
        refusals.put("is passed over by a result", "return { value: void 0, done: false };");
        for (int verb = 0; verb < 3; verb++) {
            String name = Passage.VERBS.get(verb);
            String when = "op[0] === " + verb;
            refusals.forEach((what, statement) -> family.edited(
                    "a " + name + " that cannot be called " + what,
                    ASKED,
                    "!(t = (function (m) { if (typeof m !== 'function' && " + when + ") { " + statement
                            + " } return m.call(y, op[1]); })(t)).done"));
            family.edited(
                    "a " + name + " that cannot be called ends the generator past its regions",
                    ASKED,
                    "!(typeof t !== 'function' && " + when + " && (_.trys.length = 0), t = t.call(y, op[1])).done");
            family.edited(
                    "a " + name + " that cannot be called leaves the delegate",
                    helper -> helper.replace("f, y, t, g", "f, y, t, kept, g")
                            .replace(
                                    ASKED,
                                    "!(kept = typeof t !== 'function' && " + when + " && y, t = t.call(y, op[1])).done")
                            .replace("op = [6, e]; y = 0;", "op = [6, e]; y = kept || 0; kept = 0; if (y) throw e;"));
        }
        String close = "(t = y[\"return\"]) && t.call(y)";
        family.edited(
                "closing swallows every error",
                close,
                "(function () { try { (t = y[\"return\"]) && t.call(y); } catch (e) {} })()");
        family.edited(
                "closing swallows a TypeError",
                close,
                "(function () { try { (t = y[\"return\"]) && t.call(y); } catch (e) { if (!(e instanceof TypeError)) throw e; } })()");
        family.edited(
                "closing with what cannot be called raises another error",
                close,
                "(t = y[\"return\"]) && (function (m) { if (typeof m !== 'function') throw new Error('not callable'); m.call(y); })(t)");
    }

    private static void results(FaultFamily family) {
        for (int verb = 0; verb < 3; verb++) {
            String name = Passage.VERBS.get(verb);
            for (String absent : new String[] {"undefined", "null"}) {
                String when = "op[0] === " + verb + " && r === " + absent;
                result(
                        family,
                        absent + " as a result of " + name + " is not done",
                        when,
                        "{ value: void 0, done: false }");
                result(family, absent + " as a result of " + name + " is done", when, "{ value: void 0, done: true }");
                result(
                        family,
                        absent + " as a result of " + name + " raises another error",
                        when,
                        "(function () { throw new Error('no object'); })()");
            }
            String primitive = "op[0] === " + verb + " && r != null && ";
            Map<String, String> primitives = new LinkedHashMap<>();
            primitives.put("a primitive", "Object(r) !== r");
            primitives.put("a string", "typeof r === 'string'");
            primitives.put("a number", "typeof r === 'number'");
            primitives.put("true", "r === true");
            primitives.put("what counts as false", "!r");
            primitives.put("a symbol", "typeof r === 'symbol'");
            primitives.put("a bigint", "typeof r === 'bigint'");
            primitives.forEach((kind, test) -> {
                result(
                        family,
                        kind + " as a result of " + name + " is refused",
                        primitive + test,
                        "(function () { throw new TypeError('no object'); })()");
                result(
                        family,
                        kind + " as a result of " + name + " is taken for the value",
                        primitive + test,
                        "{ value: r, done: false }");
                result(
                        family,
                        kind + " as a result of " + name + " ends the delegate",
                        primitive + test,
                        "{ value: r, done: true }");
                result(family, kind + " as a result of " + name + " is made an object", primitive + test, "Object(r)");
            });
        }
    }

    private static void result(FaultFamily family, String what, String when, String other) {
        family.edited(
                what,
                ASKED,
                "!(t = t.call(y, op[1]), t = (function (r) { return " + when + " ? " + other + " : r; })(t)).done");
    }

    private static void delegates(FaultFamily family) {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("undefined", "op[1] === undefined");
        kinds.put("null", "op[1] === null");
        kinds.put("what counts as false", "op[1] != null && !op[1]");
        kinds.put("a primitive", "op[1] && Object(op[1]) !== op[1]");
        kinds.put("a string", "op[1] && typeof op[1] === 'string'");
        kinds.put("a symbol", "typeof op[1] === 'symbol'");
        kinds.put("an object without next", "op[1] && typeof op[1] === 'object' && !op[1].next");
        kinds.put("an array", "Array.isArray(op[1]) && !op[1].next");
        kinds.put("a function", "typeof op[1] === 'function' && !op[1].next");
        kinds.put("an iterable without next", "op[1] && op[1][Symbol.iterator] && !op[1].next");
        kinds.put("a thenable", "op[1] && op[1].then && !op[1].next");
        Map<String, String> done = new LinkedHashMap<>();
        done.put("is refused with a TypeError", "throw new TypeError('no iterator');");
        done.put("is the value that the body gets", "op = [0, op[1]]; y = 0; continue;");
        done.put("is yielded", "t = op[1]; y = 0; return { value: t, done: false };");
        String set = "y = op[1]; op = [0]; continue;";
        kinds.forEach((kind, test) -> done.forEach((what, statement) -> {
            if (!what.startsWith("is the value")
                    || !kind.equals("undefined")) { // undefined is what the body gets, all the same
                family.edited(
                        "as a delegate, " + kind + " " + what, set, "if (" + test + ") { " + statement + " } " + set);
            }
        }));
    }

    private static void answers(FaultFamily family) {
        for (String absent : new String[] {"undefined", "null"}) {
            Map<String, String> taken = new LinkedHashMap<>();
            taken.put("a return", "op = [2]");
            taken.put("an endfinally", "op = [7]");
            taken.put("a yield", "op = [4]");
            taken.put("a break to the label after", "op = [3, _.label + 1]");
            taken.put("another error", "op = [6, new Error('no operation')]");
            taken.put("an error past all regions", "_.trys.length = 0");
            taken.forEach((what, statement) -> family.edited(
                    "a body that answers " + absent + ": taken for " + what,
                    BODY,
                    BODY + " if (op === " + absent + ") " + statement + ";"));
        }
        String ended = "op = _.ops.pop(); _.trys.pop();";
        family.edited(
                "an endfinally with nothing pending goes on behind it",
                ended,
                "op = _.ops.pop() || [3, _.label + 1]; _.trys.pop();");
        family.edited("an endfinally with nothing pending returns", ended, "op = _.ops.pop() || [2]; _.trys.pop();");
        family.edited(
                "an endfinally with nothing pending raises another error",
                ended,
                "op = _.ops.pop() || [6, new Error('nothing pends')]; _.trys.pop();");
    }
}
