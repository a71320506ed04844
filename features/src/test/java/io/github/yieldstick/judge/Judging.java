package io.github.yieldstick.judge;

import static io.github.yieldstick.corpus.Scenarios.body;
import static io.github.yieldstick.corpus.Scenarios.calls;
import static io.github.yieldstick.corpus.Scenarios.yielding;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.corpus.Scenarios;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.plugin.Completion;
import io.github.yieldstick.plugin.GeneratorHandle;
import io.github.yieldstick.plugin.GuestValue;
import io.github.yieldstick.plugin.Verb;
import io.github.yieldstick.reports.run.CaseResult;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** What the tests of the judge share: the realms, a way to judge, and cases and generators to judge. */
abstract class Judging {
    static Realms realms;

    @BeforeAll
    static void open() {
        realms = new Realms();
        judge(scenario("return [4, 1];", "next() | yields 1 | 0 | "), Engines.java()); // starts GraalJS
    }

    @AfterAll
    static void close() {
        realms.close();
    }

    static CaseResult judge(Case judged, ReadyEngine ready) {
        return judge(judged, ready, Bounds.standard());
    }

    static CaseResult judge(Case judged, ReadyEngine ready, Budget budget) {
        return new Judge(realms, Bounds.standard())
                .judge(judged, List.of(ready), budget)
                .get(0);
    }

    static CaseResult judge(Case judged, ReadyEngine ready, Bounds bounds) {
        return new Judge(realms, bounds).judge(judged, List.of(ready)).get(0);
    }

    static Case scenario(String body, String... rows) {
        return first(body(body), rows);
    }

    static Case surrounded(String surroundingCode, String body, String row) {
        String steps = "Given the surrounding code\n  \"\"\"js\n" + surroundingCode.indent(2) + "  \"\"\"\n"
                + body(body).replace("Given", "And");
        return first(steps, row);
    }

    private static Case first(String steps, String... rows) {
        StringBuilder table = new StringBuilder("| call | completes | labels | logs |\n");
        for (String row : rows) {
            table.append("| ").append(row).append(" |\n");
        }
        Corpus corpus = Scenarios.of(yielding(steps + calls(table.toString())));
        assertThat(corpus.problems()).isEmpty();
        return corpus.cases().get(0);
    }

    static GeneratorHandle generator(Resume resume) {
        return new GeneratorHandle() {
            @Override
            public Completion resume(Verb verb, List<GuestValue> arguments) {
                return resume.resume(verb, arguments);
            }

            @Override
            public boolean iterable() {
                return true;
            }
        };
    }

    interface Resume {
        Completion resume(Verb verb, List<GuestValue> arguments);
    }
}
