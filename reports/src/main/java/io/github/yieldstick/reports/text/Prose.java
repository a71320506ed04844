package io.github.yieldstick.reports.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence whose code stands between backticks, cut into its pieces.
 *
 * @param text the piece
 * @param code whether it is code
 * @param href where the piece leads, relative to the site's root; empty for one that leads nowhere
 */
public record Prose(String text, boolean code, String href) {

    /** A piece that leads nowhere. */
    public Prose(String text, boolean code) {
        this(text, code, "");
    }

    /** The pieces of a sentence, in order; a backtick without its partner stays what it is. */
    public static List<Prose> of(String sentence) {
        List<Prose> pieces = new ArrayList<>();
        int from = 0;
        for (int open = sentence.indexOf('`'); open >= 0; open = sentence.indexOf('`', from)) {
            int close = sentence.indexOf('`', open + 1);
            if (close < 0) {
                break;
            }
            add(pieces, sentence.substring(from, open), false);
            add(pieces, sentence.substring(open + 1, close), true);
            from = close + 1;
        }
        add(pieces, sentence.substring(from), false);
        return pieces;
    }

    private static void add(List<Prose> pieces, String text, boolean code) {
        if (!text.isEmpty()) {
            pieces.add(new Prose(text, code));
        }
    }
}
