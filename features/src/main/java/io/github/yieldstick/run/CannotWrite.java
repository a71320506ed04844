package io.github.yieldstick.run;

import io.github.yieldstick.reports.text.FileTrouble;
import java.io.IOException;
import java.nio.file.Path;

/** What a run found out cannot be written down. The message says where, why, what is left and what to do. */
public final class CannotWrite extends RuntimeException {
    private static final long serialVersionUID = 1;

    private CannotWrite(String message, IOException cause) {
        super(message, cause);
    }

    /** The results cannot be written down as they come. */
    static CannotWrite results(Path folder, IOException cause) {
        return new CannotWrite(
                "The run cannot go on, since its results cannot be written to %s: %s. Make room, or give yourself the right to, and make the run again."
                        .formatted(folder, FileTrouble.of(cause)),
                cause);
    }

    /** The book of the machine cannot be written. */
    public static CannotWrite book(Path folder, IOException cause) {
        return new CannotWrite(
                "The book cannot be written to %s: %s. Make room, or give yourself the right to, or name another folder."
                        .formatted(folder, FileTrouble.of(cause)),
                cause);
    }

    /** The reports of a run cannot be written, though its results are there. */
    public static CannotWrite reports(Path folder, IOException cause) {
        return new CannotWrite(
                ("The reports cannot be written to %s: %s. Make room, or give yourself the right to; 'yieldstick report' then makes"
                                + " them from the run.jsonl there.")
                        .formatted(folder, FileTrouble.of(cause)),
                cause);
    }
}
