package io.github.yieldstick.path;

import io.github.yieldstick.corpus.Calls;
import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.Program;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.oracle.Text;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** What the tests of paths share: the realms, and a way to follow a body. */
abstract class Traced {
    static Realms realms;

    @BeforeAll
    static void openRealms() {
        realms = new Realms();
    }

    @AfterAll
    static void closeRealms() {
        realms.close();
    }

    /** The path through that body, for the calls between semicolons, in the newest revision. */
    static MachinePath path(String surroundingCode, String body, String calls) {
        return path(Revision.newest(), surroundingCode, body, calls);
    }

    static MachinePath path(Revision revision, String surroundingCode, String body, String calls) {
        Program program = new Program(
                Text.of("surrounding.js", surroundingCode), Text.of("this.js", "undefined"), Text.of("body.js", body));
        Bounds near = new Bounds(200_000, Duration.ofSeconds(10));
        return new Tracer(realms, near).trace(revision, program, Calls.split(Text.of("--calls", calls)));
    }

    /** The text of the calls alone, without the head and without what is said of the whole. */
    static String text(String surroundingCode, String body, String calls) {
        return text(path(surroundingCode, body, calls));
    }

    static String text(MachinePath path) {
        String text = PathText.of(path);
        return text.substring(text.indexOf("\n\n") + 2, text.lastIndexOf("\n\n") + 1);
    }
}
