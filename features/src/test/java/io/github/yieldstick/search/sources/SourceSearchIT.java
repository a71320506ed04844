package io.github.yieldstick.search.sources;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.compilers.CompilerForm;
import io.github.yieldstick.compilers.CompilerSettings;
import io.github.yieldstick.run.Jobs;
import io.github.yieldstick.search.SearchFile;
import io.github.yieldstick.search.Shard;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short search in the compiler that the build has, the same each time. */
class SourceSearchIT {
    private static final long PROGRAMS = 3;

    @TempDir
    private Path folder;

    @Test
    void finds_the_same_faults_of_the_compiler_each_time() throws Exception {
        SearchFile.Subject found = new SourceSearchRun(new SourceSearchRun.Setup(
                        CompilerForm.of("typescript@5.9.3"),
                        new CompilerSettings(List.of(), folder, Duration.ofSeconds(60)),
                        1,
                        Shard.WHOLE,
                        PROGRAMS,
                        Optional.empty(),
                        Optional.empty()))
                .search(new Jobs(1), new SourceSearchRun.Listener() {
                    @Override
                    public void tried(boolean isNew) {
                        // The result says it.
                    }

                    @Override
                    public void reached(SearchFile.Subject subject) {
                        // Likewise.
                    }
                });
        assertThat(found.tried()).isEqualTo(PROGRAMS);
        assertThat(found.faults())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.scenario()).contains("Rule: LOW."));
        assertThat(found.faults())
                .extracting(SearchFile.Fault::key)
                .containsExactly("does otherwise: CALL SPREAD-OUT broken");
    }
}
