package io.github.yieldstick.oracle;

import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/**
 * A file of the recorder's JavaScript: a function that takes what the part needs, other parts first, and gives what may be asked
 * of it. What a part needs of the built-in objects it takes then, so all are loaded before a case can change them.
 *
 * @param source the file, which every realm runs without parsing it anew
 */
record RecorderPart(Source source) {
    static final RecorderPart LOOKS = of("looks.js");
    static final RecorderPart NAMES = of("names.js");
    static final RecorderPart VALUES = of("values.js");
    static final RecorderPart STACKS = of("stacks.js");
    static final RecorderPart TRACE = of("trace.js");
    static final RecorderPart LANES = of("lanes.js");
    static final RecorderPart CALLS = of("calls.js");
    static final RecorderPart EXPECTATIONS = of("expectations.js");
    static final RecorderPart EXPRESSIONS = of("expressions.js");

    private static RecorderPart of(String file) {
        return new RecorderPart(FileForm.SCRIPT.ownSource(Text.ofResource(RecorderPart.class, "recorder/" + file)));
    }

    /** Makes the part in a realm. */
    Value load(Realm realm, Object... needs) {
        return realm.ownScript(source).execute(needs);
    }
}
