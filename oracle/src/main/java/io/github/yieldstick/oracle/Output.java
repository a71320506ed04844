package io.github.yieldstick.oracle;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines that a program prints: of each as much as fits, and as many of them as fit. Written by the realm's thread, and
 * read by another.
 */
final class Output {
    private static final int MOST_LINES = 1_000;
    private static final int LONGEST_LINE = 64 << 10;
    private static final int MOST_CHARACTERS = 1 << 20;

    private final List<String> lines = new ArrayList<>();
    private int characters;
    private long linesLost;

    /** Takes what is printed at once, which may be several lines. */
    synchronized void print(String text) {
        for (String line : text.split("\n", -1)) {
            add(line);
        }
    }

    /** What was printed; where lines were lost, the last says how many. */
    synchronized List<String> lines() {
        List<String> shown = new ArrayList<>(lines);
        if (linesLost > 0) {
            shown.add("(the output is cut here, as it is more than " + MOST_LINES + " lines or " + MOST_CHARACTERS
                    + " characters: " + (linesLost == 1 ? "a line follows" : linesLost + " lines follow") + ")");
        }
        return shown;
    }

    private void add(String line) {
        String kept = kept(line);
        if (linesLost > 0 || lines.size() == MOST_LINES || characters + kept.length() > MOST_CHARACTERS) {
            linesLost++;
            return;
        }
        lines.add(kept);
        characters += kept.length() + 1;
    }

    private static String kept(String line) {
        return line.length() <= LONGEST_LINE
                ? line
                : line.substring(0, LONGEST_LINE) + " (the line is cut here: it has " + line.length()
                        + " characters, of which " + LONGEST_LINE + " are kept)";
    }
}
