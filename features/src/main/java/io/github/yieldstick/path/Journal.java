package io.github.yieldstick.path;

import io.github.yieldstick.engine.Observer;
import io.github.yieldstick.engine.State;
import io.github.yieldstick.oracle.CallTrace;
import io.github.yieldstick.oracle.Helper;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.reports.run.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/**
 * Hears what the generators of a program decide, and when something is logged, call by call. The realm's thread writes it;
 * another reads it when that one is done, or has been stopped.
 */
final class Journal {
    /** Tells of each value before it is logged, so that its place among the decisions is known. */
    private static final Text TELLING = Text.of("log", """
            (function (log, logged) {
                return function () {
                    for (var i = 0; i < arguments.length; i++) {
                        logged();
                        log(arguments[i]);
                    }
                };
            })
            """);

    /** A call that came to its end, and how the generator stood then; empty if it has not decided anything yet. */
    record Call(CallTrace trace, List<JournalEntry> heard, Optional<Standing> standing) {}

    private final List<Call> calls = new ArrayList<>();
    private final Map<Integer, State> states = new HashMap<>();
    private List<JournalEntry> heard = new ArrayList<>();
    private int made;
    private int gen;

    /** An observer for a generator that is now made. */
    synchronized Observer observer() {
        int generator = ++made;
        return (decision, operation, state) -> hear(
                generator, state, new JournalEntry.Decided(generator, decision, operation, EngineStanding.of(state)));
    }

    /** The helper, with a log that this journal hears. */
    Helper hearing(Helper helper) {
        return realm -> {
            Value log = realm.evaluate(TELLING).execute(realm.global("log"), (ProxyExecutable) arguments -> {
                hearLog();
                return false;
            });
            realm.global("log", log);
            return helper.install(realm);
        };
    }

    /** The program is there: the generator that was made last is {@code gen}. */
    synchronized void opened() {
        gen = made;
    }

    /** The number of {@code gen} in the order of making, from 1. */
    synchronized int gen() {
        return gen;
    }

    /** A call begins. What came before the first call is told with it, and what comes between two calls is not. */
    synchronized void begin() {
        if (!calls.isEmpty()) {
            heard = new ArrayList<>();
        }
    }

    /** The call came to its end. */
    synchronized void end(CallTrace trace) {
        calls.add(new Call(trace, heard, Optional.ofNullable(states.get(gen)).map(EngineStanding::of)));
        heard = new ArrayList<>();
    }

    /** The calls that came to their end. */
    synchronized List<Call> calls() {
        return List.copyOf(calls);
    }

    /** What was heard since the last of them. */
    synchronized List<JournalEntry> unfinished() {
        return List.copyOf(heard);
    }

    private synchronized void hear(int generator, State state, JournalEntry decided) {
        states.put(generator, state);
        heard.add(decided);
    }

    private synchronized void hearLog() {
        heard.add(new JournalEntry.Logged());
    }
}
