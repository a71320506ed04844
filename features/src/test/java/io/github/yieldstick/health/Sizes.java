package io.github.yieldstick.health;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Machines that are right as long as nothing is long, deep or many. */
final class Sizes {
    /** What is left of a label, or of a comparison's operand; x is the label. */
    private static final Map<String, String> BOUNDS = numbered(List.of(
            "has five bits", "(x & 31)",
            "has six bits", "(x & 63)",
            "has seven bits", "(x & 127)",
            "is a byte", "(x & 255)",
            "is a byte with a sign", "(x << 24 >> 24)",
            "has ten bits", "(x & 1023)",
            "has two bytes", "(x & 65535)",
            "has two bytes with a sign", "(x << 16 >> 16)",
            "has three bytes", "(x & 16777215)",
            "is 255 at most", "Math.min(x, 255)",
            "has two digits", "(x % 100)",
            "has four digits", "(x % 10000)"));

    /** Where a label is used: the place, the piece of the helper, and the label in that piece. */
    private static final List<List<String>> LABELS = List.of(
            List.of("the target of a break", "_.label = op[1];", "_.label = x;", "op[1]"),
            List.of("the label behind a yield", "case 4: _.label++;", "case 4: _.label = x;", "(_.label + 1)"),
            List.of("the label behind a yield*", "case 5: _.label++;", "case 5: _.label = x;", "(_.label + 1)"),
            List.of("the label of a catch part", "_.label = t[1]; t = op;", "_.label = x; t = op;", "t[1]"),
            List.of("the label of a finally part", "_.label = t[2]; _.ops", "_.label = x; _.ops", "t[2]"),
            List.of("the first label, asked for a break,", "op[1] > t[0]", "op[1] > x", "t[0]"),
            List.of("the last label, asked for a break,", "op[1] < t[3]", "op[1] < x", "t[3]"),
            List.of("the catch label, asked for an error,", "_.label < t[1]", "_.label < x", "t[1]"),
            List.of("the finally label, asked for an operation,", "_.label < t[2]", "_.label < x", "t[2]"),
            List.of("the label at which an error is judged", "_.label < t[1]", "x < t[1]", "_.label"),
            List.of("the label at which an operation is judged", "_.label < t[2]", "x < t[2]", "_.label"),
            List.of(
                    "the target that a break is judged by",
                    "op[1] > t[0] && op[1] < t[3]",
                    "x > t[0] && x < t[3]",
                    "op[1]"));

    private static final List<Integer> DEPTHS = List.of(8, 16, 32, 64, 128, 256);

    private Sizes() {}

    static FaultFamily family() {
        FaultFamily family = new FaultFamily("size");
        addLabels(family);
        addStacks(family);
        addCounts(family);
        addRegistries(family);
        addOperands(family);
        return family;
    }

    private static void addLabels(FaultFamily family) {
        BOUNDS.forEach((bound, left) -> {
            for (List<String> label : LABELS) {
                String bounded = left.replace("x", label.get(3));
                family.edited(
                        label.get(0) + " " + bound, label.get(1), label.get(2).replace("x", bounded));
            }
            if (!left.contains("min")) {
                family.edited(
                        "the finally label, asked for what pends, " + bound,
                        "if (t[2])",
                        "if (" + left.replace("x", "t[2]") + ")");
            }
            family.edited(
                    "the label " + bound,
                    helper -> helper.replace("var _ = {", "var label = 0; var _ = {")
                            .replace(
                                    "label: 0",
                                    "get label() { return label; }, set label(x) { label = " + left + "; }"));
            family.edited(
                    "each label of a region " + bound,
                    "t = t.length > 0 && t[t.length - 1])",
                    "t = t.length > 0 && t[t.length - 1].map(function (x) { return x && " + left + "; }))");
        });
        for (List<String> label : LABELS.subList(5, 9)) {
            String text = label.get(1).replaceAll("(\\S+) ([<>]) (\\S+)", "String($1) $2 String($3)");
            family.edited(label.get(0) + " is compared as a text", label.get(1), text);
        }
    }

    private static void addStacks(FaultFamily family) {
        Map<String, String> stacks = numbered(List.of("regions", "trys: []", "pending operations", "ops: []"));
        Map<String, String> full = numbered(List.of(
                "the one beyond is not kept", "if (list.length < N) push.call(list, x);",
                "the oldest is dropped", "push.call(list, x); if (list.length > N) list.shift();",
                "the last is replaced", "if (list.length === N) list.pop(); push.call(list, x);",
                "it begins anew", "if (list.length === N) list.length = 0; push.call(list, x);"));
        stacks.forEach((what, piece) -> full.forEach((then, push) -> {
            for (int most : DEPTHS) {
                family.edited(
                        "of " + most + " " + what + " at most, " + then,
                        helper -> helper.sharing("var push = Array.prototype.push;")
                                .sharing("function bounded(list) { list.push = function (x) { "
                                        + push.replace("N", String.valueOf(most)) + " }; return list; }")
                                .replace(piece, piece.replace("[]", "bounded([])")));
            }
        }));
    }

