package io.github.yieldstick.health;

import static io.github.yieldstick.health.MovedState.VARIABLES;
import static io.github.yieldstick.health.MovedState.words;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** State that belongs to more than one generator, or outlives what it belongs to. */
final class LeakingState {
    private static final String COMPLETES = "if (op[0] & 5) throw op[1]; return {";
    private static final String YIELDS = "return { value: op[1], done: false };";
    private static final String ENDS = "return { value: op[0] ? op[1] : void 0, done: true };";

    private static final Map<String, String> PLACES = new TreeMap<>(Map.of(
            "all generators", "shared",
            "the generators of one body", "of(body)",
            "the generators of one text of a body", "of(String(body))",
            "the generators with one thisArg", "of(thisArg)"));

    /** Where something happens in one generator, and the piece of the helper that stands there. */
    private static final Map<String, String> EVENTS = new TreeMap<>(Map.of(
            "is made", "return g.next = verb(0)",
            "completes", COMPLETES,
            "yields", YIELDS,
            "gets a delegate", "y = op[1]; op = [0]; continue;",
            "has an error", "op = [6, e]; y = 0;",
            "enters a finally part", "_.ops.push(op); break;",
            "refuses a verb", "throw new TypeError("));

    private static final Map<String, String> RESETS = new TreeMap<>(Map.of(
            "loses its label", "if (_) _.label = 0;",
            "loses its regions", "if (_) _.trys.length = 0;",
            "loses its last region", "if (_) _.trys.pop();",
            "loses its pending operations", "if (_) _.ops.length = 0;",
            "loses its delegate", "y = 0;",
            "loses what was sent", "if (t) t = [0];",
            "counts as not running", "f = 0;",
            "counts as running", "f = 1;",
            "completes, too", "_ = 0;"));

    private LeakingState() {}

    static FaultFamily family() {
        FaultFamily family = new FaultFamily("state that outlives or leaks");
        addShared(family);
        addOthersThatChange(family);
        addFormerLives(family);
        addPools(family);
        addReuse(family);
        addLeftovers(family);
        return family;
    }

    private static void addShared(FaultFamily family) {
        PLACES.forEach((who, place) -> {
            for (String variable : VARIABLES) {
                family.edited(words(variable) + " is shared by " + who, MovedState.of(variable, place));
            }
            if (place.equals("of(thisArg)")) {
                return;
            }
            family.edited(
                    "thisArg is that of the last made of " + who,
                    helper -> MovedState.at(helper, place)
                            .replace("return g.next = verb(0)", "at.thisArg = thisArg; return g.next = verb(0)")
                            .replace("body.call(thisArg, _)", "body.call(at.thisArg, _)"));
        });
        family.edited(
                "the body is that of the last made of the generators with one thisArg",
                helper -> MovedState.at(helper, "of(thisArg)")
                        .replace("return g.next = verb(0)", "at.body = body; return g.next = verb(0)")
                        .replace("body.call(thisArg, _)", "at.body.call(thisArg, _)"));
    }

    private static void addOthersThatChange(FaultFamily family) {
        EVENTS.forEach((event, piece) -> RESETS.forEach((what, reset) -> {
            String before =
                    event.equals("refuses a verb") ? "throw others(me), new TypeError(" : "others(me); " + piece;
            family.edited(
                    "each other generator " + what + " when one " + event,
                    helper -> helper.sharing("var all = [];")
                            .sharing(
                                    "function others(me) { all.forEach(function (other) { if (other !== me) other(); }); }")
                            .replace(piece, before)
                            .replace("var _ = {", "function me() { " + reset + " } all.push(me); var _ = {"));
        }));
    }

    private static void addFormerLives(FaultFamily family) {
        Map<String, String> kept = new TreeMap<>(Map.of(
                "label", "_.label = former._.label",
                "trys", "_.trys = former._.trys.slice()",
                "ops", "_.ops = former._.ops.slice()",
                "y", "y = former.y"));
        kept.forEach((variable, copy) -> List.of("all generators", "the generators of one body")
                .forEach(who -> family.edited(
                        "of " + who + " the next one made starts with " + words(variable) + " of one that is not done",
                        helper -> MovedState.at(helper, PLACES.getOrDefault(who, ""))
                                .replace(
                                        "return g.next = verb(0)",
                                        "var former = at.last ? at.last() : {}; if (former._) " + copy
                                                + "; at.last = function () { return { _: _, y: y }; };"
                                                + " return g.next = verb(0)"))));
    }

