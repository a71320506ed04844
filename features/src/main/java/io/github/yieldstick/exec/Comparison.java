package io.github.yieldstick.exec;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.yieldstick.exec.ProgramResult.End;
import java.util.List;

/**
 * A program's result on an engine, held against its result on another.
 *
 * @param engine the id of the other engine
 * @param outcome whether the program came to its end there
 * @param difference the first thing that differs, in words; empty where nothing does
 */
public record Comparison(String engine, End outcome, String difference) {
    private static final int SHOWN = 100;
    private static final int SHOWN_BEFORE = 20;

    static Comparison of(ProgramResult result, ProgramResult reference) {
        return new Comparison(reference.engine(), reference.outcome(), difference(result, reference));
    }

    /** Whether anything differs. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public boolean differs() {
        return !difference.isEmpty();
    }

    private static String difference(ProgramResult result, ProgramResult reference) {
        if (result.outcome() != reference.outcome()) {
            return switch (reference.outcome()) {
                case PASS -> "it passes there";
                case FAIL -> "it fails there, " + reference.failure();
                case NOT_ASKED -> "it passes there, and asks for no generator";
            };
        }
        if (result.hasFailed() && !result.failedLike(reference)) {
            return "it fails there otherwise, " + reference.failure();
        }
        if (result.wasBrokenOff()) {
            return ""; // How far it came until then is nobody's doing.
        }
        String output = difference(result.output(), reference.output());
        if (!output.isEmpty() || result.generators().equals(reference.generators())) {
            return output;
        }
        return "it asks for " + reference.generators().orElse(0) + " generators there, and here for "
                + result.generators().orElse(0);
    }

    private static String difference(List<String> output, List<String> reference) {
        int line = 0;
        while (line < output.size()
                && line < reference.size()
                && output.get(line).equals(reference.get(line))) {
            line++;
        }
        String number = "line " + (line + 1) + " of the output ";
        if (line < output.size() && line < reference.size()) {
            int from = Math.max(0, firstDifference(output.get(line), reference.get(line)) - SHOWN_BEFORE);
            return number + "is " + shown(output.get(line), from) + ", and there " + shown(reference.get(line), from);
        }
        if (line < reference.size()) {
            return number + "is missing, and there " + shown(reference.get(line), 0);
        }
        return line < output.size() ? number + "is " + shown(output.get(line), 0) + ", and there it is missing" : "";
    }

    private static int firstDifference(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String shown(String line, int from) {
        int to = Math.min(line.length(), from + SHOWN);
        return '"'
                + (from > 0 ? "..." : "")
                + line.substring(Math.min(from, to), to)
                + (to < line.length() ? "..." : "")
                + '"';
    }
}
