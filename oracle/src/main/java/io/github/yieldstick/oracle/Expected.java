package io.github.yieldstick.oracle;

import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.graalvm.polyglot.Value;

/** Evaluates what a case expects: a value or a list of values, that is nothing else and has no effect. */
final class Expected {
    private static final Text SCRIPT = Text.ofResource(Expected.class, "effects.js");

    /** Without one of these nothing is called by name, assigned or iterated. */
    private static final Pattern MAY_ACT = Pattern.compile("[(=`]|\\.\\.\\.|\\+\\+|--|\\bdelete\\b");

    private final Realm realm;
    private final Recorder recorder;
    private final Value effects;

    /** Takes what it needs of a fresh realm. */
    Expected(Realm realm, Recorder recorder) {
        this.realm = realm;
        this.recorder = recorder;
        this.effects = realm.ownScript(SCRIPT);
    }

    /**
     * Evaluates it twice, so that an object that is there can be told from a literal, and answers what is asked of the two.
     *
     * @throws ProgramFault with the text's place, if it is not in that form, throws, or has an effect
     */
    boolean ask(Text expected, CellForm form, BiFunction<Value, Value, Value> question) {
        check(expected, form);
        Value first = form.evaluate(realm, expected);
        Value second = form.evaluate(realm, expected);
        refuse(expected, recorder.disturbance());
        return realm.ask(expected, () -> question.apply(first, second)).asBoolean();
    }

    private void check(Text expected, CellForm form) {
        form.check(realm, expected);
        if (MAY_ACT.matcher(expected.code()).find()) {
            Value make = form.inScope(realm, expected);
            refuse(expected, effects.execute(make).asString());
        }
    }

    private static void refuse(Text expected, String effect) {
        if (!effect.isEmpty()) {
            throw new ProgramFault(
                    expected.place(),
                    "expected a value without an effect, found \"" + expected.code() + "\", which " + effect
                            + "; write a literal or a name, and do the rest in a call or in the case's code.");
        }
    }
}
