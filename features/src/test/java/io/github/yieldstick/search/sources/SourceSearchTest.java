package io.github.yieldstick.search.sources;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.compilers.CompilerForm;
import io.github.yieldstick.compilers.CompilerSettings;
import io.github.yieldstick.run.Jobs;
import io.github.yieldstick.search.SearchFile;
import io.github.yieldstick.search.Shard;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search, on compilers that are right and on such that are not. */
class SourceSearchTest {
    @TempDir
    private Path folder;

    private SourceSearchRun.Setup setup(String command, long programs, Optional<SearchFile.Subject> earlier) {
        return new SourceSearchRun.Setup(
                CompilerForm.of("process:" + command),
                new CompilerSettings(List.of(), folder, Duration.ofSeconds(30)),
                1,
                Shard.WHOLE,
                programs,
                Optional.empty(),
                earlier);
    }

    private SearchFile.Subject search(String command, long programs, Optional<SearchFile.Subject> earlier, int jobs)
            throws Exception {
        return new SourceSearchRun(setup(command, programs, earlier)).search(new Jobs(jobs), new Unheard());
    }

    /** Hears nothing. */
    private static final class Unheard implements SourceSearchRun.Listener {
        @Override
        public void tried(boolean found) {
            // The result says it.
        }

        @Override
        public void reached(SearchFile.Subject subject) {
            // Likewise.
        }
    }

    @Test
    void finds_nothing_in_a_compiler_that_changes_nothing() throws Exception {
        SearchFile.Subject found = search(ReplacingCompiler.command(), 80, Optional.empty(), 2);
        assertThat(found.faults()).isEmpty();
        assertThat(found.tried()).isEqualTo(80);
        assertThat(found.undecided()).isLessThan(30);
        assertThat(found.reached()).hasSizeGreaterThan(30);
    }

    @Test
    void finds_a_fault_makes_it_small_and_writes_a_case_of_its_clause() throws Exception {
        String command = ReplacingCompiler.command(" \\*\\*= ", " -= ");
        SearchFile.Subject found = search(command, 160, Optional.empty(), 2);
        assertThat(found.faults()).isNotEmpty();
        SearchFile.Fault fault = found.faults().get(0);
        assertThat(fault.key()).contains("ASSIGN-POWER");
        assertThat(fault.difference()).contains("natively  ").contains("lowered   ");
        assertThat(fault.scenario())
                .contains("Rule: LOW.3 An assignment determines its target")
                .contains("Scenario: [LOW.3-")
                .contains(" **= ");
        assertThat(fault.scenario().lines().filter(line -> line.contains("**=")))
                .hasSize(1);

        String lineage = fault.first().replaceFirst(".*--program ", "");
        SearchFile.Subject again = new SourceSearchRun(setup(command, 1, Optional.empty())).tryOne(lineage);
        assertThat(again.faults()).hasSize(1);
    }

    @Test
    void finds_the_same_whatever_the_number_of_jobs_and_when_it_was_stopped_between() throws Exception {
        String command = ReplacingCompiler.command(" \\*\\*= ", " -= ");
        SearchFile.Subject whole = search(command, 80, Optional.empty(), 2);
        SearchFile.Subject half = search(command, 40, Optional.empty(), 1);
        assertThat(half.kept()).isNotEmpty();
        SearchFile.Subject both = search(command, 80, Optional.of(half), 1);

        assertThat(both.tried()).isEqualTo(80);
        assertThat(keys(both)).containsAll(keys(half));
        assertThat(whole).isEqualTo(search(command, 80, Optional.empty(), 1));
    }

    private static List<String> keys(SearchFile.Subject subject) {
        List<String> keys = new ArrayList<>();
        subject.faults().forEach(fault -> keys.add(fault.key()));
        return keys;
    }
}
