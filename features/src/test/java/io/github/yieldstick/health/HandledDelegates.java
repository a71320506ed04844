package io.github.yieldstick.health;

import java.util.LinkedHashMap;
import java.util.Map;

/** Engines that look a method of a delegate up otherwise, call it otherwise, or handle the delegate itself. */
final class HandledDelegates {
    private static final String ASKED = "!(t = t.call(y, op[1])).done";

    private HandledDelegates() {}

    static void addTo(FaultFamily family) {
        lookups(family);
        callsOfDelegates(family);
    }

    private static void lookups(FaultFamily family) {
        String next = ": y.next)";
        String thrown = "y[\"throw\"] ||";
        String returned = "op[0] & 2 ? y[\"return\"]";
        family.edited(
                "next is looked up a second time, for its type",
                next,
                ": typeof y.next === 'function' ? y.next : y.next)");
        family.edited(
                "throw is looked up a second time, for its type", thrown, "typeof y[\"throw\"] && y[\"throw\"] ||");
        family.edited(
                "return is looked up a second time, for its type",
                returned,
                "op[0] & 2 ? typeof y[\"return\"] && y[\"return\"]");
        family.edited("next is sought with in first", next, ": \"next\" in Object(y) ? y.next : void 0)");
        family.edited("throw is sought with in first", thrown, "\"throw\" in Object(y) && y[\"throw\"] ||");
        family.edited(
                "return is sought with in first", returned, "op[0] & 2 ? \"return\" in Object(y) && y[\"return\"]");
        family.edited("next is looked up for throw, too", thrown, "(y.next, y[\"throw\"]) ||");
        family.edited("throw is looked up for next, too", next, ": (y[\"throw\"], y.next))");
        family.edited("return is looked up for next, too", next, ": (y[\"return\"], y.next))");
        family.edited("return is looked up for throw, though there is one", thrown, "(y[\"return\"], y[\"throw\"]) ||");
        family.edited("throw is looked up for return, too", returned, "op[0] & 2 ? (y[\"throw\"], y[\"return\"])");
        String own = "Object.prototype.hasOwnProperty.call(Object(y), ";
        family.edited("an inherited next is not seen", next, ": " + own + "\"next\") ? y.next : void 0)");
        family.edited("an inherited throw is not seen", thrown, own + "\"throw\") && y[\"throw\"] ||");
        family.edited(
                "an inherited return is not seen", returned, "op[0] & 2 ? " + own + "\"return\") && y[\"return\"]");
        String set = "y = op[1]; op = [0]; continue;";
        Map<String, String> onSetting = new LinkedHashMap<>();
        onSetting.put("its iterator is looked for", "y && y[Symbol.iterator];");
        onSetting.put(
                "its iterator is used", "if (y && typeof y[Symbol.iterator] === 'function') y = y[Symbol.iterator]();");
        onSetting.put("its then is read", "y && y.then;");
        onSetting.put("its done is read", "y && y.done;");
        onSetting.put("its methods are read", "if (y) { y[\"throw\"]; y[\"return\"]; }");
        onSetting.put("its class is asked for", "y instanceof Array;");
        onSetting.put("it is marked", "if (Object(y) === y) y.active = true;");
        onSetting.put("it is frozen", "if (Object(y) === y) Object.freeze(y);");
        onSetting.put("it is copied", "if (y && typeof y === 'object') y = Object.assign({}, y);");
        onSetting.put("it is inherited from", "if (y && typeof y === 'object') y = Object.create(y);");
        onSetting.put(
                "its next is kept",
                "if (y) { var kept = y.next, d = y; y = { next: function (v) { return kept.call(d, v); }, "
                        + "get throw() { return d[\"throw\"] && function (v) { return d[\"throw\"](v); }; }, "
                        + "get return() { return d[\"return\"] && function () { return d[\"return\"].apply(d, arguments); }; } }; }");
        onSetting.forEach((what, statement) -> family.edited(
                "when a delegate is set, " + what, set, "y = op[1]; " + statement + " op = [0]; continue;"));
    }

    private static void callsOfDelegates(FaultFamily family) {
        Map<String, String> calls = new LinkedHashMap<>();
        calls.put("is called without this", "t.call(void 0, op[1])");
        calls.put("is called on the generator", "t.call(this, op[1])");
        calls.put("is called with an argument more", "t.call(y, op[1], op[0])");
        calls.put("is called without an undefined argument", "(op[1] === void 0 ? t.call(y) : t.call(y, op[1]))");
        calls.put("is called without a missing operand", "(op.length < 2 ? t.call(y) : t.call(y, op[1]))");
        calls.put("is called with the operand in an array", "t.call(y, [op[1]])");
        for (int verb = 0; verb < 3; verb++) {
            String name = Passage.VERBS.get(verb);
            String when = "op[0] === " + verb;
            calls.forEach((what, call) -> {
                if (!what.contains("missing") || name.equals("next")) {
                    family.edited(
                            "the delegate's " + name + " " + what,
                            ASKED,
                            "!(t = " + when + " ? " + call + " : t.call(y, op[1])).done");
                }
            });
        }
    }
}
