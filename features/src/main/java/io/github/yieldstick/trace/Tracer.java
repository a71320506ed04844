package io.github.yieldstick.trace;

import io.github.yieldstick.bundled.JavaEngine;
import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.facade.Facade;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.CallTrace;
import io.github.yieldstick.oracle.Ending;
import io.github.yieldstick.oracle.Helper;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.Program;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.oracle.Session;
import io.github.yieldstick.oracle.Text;
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
    public MachinePath trace(Revision revision, Program program, List<Text> calls) {
        Journal engine = new Journal();
        Facade facade = new Facade(new JavaEngine(revision, engine::observer));
        Optional<String> stopped = perform(engine.hearing(facade), program, calls, engine);
        Journal helper = new Journal();
        Optional<String> helperStopped = perform(HelperText.of(revision.id()), program, calls, helper);

        StepReader reader = new StepReader(engine.gen());
        List<CallPath> paths = new ArrayList<>();
        for (Journal.Call call : engine.calls()) {
            paths.add(path(call, engine.gen(), reader).with(difference(call, helper, paths.size(), helperStopped)));
        }
        if (stopped.isPresent() && paths.size() < calls.size()) {
            paths.add(unfinished(
                    calls.get(paths.size()), reader.read(Optional.empty(), engine.unfinished()), helper, paths.size()));
        }
        return new MachinePath(revision.id(), paths, stopped);
    }

    /** Gives the bound that stopped it, in a sentence. */
    private Optional<String> perform(Helper helper, Program program, List<Text> calls, Journal journal) {
        Ending<Boolean> ending = realms.within(bounds, realm -> {
            Session session = Session.open(realm, helper, program);
            journal.opened();
            for (Text call : calls) {
                journal.begin();
                journal.end(session.call(call));
            }
            return true;
        });
        return ending instanceof Ending.Stopped<Boolean> stopped ? Optional.of(stopped.sentence()) : Optional.empty();
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

    private static CallPath unfinished(Text call, List<Step> steps, Journal helper, int row) {
        Optional<CallTrace> ended =
                helper.calls().stream().skip(row).map(Journal.Call::trace).findFirst();
        return new CallPath(call.code(), steps, Optional.empty(), Optional.empty(), ended.map(Difference::helperEnds));
    }

    private static Optional<Heard.Decided> lastDecision(List<Heard> heard, int gen) {
        return heard.stream()
                .filter(Heard.Decided.class::isInstance)
                .map(Heard.Decided.class::cast)
                .filter(decided -> decided.generator() == gen)
                .reduce((earlier, later) -> later);
    }

    private static Optional<String> difference(
            Journal.Call call, Journal helper, int row, Optional<String> helperStopped) {
        List<Journal.Call> calls = helper.calls();
        if (row < calls.size()) {
            return Difference.between(calls.get(row).trace(), call.trace());
        }
        return helperStopped
                .filter(stopped -> row == calls.size())
                .map(stopped -> Difference.helperStops(stopped, call.trace()));
    }
}
