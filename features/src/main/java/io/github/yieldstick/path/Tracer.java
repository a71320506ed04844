package io.github.yieldstick.path;

import io.github.yieldstick.bundled.JavaEngine;
import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Row;
import io.github.yieldstick.corpus.Subject;
import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.facade.Facade;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.Call;
import io.github.yieldstick.oracle.CallTrace;
import io.github.yieldstick.oracle.Ending;
import io.github.yieldstick.oracle.Helper;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.Program;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.oracle.Session;
import io.github.yieldstick.reports.run.PathStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows the bundled engine through a program, and holds what it does against the real helper. */
public final class Tracer {
    private final Realms realms;
    private final Bounds bounds;

    public Tracer(Realms realms, Bounds bounds) {
        this.realms = realms;
        this.bounds = bounds;
    }

    /**
     * Performs the calls, once with the bundled engine, once with the real helper of the same revision.
     *
     * @return the engine's path, and where the helper did otherwise; a bound that stopped the engine ends the path
     * @throws io.github.yieldstick.oracle.ProgramFault with its place, if a text of the program or a call is wrong
     */
    public MachinePath trace(Revision revision, Program program, List<Call> calls) {
        Performed engine = performed(revision, program, calls);
        Journal journal = new Journal();
        Performed helper = new Performed(journal, perform(HelperText.of(revision.id()), program, calls, journal));

        MachinePath path = path(revision, engine, calls);
        List<CallPath> compared = new ArrayList<>();
        for (CallPath call : path.calls()) {
            compared.add(call.with(difference(engine, helper, compared.size())));
        }
        return new MachinePath(revision.id(), compared, path.stopped());
    }

    /**
     * Performs the calls with the bundled engine alone.
     *
     * @return the engine's path; a bound that stopped the engine ends it
     * @throws io.github.yieldstick.oracle.ProgramFault with its place, if a text of the program or a call is wrong
     */
    public MachinePath path(Revision revision, Program program, List<Call> calls) {
        return path(revision, performed(revision, program, calls), calls);
    }

    /** The path of a case that is given as a body. */
    public MachinePath path(Revision revision, Case judged) {
        if (!(judged.subject() instanceof Subject.Body body)) {
            throw new IllegalArgumentException("The case " + judged.id() + " is not given as a body.");
        }
        return path(
                revision, body.program(), judged.rows().stream().map(Row::call).toList());
    }

    /** What was heard, and the bound that stopped it, in a sentence. */
    private record Performed(Journal journal, Optional<String> stopped) {

        Optional<CallTrace> trace(int row) {
            return journal.calls().stream().skip(row).map(Journal.Call::trace).findFirst();
        }
    }

    private Performed performed(Revision revision, Program program, List<Call> calls) {
        Journal journal = new Journal();
        Facade facade = new Facade(new JavaEngine(revision, journal::observer));
        return new Performed(journal, perform(journal.hearing(facade), program, calls, journal));
    }

    private Optional<String> perform(Helper helper, Program program, List<Call> calls, Journal journal) {
        Ending<Boolean> ending = realms.within(bounds, realm -> {
            Session session = Session.open(realm, helper, program);
            journal.opened();
            for (Call call : calls) {
                journal.begin();
                journal.end(session.call(call));
            }
            return true;
        });
        return ending instanceof Ending.Stopped<Boolean> stopped ? Optional.of(stopped.sentence()) : Optional.empty();
    }

    private static MachinePath path(Revision revision, Performed engine, List<Call> calls) {
        Journal journal = engine.journal();
        StepReader reader = new StepReader(journal.gen());
        List<CallPath> paths = new ArrayList<>();
        for (Journal.Call call : journal.calls()) {
            paths.add(path(call, journal.gen(), reader));
        }
        if (engine.stopped().isPresent() && paths.size() < calls.size()) {
            List<PathStep> steps = reader.read(Optional.empty(), journal.unfinished());
            String call = calls.get(paths.size()).code();
            paths.add(new CallPath(call, steps, Optional.empty(), Optional.empty(), Optional.empty()));
        }
        return new MachinePath(revision.id(), paths, engine.stopped());
    }

    private static CallPath path(Journal.Call call, int gen, StepReader reader) {
        boolean waits = lastDecision(call.heard(), gen)
                .filter(decided -> decided.decision().suspends())
                .isPresent();
        return new CallPath(
                call.trace().call(),
                reader.read(Optional.of(call.trace()), call.heard()),
                Optional.of(call.trace().completion().shown()),
                call.standing().filter(standing -> waits).map(reader::written),
                Optional.empty());
    }

    private static Optional<JournalEntry.Decided> lastDecision(List<JournalEntry> heard, int gen) {
        return heard.stream()
                .filter(JournalEntry.Decided.class::isInstance)
                .map(JournalEntry.Decided.class::cast)
                .filter(decided -> decided.generator() == gen)
                .reduce((earlier, later) -> later);
    }

    private static Optional<String> difference(Performed engine, Performed helper, int row) {
        Optional<CallTrace> here = engine.trace(row);
        Optional<CallTrace> there = helper.trace(row);
        if (here.isEmpty()) {
            return there.map(Difference::helperEnds);
        }
        if (there.isEmpty()) {
            return helper.stopped()
                    .filter(stopped -> row == helper.journal().calls().size())
                    .map(stopped -> Difference.helperStops(stopped, here.get()));
        }
        return Difference.between(there.get(), here.get());
    }
}
