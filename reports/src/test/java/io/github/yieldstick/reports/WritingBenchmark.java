package io.github.yieldstick.reports;

import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.PathRecord;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunFile;
import io.github.yieldstick.reports.sample.SamplePath;
import io.github.yieldstick.reports.sample.SampleRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures how long the reports of a large run take: 1,000 cases on 10 engines, of which every third fails otherwise. Not
 * among the tests: {@code mvn -pl reports test -Dtest=WritingBenchmark}. The figure that counts is the ratio to what
 * {@code run.jsonl} alone takes, in the same run.
 */
class WritingBenchmark {

    private static final int CASES = 1_000;
    private static final int ENGINES = 10;
    private static final int ROUNDS = 3;

    @TempDir
    private Path directory;

    @Test
    void writes_the_reports_of_a_large_run() throws IOException {
        Run run = largeRun();
        for (int round = 1; round <= ROUNDS; round++) {
            long begun = System.nanoTime();
            RunFile.write(run, directory.resolve("alone.jsonl"));
            long alone = System.nanoTime();
            Reports.write(run, directory);
            long all = System.nanoTime();
            System.out.printf(
                    "Round %d: run.jsonl alone %.2f s, all reports %.2f s, ratio %.1f; %d files, %.1f MB.%n",
                    round,
                    (alone - begun) / 1e9,
                    (all - alone) / 1e9,
                    (double) (all - alone) / (alone - begun),
                    files().size(),
                    files().stream().mapToLong(WritingBenchmark::size).sum() / 1e6);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Run largeRun() {
        Run sample = SampleRun.run();
        CaseRecord model = sample.cases().stream()
                .filter(each -> each.id().equals("PRO.4-01"))
                .findFirst()
                .orElseThrow();
        List<CaseResult> models = sample.results().stream()
                .filter(result -> result.caseId().equals(model.id()))
                .toList();
        List<Run.EngineRecord> engines = IntStream.range(0, ENGINES)
                .mapToObj(i -> new Run.EngineRecord("helper:engine-" + i + ".js", "engine " + i, "1", "2.7.0"))
                .toList();
        List<CaseRecord> cases = new ArrayList<>();
        List<CaseResult> results = new ArrayList<>();
        List<PathRecord> paths = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            String id = "PRO.4-%04d".formatted(i);
            cases.add(copy(model, id));
            paths.add(SamplePath.of(id, List.of("2.7.0")));
            for (int engine = 0; engine < ENGINES; engine++) {
                results.add(copy(
                        models.get((i + engine) % models.size()),
                        id,
                        engines.get(engine).id(),
                        engine));
            }
        }
        Run.Head head = sample.head();
        return new Run(
                new Run.Head(head.kit(), head.oracle(), "", head.again(), engines, head.revisions()),
                sample.clauses(),
                cases,
                results,
                paths,
                List.of(),
                List.of());
    }

    private static CaseRecord copy(CaseRecord model, String id) {
        return new CaseRecord(
                id,
                model.clause(),
                model.title(),
                model.profile(),
                model.revisions(),
                model.place(),
                model.surroundingCode(),
                model.body(),
                model.columns(),
                model.rows(),
                model.text());
    }

    private static CaseResult copy(CaseResult model, String caseId, String engine, int otherwise) {
        Optional<CaseResult.Divergence> divergence = model.divergence()
                .map(found -> new CaseResult.Divergence(
                        found.row(),
                        found.call(),
                        found.aspect(),
                        found.written(),
                        found.oracle(),
                        found.engine() + otherwise));
        return new CaseResult(
                caseId, engine, model.outcome(), model.reason(), divergence, model.oracle(), model.observed());
    }
}
