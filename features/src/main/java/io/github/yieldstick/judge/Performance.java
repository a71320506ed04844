package io.github.yieldstick.judge;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Row;
import io.github.yieldstick.corpus.Subject;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.CallTrace;
import io.github.yieldstick.oracle.CompiledProgram;
import io.github.yieldstick.oracle.Ending;
import io.github.yieldstick.oracle.LaneListener;
import io.github.yieldstick.oracle.OpenCall;
import io.github.yieldstick.oracle.ProgramFault;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.oracle.Session;
import io.github.yieldstick.oracle.SourceProgram;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.TraceComparison;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What one helper did with one case.
 *
 * @param traces the calls, as far as it came
 * @param open the call that it was stopped in; empty where it came to the end
 * @param contradiction the first place where it did otherwise than the case says; empty where it nowhere did
 * @param misspelled the fault of the first call that failed for a name that nothing declares; empty where none did
 * @param stopped the bound that stopped it; empty where it came to the end
 */
record Performance(
        List<CallTrace> traces,
        Optional<OpenCall> open,
        Optional<TraceComparison.InAspect> contradiction,
        Optional<ProgramFault> misspelled,
        Optional<Ending.Stopped<?>> stopped) {

    Performance {
        traces = List.copyOf(traces);
    }

    /**
     * Performs a case's calls in a fresh realm and holds each against its row; when all are done, the case is ended.
     *
     * @throws io.github.yieldstick.oracle.ProgramFault if a text of the case is wrong
     */
    static Performance of(Case performed, SeatedEngine seat, Realms realms, Bounds bounds) {
        if (performed.subject() instanceof Subject.Body body) {
            return new Stage(performed.rows(), seat.end())
                    .perform(work -> realms.within(
                            bounds, realm -> work.apply(Session.open(realm, seat.helper(), body.program()))));
        }
        SourceProgram program = ((Subject.Source) performed.subject()).program();
        return new Stage(performed.rows(), seat.end())
                .perform(work -> realms.withinHost(
                        bounds, realm -> work.apply(Session.openLowered(realm, seat.helper(), program))));
    }

    /** The same for a program from source, with each of its generators followed: what it shows is not compared, and only explains. */
    static Performance inLanes(Case performed, SourceProgram program, SeatedEngine seat, Realms realms, Bounds bounds) {
        return new Stage(performed.rows(), seat.end())
                .perform(work -> realms.withinHost(
                        bounds,
                        realm -> work.apply(
                                Session.openInLanes(realm, seat.forProgram(), program, LaneListener.none()))));
    }

    /** The same for a program as it stands, without a helper, held against what the rows say of ECMAScript. */
    static Performance natively(Case performed, Text source, Realms realms, Bounds bounds) {
        return new Stage(performed.nativeRows(), () -> {})
                .perform(work -> realms.withinHost(bounds, realm -> work.apply(Session.openNative(realm, source))));
    }

    /** The same for what a compiler made of it. */
    static Performance compiled(Case performed, Text source, CompiledProgram program, Realms realms, Bounds bounds) {
        // What the source never logs needs no column, and a compiler may make it log nevertheless.
        List<Row> rows = performed.nativeRows().stream().map(Row::showingLogs).toList();
        return new Stage(rows, () -> {})
                .perform(work ->
                        realms.withinHost(bounds, realm -> work.apply(Session.openCompiled(realm, source, program))));
    }

    /** What is to be performed in a session, wherever that is opened. */
    private record Stage(List<Row> rows, Runnable end) {

        Performance perform(Function<Function<Session, Findings>, Ending<Findings>> opening) {
            List<CallTrace> traces = Collections.synchronizedList(new ArrayList<>());
            AtomicReference<Optional<Session>> played = new AtomicReference<>(Optional.empty());
            Ending<Findings> ending = opening.apply(session -> {
                played.set(Optional.of(session));
                return play(session, traces);
            });
            List<CallTrace> seen = List.of(traces.toArray(CallTrace[]::new));
            if (ending instanceof Ending.Answered<Findings> answered) {
                Findings found = answered.answer();
                return new Performance(
                        seen, Optional.empty(), found.contradiction(), found.misspelled(), Optional.empty());
            }
            return new Performance(
                    seen,
                    played.get().flatMap(Session::open),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of((Ending.Stopped<Findings>) ending));
        }

        private Findings play(Session session, List<CallTrace> traces) {
            Optional<TraceComparison.InAspect> contradiction = Optional.empty();
            Optional<ProgramFault> misspelled = Optional.empty();
            for (Row row : rows) {
                CallTrace trace = session.call(row.call());
                traces.add(trace);
                if (misspelled.isEmpty()) {
                    misspelled = session.misspelled(row.call());
                }
                if (contradiction.isEmpty()) {
                    contradiction = new RowCheck(row)
                            .contradicted(trace, session)
                            .map(aspect -> new TraceComparison.InAspect(traces.size() - 1, aspect));
                }
            }
            end.run();
            return new Findings(contradiction, misspelled);
        }
    }

    /** What a session that came to its end has shown. */
    private record Findings(Optional<TraceComparison.InAspect> contradiction, Optional<ProgramFault> misspelled) {}

    /** The calls as a result tells them, that which it was stopped in as the last. */
    List<CaseResult.CallTrace> calls() {
        return Stream.concat(
                        traces.stream().map(ResultTraces::call), open.stream().map(OpenTrace::of))
                .toList();
    }

    /** Where two performances of the same case part in what is judged, every place in order. */
    List<TraceComparison.InAspect> partsFrom(Performance oracle, Case performed) {
        return new TraceComparison(oracle.calls(), calls())
                .aspects().stream()
                        .filter(place -> new RowCheck(performed.rows().get(place.row())).asks(place.aspect()))
                        .toList();
    }
}
