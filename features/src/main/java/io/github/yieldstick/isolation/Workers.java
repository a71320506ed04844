package io.github.yieldstick.isolation;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.UnwrittenCase;
import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.engines.EngineForm;
import io.github.yieldstick.engines.EngineUnusable;
import io.github.yieldstick.exec.ProgramResult;
import io.github.yieldstick.judge.Budget;
import io.github.yieldstick.path.MachinePath;
import io.github.yieldstick.plugin.EngineDescription;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Judges in workers: as many as are wanted at once, each used again for as long as it lives. Safe for use by several threads. */
public final class Workers implements AutoCloseable {
    private final WorkerSetup setup;
    private final ConcurrentLinkedDeque<WorkerProcess> idle = new ConcurrentLinkedDeque<>();

    /** Whoever has lost a worker loses more of them: from then on the next gets ready while one may be hanging. */
    private volatile boolean hasLost;

    public Workers(WorkerSetup setup) {
        this.setup = setup;
    }

    /**
     * Opens an engine.
     *
     * @return who it is
     * @throws EngineUnusable if it cannot be started
     */
    public EngineDescription describe(EngineForm engine) {
        Answer answer = perform(new Task.Describe(engine.id()), Patience.USUAL);
        if (answer instanceof Answer.Described described) {
            return described.description();
        }
        throw new EngineUnusable(
                answer instanceof Answer.Unusable unusable
                        ? unusable.sentence()
                        : engine.id() + ": the engine cannot be started: " + sentence(answer) + ".");
    }

    /** Judges a case, within a budget, on an engine whose revision it holds for. */
    public CaseResult judge(Case judged, EngineForm engine, Budget budget) {
        Answer answer = perform(
                new Task.Judge(engine.id(), judged.id(), judged.record().place(), budget), Patience.with(budget));
        if (answer instanceof Answer.Judged done) {
            return done.result();
        }
        return unfinished(judged.id(), engine, answer);
    }

    /**
     * Holds an engine against the real helper in cases that nobody has written. Where the worker does not come to the end of them, each
     * is tried by itself.
     *
     * @return what came of each, in their order
     * @throws EngineUnusable if the engine cannot be started
     */
    public List<CaseResult> compare(EngineForm engine, List<UnwrittenCase> cases) {
        Answer answer = perform(new Task.Compare(engine.id(), cases), Patience.USUAL);
        if (answer instanceof Answer.Compared compared) {
            return compared.results();
        }
        if (answer instanceof Answer.Unusable unusable) {
            throw new EngineUnusable(unusable.sentence());
        }
        if (cases.size() > 1) {
            return cases.stream()
                    .flatMap(each -> compare(engine, List.of(each)).stream())
                    .toList();
        }
        return List.of(unfinished(cases.get(0).name(), engine, answer));
    }

    private static CaseResult unfinished(String caseId, EngineForm engine, Answer answer) {
        return new CaseResult(
                caseId, engine.id(), outcome(answer), sentence(answer), Optional.empty(), List.of(), List.of());
    }

    /** Follows the bundled engine through a case that is given as a body; empty if its worker came to no end. */
    public Optional<MachinePath> path(Revision revision, Case judged) {
        return perform(new Task.Follow(judged.id(), revision.id()), Patience.USUAL) instanceof Answer.Followed followed
                ? Optional.of(followed.path())
                : Optional.empty();
    }

    /**
     * Runs a program on an engine.
     *
     * @param preludes the files that are loaded before it
     * @param file the program
     * @param limit how long it may take
     * @throws EngineUnusable if the engine cannot be started
     */
    public ProgramResult execute(EngineForm engine, List<Path> preludes, Path file, Duration limit) {
        Task task = new Task.Execute(
                engine.id(), preludes.stream().map(Path::toString).toList(), file.toString(), limit.toSeconds());
        Answer answer = perform(task, Patience.beyond(limit));
        if (answer instanceof Answer.Executed executed) {
            return executed.result();
        }
        if (answer instanceof Answer.Unusable unusable) {
            throw new EngineUnusable(unusable.sentence());
        }
        return ProgramResult.crashed(file.toString(), engine.id(), sentence(answer));
    }

    private static Outcome outcome(Answer answer) {
        if (!(answer instanceof Answer.Ended ended)) {
            return answer instanceof Answer.Unusable ? Outcome.CRASH : Outcome.ERROR;
        }
        if (!ended.begun()) {
            return Outcome.INCONCLUSIVE;
        }
        return ended.late() ? Outcome.TIMEOUT : Outcome.CRASH;
    }

    private static String sentence(Answer answer) {
        if (answer instanceof Answer.Ended ended) {
            return (ended.begun() ? "" : "before the engine was asked: ") + ended.sentence();
        }
        if (answer instanceof Answer.Unusable unusable) {
            return "it could not be started again: " + unusable.sentence();
        }
        return answer instanceof Answer.Failed failed ? failed.sentence() : "it answered with " + answer;
    }

    private Answer perform(Task task, Patience patience) {
        WorkerProcess worker = take();
        Answer answer = worker.perform(task, patience);
        if (answer instanceof Answer.Ended || answer.spent()) {
            hasLost = true;
            worker.close();
        } else {
            idle.push(worker);
        }
        return answer;
    }

    private synchronized WorkerProcess take() {
        WorkerProcess worker = Optional.ofNullable(idle.poll()).orElseGet(() -> WorkerProcess.start(setup));
        if (hasLost && idle.isEmpty()) {
            idle.push(WorkerProcess.start(setup));
        }
        return worker;
    }

    /** Has new workers take the place of those that are idle, since what those have read is no longer so. */
    public void renew() {
        close();
    }

    @Override
    public void close() {
        for (WorkerProcess worker = idle.poll(); worker != null; worker = idle.poll()) {
            worker.close();
        }
    }
}
