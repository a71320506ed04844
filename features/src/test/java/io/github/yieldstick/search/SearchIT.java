package io.github.yieldstick.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Clauses;
import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.engines.EngineForm;
import io.github.yieldstick.engines.EngineSettings;
import io.github.yieldstick.judge.Judge;
import io.github.yieldstick.judge.ReadyEngine;
import io.github.yieldstick.judge.SeatedEngine;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.Helper;
import io.github.yieldstick.oracle.HelperFile;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.plugin.Capability;
import io.github.yieldstick.plugin.EngineDescription;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.run.Jobs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search, on an engine that is right and on one that is not. */
class SearchIT {
    /** About ten seconds of them, by their number and not by the clock: what is found does not depend on the machine. */
    private static final long PROGRAMS = 1_500;

    private static final long FEW_PROGRAMS = 24;

    @TempDir
    private Path folder;

    private SearchResult search(String engine, long programs) throws Exception {
        SearchSetup setup = new SearchSetup(
                List.of(EngineForm.of(engine)), EngineSettings.usual(), 1, 0, programs, Optional.empty(), Shard.WHOLE);
        try (SearchRun run = new SearchRun(setup)) {
            return run.search(Jobs.ofThisMachine(), tried -> {}).get(0);
        }
    }

    @Test
    void finds_nothing_in_the_bundled_engine() throws Exception {
        SearchResult result = search("java", PROGRAMS);
        assertThat(result.faults()).isEmpty();
        assertThat(result.summary())
                .startsWith("java@2.7.0, held against the real helper 2.7.0: no fault in 1500 programs of seed 1; ")
                .contains(" situations reached");
    }

    @Test
    void finds_a_fault_once_and_writes_a_scenario_that_shows_it() throws Exception {
        String right = "return { value: op[1], done: false }";
        String text = HelperText.newest().text();
        assertThat(text).contains(right);
        Path wrong =
                Files.writeString(folder.resolve("wrong.js"), text.replace(right, "return { value: op[1], done: 0 }"));
        SearchResult result = search("helper:" + wrong, FEW_PROGRAMS);
        assertThat(result.faults())
                .hasSizeBetween(1, 5)
                .extracting(SearchResult.FoundFault::text)
                .doesNotHaveDuplicates();
        SearchResult.FoundFault fault = result.faults().get(0);
        assertThat(fault.text())
                .contains("first by program")
                .contains("helper  ")
                .contains("engine  ");
        assertThat(outcome(fault.scenario(), HelperText.newest())).isEqualTo(Outcome.PASS);
        assertThat(outcome(
                        fault.scenario(), new HelperFile(Text.of("wrong.js", Files.readString(wrong)), "__generator")))
                .isEqualTo(Outcome.FAIL);
    }

    private static Outcome outcome(String scenario, Helper helper) {
        Case found = Corpus.fromElsewhere(Clauses.load(), Map.of("found.feature", scenario))
                .cases()
                .get(0);
        EngineDescription description =
                new EngineDescription("helper", "", HelperText.newest().revision(), Set.of(Capability.values()));
        try (Realms realms = new Realms()) {
            return new Judge(realms, Bounds.standard())
                    .judge(found, List.of(new ReadyEngine("helper", description, () -> SeatedEngine.of(helper))))
                    .get(0)
                    .outcome();
        }
    }
}
