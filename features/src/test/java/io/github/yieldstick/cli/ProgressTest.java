package io.github.yieldstick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** What a long work shows of its progress, and what stands beside it. */
class ProgressTest {
    private static final String BACK = "\r\u001b[K";

    private final StringWriter terminal = new StringWriter();
    private final PrintWriter out = new PrintWriter(terminal);

    @Test
    void makes_room_for_what_is_printed_between() {
        try (Progress progress = new Progress(out, true, "programs", 2)) {
            progress.aside(() -> out.print("first\n"));
            progress.step(true);
            progress.aside(() -> out.print("second\n"));
        }
        String shown = "1 of 2 programs, 1 red";
        assertThat(terminal).hasToString("first\n" + BACK + shown + BACK + "second\n" + shown + BACK);
    }

    @Test
    void is_nothing_in_a_pipe() {
        try (Progress progress = new Progress(out, false, "programs", 2)) {
            progress.step(true);
            progress.aside(() -> out.print("result\n"));
        }
        assertThat(terminal).hasToString("result\n");
    }
}
