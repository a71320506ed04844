package io.github.yieldstick.judge;

import io.github.yieldstick.corpus.Expectation;
import io.github.yieldstick.corpus.Row;
import io.github.yieldstick.oracle.CallTrace;
import io.github.yieldstick.oracle.Completion;
import io.github.yieldstick.oracle.ProgramFault;
import io.github.yieldstick.oracle.Session;
import io.github.yieldstick.oracle.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is judged of a call, a column of the table each, in the order in which a divergence is looked for. */
enum Aspect {
    /** The labels at which the body was entered. */
    LABELS {
        @Override
        boolean holds(Row row, CallTrace trace, Session session) {
            return row.labels().equals(trace.labels());
        }

        @Override
        String written(Row row) {
            return String.join(" ", row.labels());
        }

        @Override
        String observed(CallTrace trace) {
            return String.join(" ", trace.labels());
        }
    },
    /** The regions at each entry. */
    REGIONS {
        @Override
        boolean applies(Row row) {
            return row.regions().isPresent();
        }

        @Override
        boolean holds(Row row, CallTrace trace, Session session) {
            return session.sawRegions(row.regions().orElseThrow());
        }

        @Override
        String written(Row row) {
            return code(row.regions());
        }

        @Override
        String observed(CallTrace trace) {
            return stacks(trace.regions());
        }
    },
    /** The pending operations at each entry. */
    PENDING {
        @Override
        boolean applies(Row row) {
            return row.pending().isPresent();
        }

        @Override
        boolean holds(Row row, CallTrace trace, Session session) {
            return session.sawPending(row.pending().orElseThrow());
        }

        @Override
        String written(Row row) {
            return code(row.pending());
        }

        @Override
        String observed(CallTrace trace) {
            return stacks(trace.pending());
        }
    },
    /** What was logged. */
    LOGS {
        @Override
        boolean holds(Row row, CallTrace trace, Session session) {
            if (row.logs().isEmpty() && !trace.logs().isEmpty()) {
                throw new ProgramFault(
                        row.call().place(),
                        "the case logs " + observed(trace) + ", but the table has no column logs; add it.");
            }
            boolean nothingElse =
                    trace.effects().size() == trace.logs().size(); // no row can list an error that is lost
            return nothingElse
                    && (row.logs().isEmpty() || session.logged(row.logs().get()));
        }

        @Override
        String written(Row row) {
            return code(row.logs());
        }

        @Override
        String observed(CallTrace trace) {
            return trace.effects().stream()
                    .map(effect -> effect.replaceFirst("^logged ", "")) // what is lost is told by its kind
                    .collect(Collectors.joining(", "));
        }
    },
    /** How the call completed. */
    COMPLETES {
        @Override
        boolean holds(Row row, CallTrace trace, Session session) {
            Expectation expectation = row.completes();
            if (expectation instanceof Expectation.OfPending) {
                return trace.completion().kind() == Completion.Kind.PENDS;
            }
            if (expectation instanceof Expectation.OfError error) {
                return isOfClass(error, session)
                        && (error.message().isEmpty()
                                || session.hasMessage(error.message().get()));
            }
            Expectation.OfValue value = (Expectation.OfValue) expectation;
            return session.completed(value.kind(), value.value());
        }

        @Override
        String written(Row row) {
            return row.completes().cell().code();
        }

        @Override
        String observed(CallTrace trace) {
            return trace.completion().text();
        }

        @Override
        String shown(CallTrace trace) {
            return trace.completion().shown();
        }
    };

    private static boolean isOfClass(Expectation.OfError error, Session session) {
        return error.kind() == Completion.Kind.REJECTS
                ? session.rejectedA(error.className())
                : session.threwA(error.className());
    }

    /** Whether the row says anything of it. */
    boolean applies(Row row) {
        return true;
    }

    /** Whether the last call did what the row says. */
    abstract boolean holds(Row row, CallTrace trace, Session session);

    /** What the row says of it. */
    abstract String written(Row row);

    /** What was observed of it, in the form in which engine and oracle are compared. */
    abstract String observed(CallTrace trace);

    /** What was observed of it, for a person. */
    String shown(CallTrace trace) {
        return observed(trace);
    }

    /** The name of its column. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String code(Optional<Text> cell) {
        return cell.map(Text::code).orElse("");
    }

    private static String stacks(List<String> stacks) {
        return String.join(", ", stacks.stream().map(stack -> "[" + stack + "]").toList());
    }
}
