package io.github.yieldstick.known;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.KnownFailureRecord.State;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** What the tests of known failures share: files of entries, and what they make of a run. */
abstract class Entries {
    static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 1);
    static final String ENTRY = entry("DEL.8-01", "", "throws a TypeError");

    @TempDir
    private Path directory;

    static String entry(String cases, String engine, String divergence) {
        return """
                - case: %s%s
                  outcome: fail
                  divergence: %s
                  reason: not closed yet
                  link: https://example.org/issues/12
                  until: 2027-03-01
                """.formatted(cases, engine.isEmpty() ? "" : "\n  engine: '" + engine + "'", divergence);
    }

    KnownFailures read(String yaml) throws IOException {
        return KnownFailures.read(Files.writeString(directory.resolve("known.yaml"), yaml));
    }

    Run apply(String yaml, SampleRun run) throws IOException {
        return read(yaml).apply(run.run(), LAST_DAY);
    }

    static State only(Run run) {
        assertThat(run.known()).hasSize(1);
        return run.known().get(0).state();
    }

    static List<Outcome> outcomes(Run run) {
        return run.results().stream().map(CaseResult::outcome).toList();
    }

    static String reason(Run run) {
        return run.results().get(0).reason();
    }
}
