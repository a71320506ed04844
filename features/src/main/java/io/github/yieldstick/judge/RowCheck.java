package io.github.yieldstick.judge;

import io.github.yieldstick.corpus.Expectation;
import io.github.yieldstick.corpus.Row;
import io.github.yieldstick.oracle.CallTrace;
import io.github.yieldstick.oracle.ProgramFault;
import io.github.yieldstick.oracle.RecordedCompletion;
import io.github.yieldstick.oracle.Session;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.reports.run.Aspect;
import java.util.Arrays;
import java.util.Optional;

/** Holds a call against its row, aspect by aspect. */
record RowCheck(Row row) {

    /** Whether the row says anything of it. */
    boolean asks(Aspect aspect) {
        return switch (aspect) {
            case LABELS, LOGS, COMPLETES -> true;
            case REGIONS -> row.regions().isPresent();
            case PENDING -> row.pending().isPresent();
        };
    }

    /** The first aspect in which the session's last call did otherwise than the row says. */
    Optional<Aspect> contradicted(CallTrace trace, Session session) {
        return Arrays.stream(Aspect.values())
                .filter(this::asks)
                .filter(aspect -> !holds(aspect, trace, session))
                .findFirst();
    }

    private boolean holds(Aspect aspect, CallTrace trace, Session session) {
        return switch (aspect) {
            case LABELS -> row.labels().equals(trace.labels());
            case REGIONS -> session.sawRegions(row.regions().orElseThrow());
            case PENDING -> session.sawPending(row.pending().orElseThrow());
            case LOGS -> holdsOfLogs(trace, session);
            case COMPLETES -> holdsOfCompletion(trace, session);
        };
    }

    private boolean holdsOfLogs(CallTrace trace, Session session) {
        if (row.logs().isEmpty() && !trace.logs().isEmpty()) {
            throw new ProgramFault(
                    row.call().place(),
                    "the case logs " + shown(Aspect.LOGS, trace) + ", but the table has no column logs; add it.");
        }
        boolean nothingElse = trace.effects().size() == trace.logs().size(); // no row can list an error that is lost
        return nothingElse && (row.logs().isEmpty() || session.logged(row.logs().get()));
    }

    private boolean holdsOfCompletion(CallTrace trace, Session session) {
        Expectation expectation = row.completes();
        if (expectation instanceof Expectation.OfPending) {
            return trace.completion().kind() == RecordedCompletion.Kind.PENDS;
        }
        if (expectation instanceof Expectation.OfError error) {
            return isOfClass(error, session)
                    && (error.message().isEmpty()
                            || session.hasMessage(error.message().get()));
        }
        Expectation.OfValue value = (Expectation.OfValue) expectation;
        return session.completed(value.kind(), value.value());
    }

    private static boolean isOfClass(Expectation.OfError error, Session session) {
        return error.kind() == RecordedCompletion.Kind.REJECTS
                ? session.rejectedA(error.className())
                : session.threwA(error.className());
    }

    /** What the row says of it. */
    String written(Aspect aspect) {
        return switch (aspect) {
            case LABELS -> String.join(" ", row.labels());
            case REGIONS -> code(row.regions());
            case PENDING -> code(row.pending());
            case LOGS -> code(row.logs());
            case COMPLETES -> row.completes().cell().code();
        };
    }

    private static String code(Optional<Text> cell) {
        return cell.map(Text::code).orElse("");
    }

    /** What was observed of it in a call, for a person. */
    static String shown(Aspect aspect, CallTrace trace) {
        return switch (aspect) {
            case LABELS, REGIONS, PENDING, LOGS -> aspect.text(ResultTraces.call(trace));
            case COMPLETES -> trace.completion().shown();
        };
    }
}
