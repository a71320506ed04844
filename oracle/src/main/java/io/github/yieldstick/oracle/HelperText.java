package io.github.yieldstick.oracle;

import java.util.Arrays;
import java.util.List;
import org.graalvm.polyglot.Value;

/**
 * The helper's five texts, as the published packages of tslib carry them. Each revision is named by the first release
 * with its text, and taken from the pinned one.
 */
public enum HelperText implements Helper {
    /** The text that the helper document prints. */
    R1_1_0("1.1.0", "1.5.0"),
    /** With {@code [Symbol.iterator]}. */
    R1_6_0("1.6.0", "1.9.1"),
    /** Return and throw go through a delegate as the standard says. */
    R1_9_2("1.9.2", "2.4.0"),
    /** An abrupt first call completes without running the body. */
    R2_4_1("2.4.1", "2.6.3"),
    /** Inherits from {@code Iterator.prototype}. */
    R2_7_0("2.7.0", "2.8.1");

    private final String revision;
    private final String release;

    HelperText(String revision, String release) {
        this.revision = revision;
        this.release = release;
    }

    /** The ids of all revisions, oldest first. */
    public static List<String> revisions() {
        return Arrays.stream(values()).map(HelperText::revision).toList();
    }

    /** The newest text. */
    public static HelperText newest() {
        return values()[values().length - 1];
    }

    /** The text of that revision; throws {@link IllegalArgumentException} where there is none. */
    public static HelperText of(String revision) {
        return Arrays.stream(values())
                .filter(text -> text.revision.equals(revision))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("No revision " + revision + "; there are " + revisions() + "."));
    }

    /** The first release that carries this text. */
    public String revision() {
        return revision;
    }

    /** The release that the text is taken from. */
    public String release() {
        return release;
    }

    /** The whole file that the package carries. */
    public String text() {
        String resource = "/META-INF/resources/webjars/tslib/" + release + "/tslib.js";
        return Text.ofResource(HelperText.class, resource).code();
    }

    @Override
    public Value install(Realm realm) {
        return new HelperFile(Text.of("tslib-" + release + "/tslib.js", text()), "__generator").install(realm);
    }
}
