package io.github.yieldstick.reports.site;

import io.github.yieldstick.reports.files.VerdictBadge;
import io.github.yieldstick.reports.grade.Grade;
import io.github.yieldstick.reports.grade.Notice;
import io.github.yieldstick.reports.grade.Sides;
import io.github.yieldstick.reports.run.KnownFailureRecord;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.site.parts.Address;
import io.github.yieldstick.reports.text.Glob;
import java.util.List;
import java.util.Optional;

/**
 * What the page of an engine shows.
 *
 * @param engine the engine
 * @param pinned the release whose text stands for the revision that it means to match; empty where the run does not say
 * @param notices what kept the run from judging all of its cases
 * @param selection what narrowed the run; empty when the whole corpus was asked for
 * @param verdicts its verdicts, a profile each
 * @param diagnosis what is probably wrong with it; empty where it was not diagnosed
 * @param troubles what makes the run red on it
 * @param clauses how many clauses it passes, chapter by chapter
 * @param known the known failures that name it, the first of them
 * @param furtherKnown how many more there are
 * @param notApplicable the cases that cannot be asked of it
 * @param badge its badge; empty where it earns none
 */
record EnginePage(
        Run.EngineRecord engine,
        String pinned,
        List<Notice> notices,
        String selection,
        List<VerdictCell> verdicts,
        Optional<DiagnosisView> diagnosis,
        EngineTroubles troubles,
        List<PassedClauses> clauses,
        List<KnownFailureRecord> known,
        int furtherKnown,
        List<NotApplicable> notApplicable,
        Optional<BadgeTexts> badge) {

    private static final int KNOWN_SHOWN = 40;

    static EnginePage of(Run.EngineRecord engine, RunIndex index, Grade grade) {
        RunIndex alone = alone(engine, index.run());
        List<KnownFailureRecord> known = index.run().known().stream()
                .filter(each -> names(each, engine.id()) || names(each, engine.form()))
                .toList();
        return new EnginePage(
                engine,
                index.run().head().revisions().stream()
                        .filter(revision -> revision.id().equals(engine.revision()))
                        .map(Run.RevisionRecord::pinned)
                        .findFirst()
                        .orElse(""),
                Notice.in(alone),
                index.run().head().selection(),
                grade.of(engine).profiles().stream().map(VerdictCell::of).toList(),
                index.diagnosisOf(engine).map(diagnosis -> DiagnosisView.of(diagnosis, index)),
                EngineTroubles.of(alone),
                PassedClauses.of(engine, index),
                known.stream().limit(KNOWN_SHOWN).toList(),
                Math.max(0, known.size() - KNOWN_SHOWN),
                NotApplicable.of(engine, index),
                VerdictBadge.of(index, grade).stream()
                        .filter(badge -> badge.engine().equals(engine.id()))
                        .map(badge -> BadgeTexts.of(badge, Address.ofEngine(engine.id(), index)))
                        .findFirst());
    }

    /** The run as if the engine had been judged alone, so that nothing but its own results is to blame a clause for. */
    static RunIndex alone(Run.EngineRecord engine, Run run) {
        Run.Head head = run.head();
        return new RunIndex(new Run(
                new Run.Head(
                        head.kit(), head.oracle(), head.selection(), head.again(), List.of(engine), head.revisions()),
                run.clauses(),
                run.cases(),
                run.results().stream()
                        .filter(result -> result.engine().equals(engine.id()))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                run.diagnoses().stream()
                        .filter(diagnosis -> diagnosis.engine().equals(engine.id()))
                        .toList(),
                run.ended()));
    }

    /** Whether the known failure is one of this engine, too. */
    private static boolean names(KnownFailureRecord known, String engine) {
        return new Glob(known.engine()).matches(engine);
    }

    /** The engine's own name, and its version where it has one. */
    String name() {
        return (engine.name() + " " + engine.version()).strip();
    }

    /** How many clauses the engine passes, of those that it was judged by. */
    String clauseFigures() {
        int passed = clauses.stream().mapToInt(PassedClauses::passed).sum();
        int total = clauses.stream().mapToInt(PassedClauses::total).sum();
        return passed + " of " + total;
    }

    /** How many cases cannot be asked of the engine, in words. */
    String notApplicableCount() {
        int count = notApplicable.stream().mapToInt(NotApplicable::count).sum();
        return count == 1 ? "1 case" : count + " cases";
    }

    /** What is judged there, and what it is held against. */
    Sides sides() {
        return Sides.of(List.of(engine));
    }
}
