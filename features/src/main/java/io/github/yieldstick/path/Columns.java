package io.github.yieldstick.path;

import java.util.ArrayList;
import java.util.List;

/** Lines of text in columns: a word, a text that is wrapped, and what stands at the end of its first line. */
final class Columns {
    /** No line is longer. */
    static final int WIDTH = 99;

    private static final int WORD = 9;
    private static final int END = 15;

    private final List<String> lines = new ArrayList<>();

    void add(String line) {
        lines.add(line.stripTrailing());
    }

    void blank() {
        lines.add("");
    }

    void addSentence(String sentence) {
        wrap(sentence, WIDTH).forEach(this::add);
    }

    void add(String margin, String word, String text) {
        add(margin, word, text, "");
    }

    /** Keeps room for the end, if there is one. */
    void add(String margin, String word, String text, String end) {
        int room = WIDTH - margin.length() - WORD - (end.isEmpty() ? 0 : END);
        List<String> wrapped = wrap(text, room);
        String first = margin + pad(word, WORD) + wrapped.get(0);
        add(end.isEmpty() ? first : pad(first, WIDTH - END) + "  " + end);
        wrapped.stream().skip(1).forEach(rest -> add(margin + " ".repeat(WORD) + rest));
    }

    /** Breaks at blanks outside of brackets and strings, and elsewhere only where it must. */
    private static List<String> wrap(String text, int width) {
        List<String> wrapped = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : Pieces.of(text, " ")) {
            if (!line.isEmpty() && line.length() + 1 + piece.length() > width) {
                wrapped.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(piece);
            while (line.length() > width) {
                int blank = line.lastIndexOf(" ", width);
                int end = blank > 0 ? blank : width;
                wrapped.add(line.substring(0, end));
                line.delete(0, blank > 0 ? blank + 1 : end);
            }
        }
        wrapped.add(line.toString());
        return wrapped;
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /** All lines, each with its end of line. */
    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
