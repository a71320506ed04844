package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** What the tests share that need JavaScript: the realms, and a way to work in a fresh one. */
abstract class InARealm {
    /** A body for the tests that need none: it yields what it is sent, for ever. */
    static final String ECHO = "return [4 /*yield*/, _a.sent()];";

    private static final Pattern VERB = Pattern.compile("\\s*(next|throw|return)\\((.*)\\)\\s*", Pattern.DOTALL);
    private static final Pattern OPENED_LATER = Pattern.compile("^[^(]*\\).*\\(", Pattern.DOTALL);

    static Realms realms;

    @BeforeAll
    static void openRealms() {
        realms = new Realms();
    }

    @AfterAll
    static void closeRealms() {
        realms.close();
    }

    /** Works in a fresh realm; what the work throws, a failed assertion for one, is thrown here. */
    static void inRealm(Consumer<Realm> work) {
        Ending<String> ending = realms.within(Bounds.standard(), realm -> {
            work.accept(realm);
            return "done";
        });
        assertThat(ending).isEqualTo(new Ending.Answered<>("done"));
    }

    /** The value of a script, as text. */
    static String evaluated(Realm realm, String code) {
        return realm.evaluate(Text.of("script.js", code)).toString();
    }

    static Program program(String surroundingCode, String body) {
        return program(surroundingCode, "undefined", body);
    }

    static Program program(String surroundingCode, String thisArgument, String body) {
        return onAHostWithout(List.of(), surroundingCode, thisArgument, body);
    }

    static Program onAHostWithout(List<String> missing, String surroundingCode, String thisArgument, String body) {
        return new Program(
                missing,
                Text.of("surrounding.js", surroundingCode),
                Text.of("this.js", thisArgument),
                Text.of("body.js", body));
    }

    /** Works with that program under the newest helper. */
    static void inSession(String surroundingCode, String body, Consumer<Session> work) {
        inSession(HelperText.R2_7_0, surroundingCode, body, work);
    }

    /** Works with that program under that helper. */
    static void inSession(Helper helper, String surroundingCode, String body, Consumer<Session> work) {
        inRealm(realm -> work.accept(Session.open(realm, helper, program(surroundingCode, body))));
    }

    static CallTrace call(Session session, String call) {
        return session.call(call(Text.of("call", call)));
    }

    /** A verb where the text looks like one, and what is between its outer brackets opens what it closes; else an expression. */
    static Call call(Text written) {
        Matcher verb = VERB.matcher(written.code());
        if (!verb.matches() || OPENED_LATER.matcher(verb.group(2)).find()) {
            return new Call.OfExpression(written);
        }
        return new Call.OfVerb(written, Call.Verb.of(verb.group(1)), written.part(verb.start(2), verb.end(2)));
    }
}