    private static void addPools(FaultFamily family) {
        String reused = "var _ = pool.pop() || {";
        String fresh = "_.sent = function () { if (t[0] & 1) throw t[1]; return t[1]; }; ";
        for (String reset : List.of("_.label = 0; ", "")) {
            family.edited(
                    "a completed generator's state object serves the next one, "
                            + (reset.isEmpty() ? "with its label" : "set back"),
                    helper -> helper.sharing("var pool = [];")
                            .replace("var _ = {", reused)
                            .replace("return g.next = verb(0)", fresh + reset + "var mine = _; return g.next = verb(0)")
                            .replace(COMPLETES, "if (mine) pool.push(mine); mine = 0; " + COMPLETES));
        }
        family.edited(
                "the verbs of a completed generator go to the one that took its place",
                helper -> new HelperEdit(helper.function().replaceAll("(?<!\\w)_(?!\\w)", "at._"), "var pool = [];\n")
                        .replace("var at._ = {", "var at = pool.pop() || {}; at._ = {")
                        .replace("}, f, y, t, g =", "}; var f, y, t, kept = 1, g =")
                        .replace(COMPLETES, "if (kept) pool.push(at); kept = 0; " + COMPLETES));
        family.edited(
                "a generator that was started once starts all of its body",
                helper -> MovedState.at(helper, "of(body)")
                        .replace(
                                "(g = 0, op[0] && (_ = 0))",
                                "(g = 0, op[0] && !at.started && (_ = 0), at.started = 1)"));
        family.edited(
                "a generator that was started once starts all others",
                declaring(
                        "var started = 0;",
                        "",
                        "(g = 0, op[0] && (_ = 0))",
                        "(g = 0, op[0] && !started && (_ = 0), started = 1)"));
    }

    private static void addReuse(FaultFamily family) {
        for (String whose : List.of("of a generator", "of all generators")) {
            boolean all = whose.equals("of all generators");
            String before = all ? "var scratch = [], result = {};" : "";
            String start = all ? "" : "var scratch = [], result = {};";
            String into = "(scratch[0] = n, scratch[1] = v, scratch)";
            String answered = "(op = body.call(thisArg, _), scratch[0] = op[0], scratch[1] = op[1], scratch)";
            family.edited(
                    "one array holds the verbs " + whose,
                    declaring(before, start, "step([n, v])", "step(" + into + ")"));
            family.edited(
                    "one array holds the operations of the body " + whose,
                    declaring(before, start, "op = body.call(thisArg, _);", "op = " + answered + ";"));
            family.edited(
                    "one array holds the errors " + whose,
                    declaring(before, start, "op = [6, e];", "op = (scratch[0] = 6, scratch[1] = e, scratch);"));
            family.edited(
                    "one array holds what a delegate ended with " + whose,
                    declaring(
                            before,
                            start,
                            "op = [op[0] & 2, t.value];",
                            "op = (scratch[0] = op[0] & 2, scratch[1] = t.value, scratch);"));
            family.edited(
                    "one object is each result that is not done " + whose,
                    declaring(before, start, YIELDS, "return result.value = op[1], result.done = false, result;"));
            family.edited(
                    "one object is each result that is done " + whose,
                    declaring(
                            before,
                            start,
                            ENDS,
                            "return result.value = op[0] ? op[1] : void 0, result.done = true, result;"));
            family.edited(
                    "one object is each result " + whose,
                    helper -> declaring(
                                    before, start, YIELDS, "return result.value = op[1], result.done = false, result;")
                            .apply(helper)
                            .replace(
                                    ENDS, "return result.value = op[0] ? op[1] : void 0, result.done = true, result;"));
        }
        family.edited(
                "one object is each result of all generators that has no value",
                declaring(
                        "var nothing = { value: void 0, done: true };",
                        "",
                        ENDS,
                        "if (!op[0] || op[1] === void 0) return nothing; " + ENDS));
    }

    /** An edit with variables of its own: of all generators, of each generator, or of neither. */
    private static UnaryOperator<HelperEdit> declaring(String ofAll, String ofEach, String piece, String other) {
        return helper -> helper.sharing(ofAll)
                .replace("var _ = {", ofEach + " var _ = {")
                .replace(piece, other);
    }