    /** Things that are counted, each by the piece of the helper that does one of them; what happens beyond the most. */
    private static void addCounts(FaultFamily family) {
        for (int most : List.of(127, 255, 999)) {
            counted(
                    family,
                    most,
                    "operations in one verb",
                    "if (f = 1,",
                    "if (++n > N) throw new RangeError(\"too many\"); if (f = 1,",
                    "if (f) throw",
                    "n = 0; if (f) throw");
            counted(
                    family,
                    most,
                    "operations in one verb, then it ends",
                    "if (f = 1,",
                    "if (++n > N) { _ = 0; op = [0]; continue; } if (f = 1,",
                    "if (f) throw",
                    "n = 0; if (f) throw");
            counted(family, most, "verbs", "if (f) throw", "if (++n > N) _ = 0; if (f) throw");
            counted(family, most, "yields", YIELD, "if (++n > N) return { value: void 0, done: true }; " + YIELD);
            counted(family, most, "breaks", "_.label = op[1]; break;", "if (++n <= N) _.label = op[1]; break;");
        }
        for (int most : List.of(30, 127, 255)) {
            counted(family, most, "errors", "op = [6, e];", "op = ++n > N ? [2] : [6, e];");
            counted(family, most, "finally parts", "_.ops.push(op); break;", "if (++n <= N) _.ops.push(op); break;");
            counted(family, most, "delegates", "y = op[1]; op", "y = ++n > N ? 0 : op[1]; op");
            counted(family, most, "values sent", "case 0: case 1: t = op;", "case 0: case 1: t = ++n > N ? [0] : op;");
        }
        for (int most : List.of(5, 10, 20, 50, 99)) {
            family.edited(
                    "a generator that is the delegate of " + most + " others is not asked",
                    helper -> helper.sharing("var depth = 0;")
                            .replace("!(t = t.call(y, op[1])).done", "!(t = asked(t, y, op[1])).done")
                            .sharing("function asked(t, y, v) { if (depth >= " + most
                                    + ") return { done: true, value: void 0 };"
                                    + " depth++; try { return t.call(y, v); } finally { depth--; } }"));
        }
    }

    private static final String YIELD = "return { value: op[1], done: false };";

    private static void counted(FaultFamily family, int most, String what, String... pairs) {
        family.edited("it takes " + most + " " + what, helper -> {
            HelperEdit edited = helper.replace("var _ = {", "var n = 0; var _ = {");
            for (int i = 0; i < pairs.length; i += 2) {
                edited = edited.replace(
                        pairs[i], pairs[i + 1].replace("> N", "> " + most).replace("<= N", "<= " + most));
            }
            return edited;
        });
    }

    /** State that is kept by the number of the generator, in a table of so many places. */
    private static void addRegistries(FaultFamily family) {
        for (int places : List.of(8, 16, 100, 256, 999)) {
            for (String variable : List.of("label", "y", "trys", "ops")) {
                family.edited(
                        MovedState.words(variable) + " lies in a table of " + places,
                        helper -> MovedState.of(variable, "table[made++ % " + places + "] = {}")
                                .apply(helper.sharing("var made = 0, table = [];")
                                        .replace(
                                                "return g.next = verb(0)",
                                                "var number = made - 1; return g.next = verb(0)"))
                                .replace("if (f) throw", "at = table[number % " + places + "]; if (f) throw"));
            }
        }
    }

    private static void addOperands(FaultFamily family) {
        Map<String, String> places = numbered(List.of(
                "sent by a verb", "step([n, v])",
                "yielded", YIELD,
                "that pends", "_.ops.push(op);"));
        Map<String, String> cut = numbered(List.of(
                "step([n, v])",
                "step([n, cut(v)])",
                YIELD,
                "return { value: cut(op[1]), done: false };",
                "_.ops.push(op);",
                "_.ops.push([op[0], cut(op[1])]);"));
        for (int most : List.of(255, 65_535)) {
            places.forEach((where, piece) -> family.edited(
                    "a string " + where + " is cut behind " + most + " letters",
                    helper -> helper.sharing("function cut(v) { return typeof v === \"string\" ? v.slice(0, " + most
                                    + ") : v; }")
                            .replace(piece, cut.getOrDefault(piece, ""))));
        }
        places.forEach((where, piece) -> family.edited(
                "a long array " + where + " is cut",
                helper -> helper.sharing(
                                "function cut(v) { return Array.isArray(v) && v.length > 255 ? v.slice(0, 255) : v; }")
                        .replace(piece, cut.getOrDefault(piece, ""))));
    }

    private static Map<String, String> numbered(List<String> entries) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i += 2) {
            map.put(entries.get(i), entries.get(i + 1));
        }
        return map;
    }
}
