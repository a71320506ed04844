package io.github.yieldstick.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.judge.Candidate;
import io.github.yieldstick.judge.Judge;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.plugin.Capability;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The adapters that the kit shows to others, on every case of the newest revision. */
@DisabledIfSystemProperty(named = "cucumber.filter.tags", matches = ".+", disabledReason = "some cases were asked for")
class AdaptersIT {
    private static final Path ADAPTERS =
            Path.of(System.getProperty("basedir", ""), "adapters").toAbsolutePath();
    private static final HelperText NEWEST = HelperText.R2_7_0;

    private static final List<Case> CASES = Corpus.load().cases().stream()
            .filter(known -> known.record().revisions().contains(NEWEST.revision()))
            .filter(known -> known.record().profile() != Profile.OBSERVED)
            .toList();

    @Test
    void the_real_helper_on_node_passes_all_that_applies(@TempDir Path folder) throws IOException {
        assumeTrue(isInstalled("node"), "there is no node here");
        Path helper = Files.writeString(folder.resolve("tslib.js"), NEWEST.text());
        passesAllThatApplies("node '" + ADAPTERS.resolve("node/adapter.mjs") + "' '" + helper + "'");
    }

    @Test
    void the_example_in_python_passes_all_that_applies() {
        assumeTrue(isInstalled("python3"), "there is no python3 here");
        passesAllThatApplies("python3 '" + ADAPTERS.resolve("python/adapter.py") + "'");
    }

    private static void passesAllThatApplies(String command) {
        List<CaseResult> results;
        try (Realms realms = new Realms();
                ProcessEngine engine = ProcessEngine.start(command)) {
            Judge judge = new Judge(realms, Bounds.standard());
            List<Candidate> candidates =
                    List.of(new Candidate("adapter", engine.description(), engine::seat).matching(NEWEST.revision()));
            results = CASES.stream()
                    .flatMap(known -> judge.judge(known, candidates).stream())
                    .toList();
        }
        assertThat(results).hasSameSizeAs(CASES);
        assertThat(results)
                .filteredOn(
                        result -> !Set.of(Outcome.PASS, Outcome.NOT_APPLICABLE).contains(result.outcome()))
                .extracting(result -> result.caseId() + ": " + result.outcome().id() + ", " + result.reason())
                .isEmpty();
        List<String> notApplicable = results.stream()
                .filter(result -> result.outcome() == Outcome.NOT_APPLICABLE)
                .map(CaseResult::caseId)
                .toList();
        assertThat(notApplicable).isEqualTo(notForProcesses());
    }

    /** An engine in another process has no JavaScript object, nor does it know what the realm has to inherit from. */
    private static List<String> notForProcesses() {
        return CASES.stream()
                .filter(known -> known.needs().contains(Capability.HOST_OBJECT)
                        || known.needs().contains(Capability.PROTOTYPE))
                .map(Case::id)
                .toList();
    }

    private static boolean isInstalled(String program) {
        try {
            Process process = new ProcessBuilder(program, "--version").start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
