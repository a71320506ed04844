package io.github.yieldstick.path;

import io.github.yieldstick.bundled.JavaEngine;
import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Row;
import io.github.yieldstick.corpus.Subject;
import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.facade.Facade;
import io.github.yieldstick.judge.ResultTraces;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.Ending;
import io.github.yieldstick.oracle.Lane;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.oracle.Session;
import io.github.yieldstick.oracle.SourceProgram;
import io.github.yieldstick.reports.run.PathRecord;
import java.util.Optional;

/** Follows the bundled engine through a program from source: each generator that it makes, a lane each. */
public final class SourceTracer {
    private final Realms realms;
    private final Bounds bounds;

    public SourceTracer(Realms realms, Bounds bounds) {
        this.realms = realms;
        this.bounds = bounds;
    }

    /** The engine's path through a case from source; empty if a bound stopped it, or if the case is given as a body. */
    public Optional<SourcePath> path(Revision revision, Case judged) {
        if (!(judged.subject() instanceof Subject.Source source)) {
            return Optional.empty();
        }
        LaneJournal journal = new LaneJournal();
        Facade facade = new Facade(new JavaEngine(revision, journal::observer));
        facade.serveProgram(); // to follow it takes more crossings than the case may use
        Ending<Boolean> ending = realms.withinHost(bounds, realm -> {
            Session session = Session.openInLanes(realm, facade, source.program(), journal);
            for (Row row : judged.rows()) {
                journal.begin();
                journal.end(session.call(row.call()));
            }
            return true;
        });
        return ending instanceof Ending.Answered<Boolean>
                ? Optional.of(path(source.program(), journal))
                : Optional.empty();
    }

    private static SourcePath path(SourceProgram program, LaneJournal journal) {
        LaneReader reader = new LaneReader();
        LaneNames names = new LaneNames(program.lowered().code().lines().toList());
        return new SourcePath(
                journal.calls().stream()
                        .map(call -> new PathRecord.Call(
                                call.trace().call(),
                                reader.read(call.heard()),
                                call.trace().completion().shown()))
                        .toList(),
                journal.lanes().stream().map(lane -> told(lane, names)).toList(),
                journal.calls().stream()
                        .map(call -> ResultTraces.call(call.trace()))
                        .toList());
    }

    private static PathRecord.Lane told(Lane lane, LaneNames names) {
        return new PathRecord.Lane(
                ResultTraces.generator(lane.generator()),
                names.of(lane.firstLine()),
                lane.firstLine(),
                lane.lastLine());
    }
}
