package io.github.yieldstick.child;

import java.util.Optional;

/**
 * Tells the messages of a process from what else it prints.
 *
 * @param <M> what it says
 */
public interface MessageReader<M> {

    /**
     * The message that a line holds; empty for one that was printed by something else.
     *
     * @param line without its end
     * @param isUtf8 whether its bytes were; else the line holds replacement characters
     */
    Optional<M> read(String line, boolean isUtf8);

    /** The same for a line that is longer than any may be, of which only the beginning is given. */
    Optional<M> readBeginning(String beginning);
}
