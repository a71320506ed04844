package io.github.yieldstick.reports.grade;

import io.github.yieldstick.reports.run.Run;
import java.util.List;

/**
 * What the written text is held against, and what is judged by it, in a word each.
 *
 * @param reference what confirms the written text
 * @param subject what is judged
 */
public record Sides(String reference, String subject) {
    private static final Sides ENGINE = new Sides("oracle", "engine");
    private static final Sides COMPILER = new Sides("natively", "emitted");

    /** Those of results on all of these, which are engines or compilers. */
    public static Sides of(List<Run.EngineRecord> judged) {
        return judged.stream().allMatch(Run.EngineRecord::isCompiler) && !judged.isEmpty() ? COMPILER : ENGINE;
    }

    /** The words, the shorter ones followed by blanks, so that what stands behind them is aligned. */
    String lead(String word) {
        int width = Math.max("written".length(), Math.max(reference.length(), subject.length()));
        return "  " + word + " ".repeat(width - word.length() + 2);
    }
}
