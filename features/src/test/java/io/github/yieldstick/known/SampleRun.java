package io.github.yieldstick.known;

import io.github.yieldstick.reports.run.Aspect;
import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.CaseResult.Divergence;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Profile;
import io.github.yieldstick.reports.run.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Puts a run together from what came of its cases. */
final class SampleRun {
    static final String JAVA = "java@2.7.0";
    static final String ODD = "helper:odd.js";
    private static final String REVISION = "2.7.0";

    private final List<Run.EngineRecord> engines = new ArrayList<>();
    private final List<CaseRecord> cases = new ArrayList<>();
    private final List<CaseResult> results = new ArrayList<>();

    private SampleRun(String... engines) {
        Arrays.stream(engines)
                .map(id -> new Run.EngineRecord(id, id, "1", REVISION))
                .forEach(this.engines::add);
    }

    static SampleRun on(String... engines) {
        return new SampleRun(engines);
    }

    /** A case for every engine, with its results in their order. */
    SampleRun with(String id, CaseResult... found) {
        return with(id, Profile.CORE, REVISION, found);
    }

    SampleRun with(String id, Profile profile, String revision, CaseResult... found) {
        cases.add(written(id, profile, revision));
        for (int i = 0; i < found.length; i++) {
            CaseResult model = found[i];
            results.add(new CaseResult(
                    id,
                    engines.get(i).id(),
                    model.outcome(),
                    model.reason(),
                    model.divergence(),
                    List.of(),
                    List.of()));
        }
        return this;
    }

    Run run() {
        Run.Head head = new Run.Head("1", "GraalJS", "", List.of(), engines, List.of());
        return new Run(head, List.of(), cases, results, List.of());
    }

    static CaseRecord written(String id, Profile profile, String revision) {
        return new CaseRecord(
                id,
                id.replaceFirst("-.*", ""),
                "a title",
                profile,
                List.of(revision),
                "place:1",
                "",
                "",
                List.of(),
                List.of(),
                "");
    }

    static CaseResult pass() {
        return result(Outcome.PASS, "", Optional.empty());
    }

    /** A failure in which the engine does that. */
    static CaseResult fails(String engineDoes) {
        return result(
                Outcome.FAIL,
                "the engine does otherwise",
                Optional.of(new Divergence(1, "next()", Aspect.COMPLETES, "yields 1", "yields 1", engineDoes)));
    }

    /** An outcome with its reason, and without a divergence. */
    static CaseResult of(Outcome outcome, String reason) {
        return result(outcome, reason, Optional.empty());
    }

    private static CaseResult result(Outcome outcome, String reason, Optional<Divergence> divergence) {
        return new CaseResult("", "", outcome, reason, divergence, List.of(), List.of());
    }
}
