package io.github.yieldstick.reports.sample;

import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Diagnosis;
import io.github.yieldstick.reports.run.KnownFailureRecord;
import io.github.yieldstick.reports.run.Run;
import java.util.function.UnaryOperator;

/** A run whose engines are called otherwise. */
public final class RenamedRun {

    private RenamedRun() {}

    /** The run with each engine's id and own name changed so; how they were asked for stays. */
    public static Run of(Run run, UnaryOperator<String> name) {
        Run.Head head = run.head();
        return new Run(
                new Run.Head(
                        head.kit(),
                        head.oracle(),
                        head.selection(),
                        head.again(),
                        head.engines().stream()
                                .map(engine -> renamed(engine, name))
                                .toList(),
                        head.revisions()),
                run.clauses(),
                run.cases(),
                run.results().stream().map(result -> renamed(result, name)).toList(),
                run.paths(),
                run.errata(),
                run.known().stream().map(known -> renamed(known, name)).toList(),
                run.diagnoses().stream()
                        .map(diagnosis -> renamed(diagnosis, name))
                        .toList(),
                run.ended());
    }

    private static Run.EngineRecord renamed(Run.EngineRecord engine, UnaryOperator<String> name) {
        return new Run.EngineRecord(
                name.apply(engine.id()),
                name.apply(engine.name()),
                engine.version(),
                engine.revision(),
                engine.unusable(),
                engine.kind(),
                engine.form());
    }

    private static CaseResult renamed(CaseResult result, UnaryOperator<String> name) {
        return result.on(name.apply(result.engine()));
    }

    private static KnownFailureRecord renamed(KnownFailureRecord known, UnaryOperator<String> name) {
        return new KnownFailureRecord(
                known.pattern(),
                known.engine().contains("*") ? known.engine() : name.apply(known.engine()),
                known.outcome(),
                known.divergence(),
                known.reason(),
                known.link(),
                known.until(),
                known.state(),
                known.cases());
    }

    private static Diagnosis renamed(Diagnosis diagnosis, UnaryOperator<String> name) {
        return new Diagnosis(
                name.apply(diagnosis.engine()),
                diagnosis.failing(),
                diagnosis.judged(),
                diagnosis.suspects(),
                diagnosis.unexplained(),
                diagnosis.spared(),
                diagnosis.otherwise(),
                diagnosis.unmeasured(),
                diagnosis.look());
    }
}
