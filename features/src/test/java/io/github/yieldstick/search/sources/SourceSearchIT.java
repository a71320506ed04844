package io.github.yieldstick.search.sources;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.compilers.CompilerForm;
import io.github.yieldstick.compilers.CompilerSettings;
import io.github.yieldstick.compilers.WarmCompilers;
import io.github.yieldstick.oracle.Realms;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first programs of a seed, on the compiler that the build has: the same ones part each time. */
class SourceSearchIT {
    private static final long SEED = 1;
    private static final int PROGRAMS = 8;

    @TempDir
    private Path folder;

    @Test
    void the_compiler_lowers_the_same_programs_wrongly_each_time() {
        List<Drawn> programs = new ArrayList<>();
        for (int number = 0; number < PROGRAMS; number++) {
            programs.add(Lineage.of(number).program(SEED));
        }
        CompilerSettings settings = new CompilerSettings(List.of(), folder, Duration.ofSeconds(60));
        try (Realms realms = new Realms();
                WarmCompilers compilers = new WarmCompilers(CompilerForm.of("typescript@5.9.3"), 1, realms, settings)) {
            List<Verdict> verdicts = new Trials(realms, compilers).of(programs);
            List<Integer> parting = new ArrayList<>();
            for (int number = 0; number < PROGRAMS; number++) {
                if (verdicts.get(number) instanceof Verdict.Differs) {
                    parting.add(number);
                }
            }
            // The second is GraalJS's own: it evaluates the arguments of an optional call that calls nothing.
            assertThat(parting).containsExactly(2, 6);
            assertThat(verdicts).filteredOn(Verdict.Same.class::isInstance).hasSize(5);
        }
    }
}
