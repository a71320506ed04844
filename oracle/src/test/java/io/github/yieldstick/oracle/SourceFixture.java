package io.github.yieldstick.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** A source of the tests, with the text that the compiler made of it, below a line that says for which key. */
record SourceFixture(Text source, String key, String loweredCode) {
    private static final Bounds BOUNDS = new Bounds(20_000_000, Duration.ofSeconds(30));

    static final List<String> NAMES = List.of("generator", "async-function", "async-generator");

    static SourceFixture of(String name) {
        Text lowered = Text.ofResource(SourceFixture.class, "source/" + name + ".lowered.js");
        String[] parts = lowered.code().split("\n", 2);
        return new SourceFixture(
                Text.ofResource(SourceFixture.class, "source/" + name + ".js"),
                parts[0].replaceFirst("^// ", ""),
                parts[1]);
    }

    SourceProgram program() {
        return new SourceProgram(source, Text.of("lowered.js", loweredCode));
    }

    /** A program that needs no lowering: it has no newer syntax. */
    static SourceProgram es5(String code) {
        return new SourceProgram(Text.of("source.js", code), Text.of("lowered.js", "\"use strict\";\n" + code));
    }

    static void inLowered(Realms realms, Helper helper, SourceProgram program, Consumer<Session> work) {
        within(realms, realm -> work.accept(Session.openLowered(realm, helper, program)));
    }

    static void inNative(Realms realms, SourceProgram program, Consumer<Session> work) {
        within(realms, realm -> work.accept(Session.openNative(realm, program.source())));
    }

    private static void within(Realms realms, Consumer<Realm> work) {
        Ending<String> ending = realms.withinHost(BOUNDS, realm -> {
            work.accept(realm);
            return "done";
        });
        assertThat(ending).isEqualTo(new Ending.Answered<>("done"));
    }
}
