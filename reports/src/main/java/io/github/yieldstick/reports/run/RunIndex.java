package io.github.yieldstick.reports.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A run, with what is asked of it again and again at hand. Makes sure that its parts name only what it holds. */
public final class RunIndex {

    private final Run run;
    private final Map<String, CaseRecord> cases = new LinkedHashMap<>();
    private final Map<String, Run.EngineRecord> engines = new LinkedHashMap<>();
    private final Map<Key, CaseResult> results = new LinkedHashMap<>();

    private final Map<String, List<PathRecord>> paths = new LinkedHashMap<>();

    private final Set<String> clauseIds;

    private record Key(String caseId, String engine) {}

    /** Takes a run; throws {@link IllegalArgumentException} where its parts contradict each other. */
    public RunIndex(Run run) {
        this.run = run;
        for (Run.EngineRecord engine : run.head().engines()) {
            require(engines.put(engine.id(), engine) == null, "The engine " + engine.id() + " is named twice.");
        }
        for (CaseRecord each : run.cases()) {
            require(cases.put(each.id(), each) == null, "The case " + each.id() + " is there twice.");
            require(
                    each.isFromSource() || each.difference().isEmpty(),
                    "The case " + each.id() + " differs from ECMAScript, and has no source to hold against it.");
        }
        for (CaseResult result : run.results()) {
            add(result);
        }
        for (PathRecord path : run.paths()) {
            paths.computeIfAbsent(caseOf(path.caseId(), "A path").id(), any -> new ArrayList<>())
                    .add(path);
        }
        clauseIds = run.clauses().stream().map(ClauseRecord::id).collect(Collectors.toUnmodifiableSet());
        run.errata().stream().flatMap(erratum -> erratum.cases().stream()).forEach(id -> caseOf(id, "An erratum"));
        run.known().stream().flatMap(known -> known.cases().stream()).forEach(id -> caseOf(id, "A known failure"));
        run.diagnoses().forEach(this::check);
    }

    private void check(Diagnosis diagnosis) {
        require(
                engines.containsKey(diagnosis.engine()),
                "A diagnosis names the engine " + diagnosis.engine() + ", which the run does not hold.");
        diagnosis.suspects().stream()
                .flatMap(suspect -> suspect.cases().stream())
                .forEach(id -> caseOf(id, "A diagnosis"));
    }

    private void add(CaseResult result) {
        CaseRecord judged = caseOf(result.caseId());
        Run.EngineRecord engine = engineOf(result);
        require(
                result.divergence().map(CaseResult.Divergence::row).orElse(1) > 0,
                "The case " + judged.id() + " diverges on " + engine.id() + " in a row before the first.");
        boolean first = results.put(new Key(judged.id(), engine.id()), result) == null;
        require(first, "The case " + judged.id() + " has two results on " + engine.id() + ".");
        require(
                admits(judged, engine) || result.outcome().isUnjudged(),
                "The case " + judged.id() + " has a verdict on " + engine.id() + ", whose revision " + engine.revision()
                        + " it does not hold for.");
    }

    private Run.EngineRecord engineOf(CaseResult result) {
        Run.EngineRecord found = engines.get(result.engine());
        if (found == null) {
            throw new IllegalArgumentException(
                    "A result names the engine " + result.engine() + ", which the run does not hold.");
        }
        return found;
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }

    /** What is most probably wrong with that engine; empty where nothing was looked for. */
    public Optional<Diagnosis> diagnosisOf(Run.EngineRecord engine) {
        return run.diagnoses().stream()
                .filter(diagnosis -> diagnosis.engine().equals(engine.id()))
                .findFirst();
    }

    /** The run itself. */
    public Run run() {
        return run;
    }

    /** The engines, in the order in which they were named. */
    public List<Run.EngineRecord> engines() {
        return run.head().engines();
    }

    /** Whether the case is judged on the engine, or the compiler. */
    public boolean admits(CaseRecord asked, Run.EngineRecord engine) {
        return engine.takes(asked);
    }

    /** The case of that id, which some other part of the run names. */
    public CaseRecord caseOf(String id) {
        return caseOf(id, "A result");
    }

    private CaseRecord caseOf(String id, String namedBy) {
        CaseRecord found = cases.get(id);
        if (found == null) {
            throw new IllegalArgumentException(namedBy + " names the case " + id + ", which the run does not hold.");
        }
        return found;
    }

    /** The ids of the helper's revisions, oldest first. */
    public List<String> revisions() {
        return run.head().revisions().stream().map(Run.RevisionRecord::id).toList();
    }

    /** The clause that the case shows; empty where the registry does not list it. */
    public Optional<ClauseRecord> clauseOf(CaseRecord shown) {
        return clause(shown.clause());
    }

    /** The clause of that id; empty where the registry does not list it. */
    public Optional<ClauseRecord> clause(String id) {
        return run.clauses().stream().filter(clause -> clause.id().equals(id)).findFirst();
    }

    /** What came of the case on the engine; empty where there is no result. */
    public Optional<CaseResult> result(CaseRecord asked, Run.EngineRecord engine) {
        return Optional.ofNullable(results.get(new Key(asked.id(), engine.id())));
    }

    /** What came of the case on the engine; {@link Outcome#NOT_RUN} where there is no result. */
    public Outcome outcome(CaseRecord asked, Run.EngineRecord engine) {
        return result(asked, engine).map(CaseResult::outcome).orElse(Outcome.NOT_RUN);
    }

    /** The machine's paths through the case, a path for all revisions that share it; empty where none is known. */
    public List<PathRecord> paths(CaseRecord shown) {
        return paths.getOrDefault(shown.id(), List.of());
    }

    /** The ids of the clauses that the registry lists. */
    public Set<String> clauseIds() {
        return clauseIds;
    }

    /** The cases whose clause the registry does not list. */
    public List<CaseRecord> casesOfNoClause() {
        return run.cases().stream()
                .filter(each -> !clauseIds.contains(each.clause()))
                .toList();
    }

    /** The cases that show the clause. */
    public List<CaseRecord> casesOf(ClauseRecord clause) {
        return run.cases().stream()
                .filter(each -> each.clause().equals(clause.id()))
                .toList();
    }
}
