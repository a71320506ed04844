package io.github.yieldstick.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.engines.EngineForm;
import io.github.yieldstick.engines.EngineSettings;
import io.github.yieldstick.run.Jobs;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Every small program on the bundled engine: {@code -Dyieldstick.exhaustive=3x3}, or the profile of that name. Half an hour and more, so
 * that {@code -Dyieldstick.shard=3/16} takes a part and {@code -Dyieldstick.from=N} goes on where a part was left.
 */
class ExhaustiveIT {
    private static final String NONE = "none";
    private static final String SCOPE = System.getProperty("yieldstick.exhaustive", NONE);

    static boolean isAsked() {
        return !SCOPE.equals(NONE);
    }

    @Test
    @EnabledIf("isAsked")
    void the_bundled_engine_does_as_the_helper_in_every_small_program() throws Exception {
        SearchSetup setup = new SearchSetup(
                List.of(EngineForm.of(EngineForm.BUNDLED)),
                EngineSettings.usual(),
                1,
                Long.getLong("yieldstick.from", 0),
                SearchSetup.MOST_PROGRAMS,
                Optional.empty(),
                Shard.of(System.getProperty("yieldstick.shard", "1/1")),
                Optional.empty(),
                Optional.of(SmallScope.of(SCOPE)));
        try (SearchRun run = new SearchRun(setup)) {
            SearchResult result = run.search(Jobs.ofThisMachine(), tried -> {}).get(0);
            assertThat(result.faults()).as(result.summary()).isEmpty();
            assertThat(result.decided()).as(result.summary()).isTrue();
        }
    }
}
