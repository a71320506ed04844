package io.github.yieldstick.path;

import io.github.yieldstick.oracle.ProgramFault;
import io.github.yieldstick.oracle.Text;
import java.util.ArrayList;
import java.util.List;

/** Calls that stand in one text with semicolons between them, as in {@code next(); throw(x)}. */
public final class Calls {
    private Calls() {}

    /**
     * The calls, each with its place. Semicolons within strings, templates, regular expressions, comments and brackets
     * separate nothing; what is between two that do, and is blank, is no call.
     *
     * @throws ProgramFault with the text's place, if there is no call in it
     */
    public static List<Text> split(Text text) {
        List<Text> calls = new ArrayList<>();
        JavaScriptScanner scanner = new JavaScriptScanner(text.code());
        int from = 0;
        while (from <= text.code().length()) {
            int to = scanner.statementEnd(from);
            if (scanner.foundCode()) {
                calls.add(part(text, from, to));
            }
            from = to + 1;
        }
        if (calls.isEmpty()) {
            throw new ProgramFault(
                    text.place(),
                    "a call is expected, and there is none; write next(V), throw(V), return(V) or any expression, with"
                            + " semicolons between them.");
        }
        return calls;
    }

    private static Text part(Text whole, int from, int to) {
        String code = whole.code();
        int start = from;
        while (Character.isWhitespace(code.charAt(start))) {
            start++;
        }
        int linesBefore =
                (int) code.substring(0, start).chars().filter(c -> c == '\n').count();
        int column = start - (code.lastIndexOf('\n', start - 1) + 1);
        return new Text(
                whole.file(),
                whole.line() + linesBefore,
                whole.indent() + column,
                code.substring(start, to).stripTrailing());
    }
}
