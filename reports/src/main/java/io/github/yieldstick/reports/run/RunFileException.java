package io.github.yieldstick.reports.run;

import java.io.IOException;

/** A file that a run or a measure of kit health wrote cannot be read. The message says what was expected, what was found and where, and what to do. */
public final class RunFileException extends IOException {

    private static final long serialVersionUID = 1L;

    /** With the whole message. */
    public RunFileException(String message) {
        super(message);
    }

    /** With the whole message, and what was thrown when the file was read. */
    public RunFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
