package io.github.yieldstick.reports.text;

/** The beginning of a line, as a message about a file shows it. */
public final class Excerpt {

    private static final int LONGEST = 60;

    private Excerpt() {}

    /** The line, or as much of it as a message can bear. */
    public static String of(String line) {
        if (line.isBlank()) {
            return "an empty line";
        }
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }
}