    private static void addLeftovers(FaultFamily family) {
        family.edited("what was sent stays after the verb", "f = t = 0;", "f = 0;");
        family.edited(
                "a verb without operand sends the last one again",
                helper -> helper.replace(
                                "function verb(n) { return function (v) { return step([n, v]); }; }",
                                "function verb(n) { return function (v) { return step([n, arguments.length ? (last = v) : last]); }; }")
                        .replace("var _ = {", "var last; var _ = {"));
        family.edited(
                "a verb without operand sends the last one of all generators again",
                helper -> helper.sharing("var last;")
                        .replace(
                                "function verb(n) { return function (v) { return step([n, v]); }; }",
                                "function verb(n) { return function (v) { return step([n, arguments.length ? (last = v) : last]); }; }"));
        family.edited(
                "an operation without operand has that of the last one",
                helper -> helper.replace(
                                "op = body.call(thisArg, _);",
                                "op = body.call(thisArg, _); if (op.length < 2 && op[0] !== 7) op = [op[0], last]; last = op[1];")
                        .replace("var _ = {", "var last; var _ = {"));
        family.edited(
                "the first delegate stays", declaring("", "var first;", "y = op[1];", "y = first = first || op[1];"));
        family.edited(
                "the delegate that was there last is asked again where there is none",
                declaring("", "var last;", "y = op[1];", "y = last = op[1] || last;"));
        family.edited("a delegate that ended on return stays", "if (y = 0, t)", "if (y = op[0] & 2 && t ? y : 0, t)");
        for (String verb : List.of("next", "return")) {
            String read = verb.equals("next") ? "y.next" : "y[\"return\"]";
            String found = verb.equals("next") ? ": y.next)" : "? y[\"return\"] :";
            String kept = found.replace(read, "(found = found || " + read + ")");
            family.edited(
                    "the " + verb + " of the first delegate serves all that come after it",
                    declaring("", "var found;", found, kept));
            family.edited(
                    "the " + verb + " of the first delegate serves those of all generators",
                    declaring("var found;", "", found, kept));
        }
        family.edited(
                "a pending operation stays when endfinally has taken it",
                "op = _.ops.pop();",
                "op = _.ops[_.ops.length - 1];");
        family.edited("endfinally takes the oldest pending operation", "op = _.ops.pop();", "op = _.ops.shift();");
        family.edited(
                "a pending operation stays when its finally part is left otherwise", "if (t[2]) _.ops.pop();", "");
        family.edited(
                "the region stays when its finally part has ended with a break",
                "op = _.ops.pop(); _.trys.pop(); continue;",
                "op = _.ops.pop(); if (op && op[0] !== 3) _.trys.pop(); continue;");
        family.edited(
                "all regions go with the one whose finally part has ended",
                "op = _.ops.pop(); _.trys.pop(); continue;",
                "op = _.ops.pop(); _.trys.length = 0; continue;");
        family.edited(
                "all pending operations go with the one that is replaced",
                "if (t[2]) _.ops.pop();",
                "if (t[2]) _.ops.length = 0;");
        family.edited(
                "all pending operations go at an error",
                "op = [6, e]; y = 0;",
                "op = [6, e]; y = 0; if (_) _.ops.length = 0;");
        family.edited(
                "what catches an error is sent again with the next verb",
                helper -> helper.replace(
                                "case 0: case 1: t = op; break;",
                                "case 0: case 1: t = caught && op[1] === void 0 ? caught : op; caught = 0; break;")
                        .replace("_.label = t[1]; t = op; break;", "_.label = t[1]; t = caught = op; break;")
                        .replace("var _ = {", "var caught; var _ = {"));
        family.edited(
                "the nested run of another generator takes what was sent",
                helper -> helper.sharing("var current;")
                        .replace(
                                "if (t[0] & 1) throw t[1]; return t[1];",
                                "if (current[0] & 1) throw current[1]; return current[1];")
                        .replace("op = body.call(thisArg, _);", "current = t; op = body.call(thisArg, _);"));
        family.edited(
                "the nested run of another generator ends the run of the one around it",
                helper -> helper.sharing("var running;")
                        .replace("if (f) throw", "if (running === g0) throw")
                        .replace("if (f = 1, y", "if (running = g0, y")
                        .replace("f = t = 0;", "running = t = 0;")
                        .replace("var _ = {", "var g0 = {}; var _ = {"));
        family.edited(
                "a running generator is left for good by the nested run of another",
                helper -> helper.sharing("var depth = 0;")
                        .replace("if (f) throw", "if (f && depth === 1) throw")
                        .replace("if (f = 1, y", "if (f++ || depth++, f = 1, y")
                        .replace("f = t = 0;", "if (f) depth--; f = t = 0;"));
    }
}
