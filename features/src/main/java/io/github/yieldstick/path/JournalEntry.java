package io.github.yieldstick.path;

import io.github.yieldstick.engine.Decision;
import io.github.yieldstick.engine.Operation;
import io.github.yieldstick.oracle.Event;
import io.github.yieldstick.reports.run.Standing;

/** What the journal hears, in the order in which it happens. */
sealed interface JournalEntry {
    /**
     * A generator decided.
     *
     * @param generator its number in the order of making, from 1
     */
    record Decided(int generator, Decision decision, Operation operation, Standing standing) implements JournalEntry {}

    /**
     * The recorder of a program from source noted what happened.
     *
     * @param event it
     */
    record Noted(Event event) implements JournalEntry {}

    /** Someone wrote to the log; what, the recorder knows. */
    record Logged() implements JournalEntry {}
}
