package io.github.yieldstick.known;

import static io.github.yieldstick.known.SampleRun.JAVA;
import static io.github.yieldstick.known.SampleRun.ODD;
import static io.github.yieldstick.known.SampleRun.fails;
import static io.github.yieldstick.known.SampleRun.pass;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.grade.ExitCode;
import io.github.yieldstick.reports.grade.Grader;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.KnownFailureRecord;
import io.github.yieldstick.reports.run.KnownFailureRecord.State;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Profile;
import io.github.yieldstick.reports.run.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstVersionTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 1);

    @TempDir
    private Path directory;

    private static SampleRun everyKindOfFailure() {
        return SampleRun.on(JAVA, ODD)
                .with("DEL.8-01", fails("throws a TypeError"), pass())
                .with("DEL.8-02", fails("returns 'it''s' # \"so\": [1]"), fails("- {x: *y}"))
                .with("DEL.8-03", fails(""), fails(" two\nlines\t\u2028 \u00e9 \\ "))
                .with("DEL.8-04", fails("\ud83d\ude00 and half of one: \ud800"), fails("0"))
                .with("DEL.8-05", SampleRun.of(Outcome.FAIL, "x is not defined"), pass())
                .with("DEL.9-01", SampleRun.of(Outcome.CRASH, "ended"), SampleRun.of(Outcome.TIMEOUT, "late"))
                .with("DEL.9-02", SampleRun.of(Outcome.RUNAWAY, "deep"), SampleRun.of(Outcome.PROTOCOL, "no JSON"));
    }

    @Test
    void makes_the_same_run_come_out_as_known_failures() throws IOException {
        Run run = everyKindOfFailure().run();
        Path file = Files.writeString(directory.resolve("known.yaml"), KnownFailures.firstVersion(run, LAST_DAY));
        Run applied = KnownFailures.read(file).apply(run, LAST_DAY);

        assertThat(applied.results())
                .extracting(CaseResult::outcome)
                .containsOnly(Outcome.PASS, Outcome.KNOWN_FAIL)
                .filteredOn(outcome -> outcome == Outcome.PASS)
                .hasSize(2);
        assertThat(applied.known())
                .hasSize(12)
                .extracting(KnownFailureRecord::state)
                .containsOnly(State.HOLDS);
        assertThat(Grader.grade(applied).exitCode()).isEqualTo(ExitCode.OK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mine",
                "null",
                "NULL",
                "true",
                "12",
                "1_000",
                "0x1F",
                "1e3",
                "2027-03-01",
                "y",
                "\u00e4-\u4f8b.1_x"
            })
    void declares_a_case_from_elsewhere_whatever_its_id(String id) {
        Run run = SampleRun.on(JAVA)
                .with(id, Profile.LOCAL, "2.7.0", fails("yields 2"))
                .with(id + "-" + "x".repeat(300), Profile.LOCAL, "2.7.0", fails("yields 3"))
                .run();

        assertThat(appliedTo(run).results()).extracting(CaseResult::outcome).containsOnly(Outcome.KNOWN_FAIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"helper:a*.js", "helper:a[*].js", "helper:a[[].js", "helper:*#x", "process:\\* 'it' \"s\"\n*"})
    void names_just_the_engine_that_fails(String engine) {
        Run run = SampleRun.on(engine, "helper:ab.js", "helper:a*b.js")
                .with("DEL.8-01", fails("yields 2"), pass(), pass())
                .run();

        Run applied = appliedTo(run);

        assertThat(applied.results())
                .extracting(CaseResult::outcome)
                .containsExactly(Outcome.KNOWN_FAIL, Outcome.PASS, Outcome.PASS);
        assertThat(applied.known()).extracting(KnownFailureRecord::state).containsOnly(State.HOLDS);
    }

    @Test
    void quotes_every_letter_that_a_divergence_may_have() {
        SampleRun run = SampleRun.on(JAVA);
        IntStream.concat(IntStream.rangeClosed(0, 0x180), IntStream.rangeClosed(0x2000, 0x2070))
                .forEach(letter -> run.with("mine-" + letter, fails("x" + (char) letter + "y")));
        run.with("mine-end", fails("\ufeff\uffff\udc00\ud800"));

        assertThat(appliedTo(run.run()).results())
                .extracting(CaseResult::outcome)
                .containsOnly(Outcome.KNOWN_FAIL);
    }

    @Test
    void may_be_longer_than_a_text_in_yaml_is_by_custom() {
        SampleRun run = SampleRun.on(JAVA);
        IntStream.range(0, 40).forEach(number -> run.with("mine-" + number, fails("x".repeat(100_000))));

        assertThat(appliedTo(run.run()).results())
                .extracting(CaseResult::outcome)
                .containsOnly(Outcome.KNOWN_FAIL);
    }

    private static Run appliedTo(Run run) {
        String text = KnownFailures.firstVersion(run, LAST_DAY);
        return KnownFailures.of(new KnownFailuresReader("text").read(text)).apply(run, LAST_DAY);
    }

    @Test
    void is_the_same_text_each_time_and_plain_ascii() {
        String text = KnownFailures.firstVersion(everyKindOfFailure().run(), LAST_DAY);

        assertThat(text)
                .isEqualTo(KnownFailures.firstVersion(everyKindOfFailure().run(), LAST_DAY))
                .matches("[ -~\n]+");
    }

    @Test
    void names_the_engine_only_where_several_were_judged() {
        String entry = """

                - case: DEL.8-01
                  outcome: fail
                  divergence: 'throws a TypeError'
                  reason: not yet explained
                  until: 2027-03-01
                """;
        Run one =
                SampleRun.on(JAVA).with("DEL.8-01", fails("throws a TypeError")).run();
        Run two = SampleRun.on(JAVA, ODD)
                .with("DEL.8-01", fails("throws a TypeError"), pass())
                .run();

        assertThat(KnownFailures.firstVersion(one, LAST_DAY)).endsWith(entry);
        assertThat(KnownFailures.firstVersion(two, LAST_DAY))
                .endsWith(entry.replace("  outcome", "  engine: 'java@2.7.0'\n  outcome"));
    }

    @Test
    void explains_every_key_at_its_head() {
        String head = KnownFailures.firstVersion(SampleRun.on(JAVA).run(), LAST_DAY);

        assertThat(head.lines()).allMatch(line -> line.startsWith("#"));
        assertThat(EntryReader.KEYS).allSatisfy(key -> assertThat(head).contains("\n# " + key + " "));
    }

    @Test
    void leaves_out_the_kits_own_faults_and_what_is_only_observed() {
        SampleRun run = SampleRun.on(JAVA)
                .with("DEL.8-01", SampleRun.of(Outcome.REFUTED, "the sentence is wrong"))
                .with("DEL.8-02", SampleRun.of(Outcome.ERROR, "the kit failed"))
                .with("DEL.8-03", Profile.OBSERVED, "2.7.0", fails("throws 1"));

        assertThat(new KnownFailuresReader("text").read(KnownFailures.firstVersion(run.run(), LAST_DAY)))
                .isEqualTo(List.of());
    }
}
