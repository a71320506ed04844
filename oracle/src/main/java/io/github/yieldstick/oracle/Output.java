package io.github.yieldstick.oracle;

import java.util.ArrayList;
import java.util.List;

/** The lines that a program prints, as many as fit. Written by the realm's thread, and read by another. */
final class Output {
    private static final int MOST_LINES = 1_000;
    private static final int MOST_CHARACTERS = 64 << 10;

    private final List<String> lines = new ArrayList<>();
    private int characters;
    private boolean cut;

    /** Takes what is printed at once, which may be several lines. */
    synchronized void print(String text) {
        for (String line : text.split("\n", -1)) {
            add(line);
        }
    }

    synchronized List<String> lines() {
        return List.copyOf(lines);
    }

    private void add(String line) {
        if (cut) {
            return;
        }
        if (lines.size() == MOST_LINES || characters + line.length() > MOST_CHARACTERS) {
            cut = true;
            lines.add("(the output is cut here: it is more than " + MOST_LINES + " lines or " + (MOST_CHARACTERS >> 10)
                    + " KiB)");
            return;
        }
        lines.add(line);
        characters += line.length() + 1;
    }
}
