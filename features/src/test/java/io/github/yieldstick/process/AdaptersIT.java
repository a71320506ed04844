package io.github.yieldstick.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.judge.Judge;
import io.github.yieldstick.judge.ReadyEngine;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
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

    private static List<CaseResult> results = List.of();

    /** Both on each case, which share what it is held against; and each twice, since a program answers one question at a time. */
    @BeforeAll
    static void judge(@TempDir Path folder) throws IOException {
        Path helper = Files.writeString(folder.resolve("tslib.js"), NEWEST.text());
        Map<String, String> commands = new HashMap<>();
        commands.put("node", "node '" + ADAPTERS.resolve("node/adapter.mjs") + "' '" + helper + "'");
        commands.put("python3", "python3 '" + ADAPTERS.resolve("python/adapter.py") + "'");
        commands.keySet().removeIf(program -> !isInstalled(program));
        int half = CASES.size() / 2;
        results = Stream.of(CASES.subList(0, half), CASES.subList(half, CASES.size()))
                .parallel()
                .flatMap(cases -> judged(cases, commands).stream())
                .toList();
    }

    private static List<CaseResult> judged(List<Case> cases, Map<String, String> commands) {
        List<ProcessEngine> engines = new ArrayList<>();
        try (Realms realms = new Realms()) {
            List<ReadyEngine> ready = new ArrayList<>();
            commands.forEach((program, command) -> {
                ProcessEngine engine = ProcessEngine.start(command);
                engines.add(engine);
                ready.add(new ReadyEngine(program, engine.description(), engine::seat).matching(NEWEST.revision()));
            });
            Judge judge = new Judge(realms, Bounds.standard());
            return cases.stream()
                    .flatMap(known -> judge.judge(known, ready).stream())
                    .toList();
        } finally {
            engines.forEach(ProcessEngine::close);
        }
    }

    @Test
    void the_real_helper_on_node_passes_all_that_applies() {
        passesAllThatApplies("node");
    }

    @Test
    void the_example_in_python_passes_all_that_applies() {
        passesAllThatApplies("python3");
    }

    private static void passesAllThatApplies(String program) {
        assumeTrue(isInstalled(program), "there is no " + program + " here");
        List<CaseResult> ofProgram = results.stream()
                .filter(result -> result.engine().equals(program))
                .toList();
        assertThat(ofProgram).hasSameSizeAs(CASES);
        assertThat(ofProgram)
                .filteredOn(
                        result -> !Set.of(Outcome.PASS, Outcome.NOT_APPLICABLE).contains(result.outcome()))
                .extracting(result -> result.caseId() + ": " + result.outcome().id() + ", " + result.reason())
                .isEmpty();
        List<String> notApplicable = ofProgram.stream()
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
