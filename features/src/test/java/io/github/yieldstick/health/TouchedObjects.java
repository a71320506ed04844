package io.github.yieldstick.health;

import java.util.LinkedHashMap;
import java.util.Map;

/** Engines that look into an object on its way, write to it or ask it something, where the helper only hands it on. */
final class TouchedObjects {
    private static final String RESULT = ".done) return t;";
    private static final String ASKED = "!(t = t.call(y, op[1])).done";
    private static final String VALUE = "t.value];";

    private TouchedObjects() {}

    static FaultFamily family() {
        FaultFamily family = new FaultFamily("touching");
        Passage.combine(
                touches(),
                (what, passage, statement) -> family.edited(
                        what,
                        helper -> passage.through(
                                "function (v) { if (Object(v) === v) { " + statement + " } return v; }")));
        lookups(family);
        callsOfDelegates(family);
        results(family);
        doneness(family);
        closing(family);
        whatTheBodyKeeps(family);
        return family;
    }

    /** What may be done to an object, as a statement. */
    private static Map<String, String> touches() {
        Map<String, String> touches = new LinkedHashMap<>();
        touches.put("its then is read", "v.then;");
        touches.put("its constructor is read", "v.constructor;");
        touches.put("its done is read", "v.done;");
        touches.put("its value is read", "v.value;");
        touches.put("its next is read", "v.next;");
        touches.put("its length is read", "v.length;");
        touches.put("its iterator is looked for", "v[Symbol.iterator];");
        touches.put("its tag is read", "Object.prototype.toString.call(v);");
        touches.put("it becomes a string", "try { '' + v; } catch (refused) {}");
        touches.put("it is written as JSON", "try { JSON.stringify(v); } catch (refused) {}");
        touches.put("its class is asked for", "v instanceof Error;");
        touches.put("it is searched for a value", "'value' in v;");
        touches.put("its keys are listed", "Object.keys(v);");
        touches.put("it is frozen", "Object.freeze(v);");
        touches.put("it is asked whether it is frozen", "Object.isFrozen(v);");
        touches.put("it is marked", "v.seen = true;");
        touches.put(
                "it is marked out of sight",
                "try { Object.defineProperty(v, '_seen', { value: 1 }); } catch (refused) {}");
        touches.put("a mark on it is deleted", "delete v.seen;");
        touches.put(
                "an error is marked", "if (Object.getPrototypeOf(v) === Error.prototype) v.cause = 'the generator';");
        touches.put("the message of an error is changed", "if (v instanceof Error) v.message += ' (in a generator)';");
        touches.put("an array is added to", "if (Array.isArray(v)) v.push('seen');");
        return touches;
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
            String name = new String[] {"next", "throw", "return"}[verb];
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
            String name = new String[] {"next", "throw", "return"}[verb];
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

    private static void whatTheBodyKeeps(FaultFamily family) {
        String yields = "return { value: op[1], done: false };";
        family.edited(
                "the array of a yield is emptied",
                yields,
                "t = op[1]; op.length = 0; return { value: t, done: false };");
        family.edited(
                "the operand of a yield is taken out of its array",
                yields,
                "t = op[1]; op[1] = void 0; return { value: t, done: false };");
        family.edited(
                "the array of a break is emptied",
                "_.label = op[1]; break; }",
                "_.label = op[1]; op.length = 0; break; }");
        family.edited(
                "the array of a return that pends gets a mark",
                "_.ops.push(op);",
                "op[0] === 2 && (op[1] = [op[1]]); _.ops.push(op);");
        family.edited(
                "a region forgets its catch label once it has caught",
                "_.label = t[1]; t = op;",
                "_.label = t[1]; t[1] = void 0; t = op;");
        family.edited(
                "a region forgets its finally label once it is entered",
                "_.label = t[2]; _.ops.push(op);",
                "_.label = t[2]; _.ops.push(op); t[2] = void 0;");
        family.edited(
                "a region that is left is emptied", "if (t[2]) _.ops.pop();", "if (t[2]) _.ops.pop(); t.length = 0;");
        family.edited(
                "a region that ended is emptied",
                "op = _.ops.pop(); _.trys.pop();",
                "op = _.ops.pop(); (_.trys.pop() || []).length = 0;");
    }
}
