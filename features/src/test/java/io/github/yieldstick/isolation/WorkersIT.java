package io.github.yieldstick.isolation;

import static io.github.yieldstick.corpus.WorkingTree.feature;
import static io.github.yieldstick.corpus.WorkingTree.yielding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.corpus.CorpusReader;
import io.github.yieldstick.corpus.WorkingTree;
import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.engines.EngineForm;
import io.github.yieldstick.engines.EngineSettings;
import io.github.yieldstick.engines.EngineUnusable;
import io.github.yieldstick.judge.Budget;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.path.Tracer;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

@DisabledIfSystemProperty(named = "cucumber.filter.tags", matches = ".+", disabledReason = "some cases were asked for")
class WorkersIT {
    private static final EngineForm SOUND = EngineForm.of("java");

    private static final Case JUDGED = Corpus.load().withId("OP4.1-01");

    private static final Workers WORKERS = new Workers(new WorkerSetup(EngineSettings.usual()));

    @AfterAll
    static void end() {
        WORKERS.close();
    }

    private static EngineForm harmful(String name) {
        return EngineForm.of("class:io.github.yieldstick.isolation.Harmful$" + name);
    }

    /** What comes of the case on that engine, when a sound one passes behind it. */
    private CaseResult contained(String name) {
        CaseResult result = WORKERS.judge(JUDGED, harmful(name), Budget.USUAL);
        assertThat(WORKERS.judge(JUDGED, SOUND, Budget.USUAL).outcome()).isEqualTo(Outcome.PASS);
        return result;
    }

    @Test
    void a_sound_engine_is_described_and_passes() {
        assertThat(WORKERS.describe(SOUND).revision()).isEqualTo("2.7.0");
        CaseResult result = WORKERS.judge(JUDGED, SOUND, Budget.USUAL);
        assertThat(result.outcome()).isEqualTo(Outcome.PASS);
        assertThat(result.engine()).isEqualTo("java@2.7.0");
        assertThat(result.observed()).isNotEmpty();
    }

    @Test
    void a_case_of_a_working_tree_is_judged_as_it_stands_when_workers_are_renewed(@TempDir Path folder)
            throws IOException {
        WorkingTree tree = WorkingTree.in(folder);
        CorpusReader reader = CorpusReader.of(tree.texts(), List.of());
        try (Workers workers =
                new Workers(new WorkerSetup(EngineSettings.usual(), WorkerSetup.folder(tree.texts()), List.of()))) {
            tree.write("scenarios/a.feature", feature(yielding("OP4.1-01", "yields 1")));
            Case right = reader.read().withId("OP4.1-01");
            assertThat(workers.judge(right, SOUND, Budget.USUAL).outcome()).isEqualTo(Outcome.PASS);
            tree.write("scenarios/a.feature", feature(yielding("OP4.1-01", "yields 2")));
            workers.renew();
            assertThat(workers.judge(right, SOUND, Budget.USUAL).outcome()).isEqualTo(Outcome.REFUTED);
        }
    }

    @Test
    void the_path_of_a_case_is_the_one_that_is_followed_here() {
        try (Realms realms = new Realms()) {
            assertThat(WORKERS.path(Revision.newest(), JUDGED))
                    .contains(new Tracer(realms, Bounds.standard()).path(Revision.newest(), JUDGED));
        }
    }

    @Test
    void an_engine_that_ends_the_process_crashes() {
        CaseResult result = contained("Exits");
        assertThat(result.outcome()).isEqualTo(Outcome.CRASH);
        assertThat(result.reason()).isEqualTo("its process ended with exit code 9");
    }

    @Test
    void an_engine_that_takes_all_memory_crashes() {
        CaseResult result = contained("Allocates");
        assertThat(result.outcome()).isEqualTo(Outcome.CRASH);
        assertThat(result.reason()).contains("ran out of memory");
    }

    @Test
    void an_engine_that_calls_itself_without_end_crashes() {
        CaseResult result = contained("Recurses");
        assertThat(result.outcome()).isEqualTo(Outcome.CRASH);
        assertThat(result.reason()).contains("StackOverflowError");
    }

    @Test
    void an_engine_that_never_returns_is_ended_with_its_worker() {
        CaseResult result = WORKERS.judge(JUDGED, harmful("Spins"), Budget.SHORT);
        assertThat(result.outcome()).isEqualTo(Outcome.TIMEOUT);
        assertThat(result.reason())
                .matches("no answer within \\d+ ms"); // longer than a second where the oracle was slow
        assertThat(WORKERS.judge(JUDGED, SOUND, Budget.SHORT).outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void an_engine_may_start_threads_and_has_its_worker_replaced() {
        assertThat(contained("StartsThreads").outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void what_an_engine_prints_changes_nothing() {
        assertThat(contained("Prints").outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void an_engine_that_cannot_be_described_is_told() {
        assertThatThrownBy(() -> WORKERS.describe(harmful("ExitsAtOnce")))
                .isInstanceOf(EngineUnusable.class)
                .hasMessageContaining("the engine cannot be started: ")
                .hasMessageContaining("exit code 7");
        assertThatThrownBy(() -> WORKERS.describe(EngineForm.of("class:com.example.Nowhere")))
                .isInstanceOf(EngineUnusable.class)
                .hasMessageStartingWith("class:com.example.Nowhere: there is no class of that name");
    }
}
