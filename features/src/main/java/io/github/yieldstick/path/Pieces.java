package io.github.yieldstick.path;

import java.util.ArrayList;
import java.util.List;

/** Takes written forms apart, where no bracket and no string is open. */
final class Pieces {
    private Pieces() {}

    /** The pieces between the separators. */
    static List<String> of(String text, String separator) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                quoted = c != '"';
                i += c == '\\' ? 1 : 0;
            } else if (depth == 0 && text.startsWith(separator, i)) {
                pieces.add(text.substring(from, i));
                from = i + separator.length();
                i = from - 1;
            } else {
                quoted = c == '"';
                depth += "[{(".indexOf(c) >= 0 ? 1 : 0;
                depth -= ")}]".indexOf(c) >= 0 ? 1 : 0;
            }
        }
        pieces.add(text.substring(from));
        return pieces;
    }
}
