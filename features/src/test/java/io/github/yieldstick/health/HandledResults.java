package io.github.yieldstick.health;

import java.util.LinkedHashMap;
import java.util.Map;

/** Engines that read a delegate's result otherwise than the helper, write to it, or put another in its place. */
final class HandledResults {
    private static final String RESULT = ".done) return t;";
    private static final String ASKED = "!(t = t.call(y, op[1])).done";
    private static final String VALUE = "t.value];";

    private HandledResults() {}

    static void addTo(FaultFamily family) {
        results(family);
        doneness(family);
        closing(family);
    }

    private static void results(FaultFamily family) {
        Map<String, String> handedOn = new LinkedHashMap<>();
        handedOn.put("its done is made a boolean", "if (Object(t) === t) t.done = false;");
        handedOn.put("its done is read again", "t.done;");
        handedOn.put("its value is read", "t.value;");
        handedOn.put("its value is written back", "if (Object(t) === t && 'value' in t) t.value = t.value;");
        handedOn.put("its then is read", "t.then;");
        handedOn.put("it is marked", "if (Object(t) === t) t.seen = true;");
        handedOn.put("it is frozen", "if (Object(t) === t) Object.freeze(t);");
        handedOn.put("it gets the done that it lacks", "if (Object(t) === t && !('done' in t)) t.done = false;");
        handedOn.put("it gets the value that it lacks", "if (Object(t) === t && !('value' in t)) t.value = void 0;");
        handedOn.put(
                "a copy with a boolean takes its place where done is none",
                "if (Object(t) === t && typeof t.done !== 'boolean') return { value: t.value, done: false };");
        handedOn.put(
                "a copy takes the place of a frozen one",
                "if (Object(t) === t && Object.isFrozen(t)) return { value: t.value, done: false };");
        handedOn.put(
                "a copy takes the place of one of a class",
                "if (Object(t) === t && Object.getPrototypeOf(t) !== Object.prototype) return { value: t.value, done: false };");
        handedOn.put(
                "a copy takes the place of one with more than two properties",
                "if (Object(t) === t && Object.keys(t).length > 2) return { value: t.value, done: false };");
        handedOn.put(
                "a copy takes the place of a function",
                "if (typeof t === 'function') return { value: t.value, done: false };");
        handedOn.put(
                "a copy takes the place of an array", "if (Array.isArray(t)) return { value: t.value, done: false };");
        handedOn.put("a function is refused", "if (typeof t === 'function') throw new TypeError('no object');");
        handedOn.put(
                "a result without value is refused",
                "if (Object(t) === t && !('value' in t)) throw new TypeError('no result');");
        handedOn.put("a promise is refused", "if (t instanceof Promise) throw new TypeError('no result');");
        handedOn.put(
                "the one handed on before is handed on again",
                "if (Object(t) === t) { last = last || t; return last; }");
        handedOn.forEach((what, statement) -> family.edited(
                "a result that is handed on: " + what,
                helper -> helper.replace(RESULT, ".done) { " + statement + " return t; }")
                        .replace("}, f, y, t, g", "}, f, y, t, last, g")));
        Map<String, String> taken = new LinkedHashMap<>();
        taken.put("its value is read twice", "(t.value, t.value)];");
        taken.put("its done is read again", "(t.done, t.value)];");
        taken.put(
                "an inherited value is not seen",
                "Object.prototype.hasOwnProperty.call(t, 'value') ? t.value : void 0];");
        taken.put("its value is searched for", "'value' in t ? t.value : void 0];");
        taken.put("it is marked", "(t.seen = true, t.value)];");
        taken.put("it is frozen", "Object.freeze(t).value];");
        taken.put("its value is taken away", "(function (v) { t.value = void 0; return v; })(t.value)];");
        taken.put(
                "a value that is itself a result is unwrapped", "t.value && t.value.done ? t.value.value : t.value];");
        taken.put("a value that is a thenable is called", "t.value && t.value.then ? t.value.then() : t.value];");
        taken.forEach((what, piece) -> family.edited("a result that ends the delegate: " + what, VALUE, piece));
        family.edited("value is read before done", ASKED, "!((t = t.call(y, op[1])).value, t.done)");
        family.edited(
                "done is searched for with in", ASKED, "!((t = t.call(y, op[1])) && 'done' in Object(t), t.done)");
        family.edited(
                "an inherited done is not seen",
                ASKED,
                "!(t = t.call(y, op[1]), Object.prototype.hasOwnProperty.call(t, 'done') && t.done)");
        family.edited(
                "the keys of a result are listed",
                ASKED,
                "!(t = t.call(y, op[1]), Object(t) === t && Object.keys(t), t.done)");
    }

    private static void doneness(FaultFamily family) {
        Map<String, String> tests = new LinkedHashMap<>();
        tests.put("only true counts", "d === true");
        tests.put("all but false counts", "d !== false");
        tests.put("all but false and undefined counts", "d !== false && d !== undefined");
        tests.put("null counts", "d === null || d");
        tests.put("NaN counts", "d !== d || d");
        tests.put("an empty string counts", "d === '' || d");
        tests.put("a bigint of 0 counts", "typeof d === 'bigint' || d");
        tests.put("-0 counts", "Object.is(d, -0) || d");
        tests.put("the string of false does not count", "d !== 'false' && d");
        tests.put("the string of 0 does not count", "d !== '0' && d");
        tests.put("an empty array does not count", "!(Array.isArray(d) && !d.length) && d");
        tests.put("an object does not count", "typeof d !== 'object' && d");
        tests.put("an empty object does not count", "!(d && typeof d === 'object' && !Object.keys(d).length) && d");
        tests.put("a function does not count", "typeof d !== 'function' && d");
        tests.put("a symbol does not count", "typeof d !== 'symbol' && d");
        tests.put("a number does not count", "typeof d !== 'number' && d");
        tests.put("a fraction does not count", "!(typeof d === 'number' && !(d | 0)) && d");
        tests.put("a wrapped false does not count", "!(d instanceof Boolean) && d");
        for (int verb = 0; verb < 3; verb++) {
            String name = Passage.VERBS.get(verb);
            String when = "op[0] === " + verb;
            tests.forEach((what, test) -> family.edited(
                    "done as " + name + " gives it: " + what,
                    ASKED,
                    "!(t = t.call(y, op[1]), (function (d) { return " + when + " ? " + test + " : d; })(t.done))"));
        }
    }

    private static void closing(FaultFamily family) {
        String close = "t.call(y), 0)";
        family.edited("a delegate is closed with an undefined argument", close, "t.call(y, void 0), 0)");
        family.edited("a delegate is closed with the error", close, "t.call(y, op[1]), 0)");
        family.edited("a delegate is closed without this", close, "t(), 0)");
        family.edited(
                "a delegate that is closed has to answer with an object",
                close,
                "(function (a) { if (Object(a) !== a) throw new TypeError('no object'); })(t.call(y)), 0)");
        family.edited("the answer of a delegate that is closed is looked into", close, "(t = t.call(y)) && t.done, 0)");
        family.edited("the value of a delegate that is closed is read", close, "(t = t.call(y)) && t.value, 0)");
        family.edited("the answer of a delegate that is closed is awaited", close, "(t = t.call(y)) && t.then, 0)");
        family.edited(
                "a delegate that is closed and not done stays",
                close,
                "(t = t.call(y)) && t.done === false && (op = [0]), 0)");
        family.edited("a delegate is closed twice", close, "(t.call(y), t.call(y)), 0)");
        family.edited("return is looked up twice to close", close, "y[\"return\"].call(y), 0)");
    }
}
