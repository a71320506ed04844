package io.github.yieldstick.reports;

import java.io.IOException;

/** A file that a run or a measure of kit health wrote cannot be read. The message says what was expected, what was found and where, and what to do. */
public final class RunFileException extends IOException {

    private static final long serialVersionUID = 1L;

    RunFileException(String message) {
        super(message);
    }

    RunFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
