package io.github.yieldstick.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Clauses;
import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.engines.EngineForm;
import io.github.yieldstick.engines.EngineSettings;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.run.Jobs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search, on an engine that is right and on one that is not. */
class SearchIT {
    private static final long PROGRAMS = 60;

    @TempDir
    private Path folder;

    private SearchResult search(String engine) throws Exception {
        SearchSetup setup = new SearchSetup(
                List.of(EngineForm.of(engine)),
                EngineSettings.usual(),
                1,
                0,
                PROGRAMS,
                Optional.empty(),
                Shard.WHOLE,
                folder);
        try (SearchRun run = new SearchRun(setup)) {
            return run.search(Jobs.ofThisMachine(), tried -> {}).get(0);
        }
    }

    @Test
    void finds_nothing_in_the_bundled_engine() throws Exception {
        SearchResult result = search("java");
        assertThat(result.faults()).isEmpty();
        assertThat(result.summary())
                .isEqualTo("java@2.7.0, held against the real helper 2.7.0: no fault in 60 programs of seed 1.");
    }

    @Test
    void finds_a_fault_once_and_writes_a_scenario_that_shows_it() throws Exception {
        String right = "_.label < t[2]";
        String text = HelperText.newest().text();
        assertThat(text).contains(right);
        Path wrong = Files.writeString(folder.resolve("wrong.js"), text.replace(right, "_.label <= t[2]"));
        SearchResult result = search("helper:" + wrong);
        assertThat(result.faults()).hasSize(1);
        SearchResult.FoundFault fault = result.faults().get(0);
        assertThat(fault.text())
                .contains("first by program")
                .contains("helper  ")
                .contains("engine  ");
        List<Case> cases = Corpus.fromElsewhere(Clauses.load(), Map.of("found.feature", fault.scenario()))
                .cases();
        assertThat(cases).hasSize(1);
    }
}
