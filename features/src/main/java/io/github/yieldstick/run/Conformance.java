package io.github.yieldstick.run;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.corpus.Errata;
import io.github.yieldstick.corpus.ScenarioProblem;
import io.github.yieldstick.judge.Candidate;
import io.github.yieldstick.judge.Judge;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.reports.CaseResult;
import io.github.yieldstick.reports.Run;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One run: the cases, the engines, and the results as they come in. Several threads may judge cases at once, in any order;
 * the record is the same.
 */
public final class Conformance {
    private static @Nullable Conformance run;

    private final Realms realms = new Realms();
    private final Corpus corpus = Corpus.load();
    private final Judge judge = new Judge(realms, Bounds.standard());
    private final Map<String, List<CaseResult>> results = new ConcurrentSkipListMap<>();
    private final List<Candidate> candidates;
    private final String selection;

    private Conformance(List<Candidate> candidates, String selection) {
        this.candidates = candidates;
        this.selection = selection;
    }

    /**
     * The run of this process, set up by system properties: {@code yieldstick.engine}, and Cucumber's filters.
     *
     * @throws WrongUsage if they ask for what there is not
     */
    public static synchronized Conformance current() {
        if (run == null) {
            run = of(
                    Optional.ofNullable(System.getProperty("yieldstick.engine"))
                            .map(Engines::named)
                            .orElseGet(Engines::bundled),
                    Stream.of("cucumber.filter.tags", "cucumber.filter.name")
                            .flatMap(filter -> Stream.ofNullable(System.getProperty(filter)))
                            .collect(Collectors.joining(" ")));
        }
        return run;
    }

    static Conformance of(List<Candidate> candidates, String selection) {
        return new Conformance(candidates, selection);
    }

    /** The case whose scenario stands there; throws {@link ScenarioProblem} if it is written wrongly. */
    public Case caseAt(URI uri, int line) {
        return corpus.at(uri.toString(), line);
    }

    /**
     * Checks that a script or the statements of a body parse.
     *
     * @throws io.github.yieldstick.oracle.ProgramFault if they do not, with the place
     */
    public void checkSyntax(Text statements) {
        realms.within(Bounds.standard(), realm -> realm.function("", statements).canExecute());
    }

    /** Judges a case on every engine of the run, and keeps the results. */
    public List<CaseResult> judge(Case judged) {
        List<CaseResult> found = judge.judge(judged, candidates);
        results.put(judged.id(), found);
        return found;
    }

    /** What is written wrongly among the scenarios. */
    List<ScenarioProblem> problems() {
        return corpus.problems();
    }

    /** Everything that the run has found out so far. */
    Run record() {
        return new Run(
                new Run.Head(
                        Optional.ofNullable(Conformance.class.getPackage().getImplementationVersion())
                                .orElse("development"),
                        realms.description(),
                        selection,
                        candidates.stream().map(Conformance::engine).toList(),
                        Arrays.stream(HelperText.values())
                                .map(text -> new Run.RevisionRecord(text.revision(), "tslib " + text.release()))
                                .toList()),
                corpus.clauses().all(),
                corpus.cases().stream().map(Case::record).toList(),
                results.values().stream().flatMap(List::stream).toList(),
                Errata.load());
    }

    private static Run.EngineRecord engine(Candidate candidate) {
        return new Run.EngineRecord(
                candidate.id(),
                candidate.description().name(),
                candidate.description().version(),
                candidate.description().revision());
    }
}
