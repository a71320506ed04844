package io.github.yieldstick.record;

import io.github.yieldstick.oracle.Call;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.Program;
import io.github.yieldstick.oracle.Text;
import java.util.List;

/**
 * What is to be recorded.
 *
 * @param name the name of the file that holds the body, {@code my-body.js}, from which the case's id is made
 * @param program the body and what stands around it
 * @param calls the calls, in order
 * @param helper the text of the helper whose doings are written down
 * @param stacks whether the table shows the regions and the pending operations too
 */
public record Recording(String name, Program program, List<Call> calls, HelperText helper, boolean stacks) {

    public Recording {
        calls = List.copyOf(calls);
    }

    /** The body by itself, under the newest text of the helper, without the stacks. */
    public static Recording of(String name, Text body, List<Call> calls) {
        Program program = new Program(body.with(""), body.with("undefined"), body);
        return new Recording(name, program, calls, HelperText.newest(), false);
    }

    /** The case's id: the file's name without its ending, in letters that an id may have, and a number. */
    String caseId() {
        String stem = name.strip().replaceFirst("\\.[^.]*$", "");
        String plain = stem.replaceAll("[^\\p{L}\\p{N}_]+", "-").replaceAll("^[-_]+|-+$", "");
        return (plain.isEmpty() ? "recorded" : plain) + "-01";
    }
}
