package io.github.yieldstick.corpus;

import io.github.yieldstick.oracle.Call;
import io.github.yieldstick.oracle.ProgramFault;
import io.github.yieldstick.oracle.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads calls: {@code next(V)}, {@code throw(V)}, {@code return(V)} on the generator that is driven, or any expression. */
public final class Calls {
    private static final Pattern VERB = Pattern.compile("\\s*(next|throw|return)\\(");

    private Calls() {}

    /** One call. What begins like a verb, and goes on behind its closing bracket, is an expression. */
    static Call read(Text written) {
        Matcher verb = VERB.matcher(written.code());
        if (verb.lookingAt()) {
            int close = new JavaScriptScanner(written.code()).closing(verb.end() - 1);
            if (close >= 0 && written.code().substring(close + 1).isBlank()) {
                return new Call.OfVerb(written, Call.Verb.of(verb.group(1)), written.part(verb.end(), close));
            }
        }
        return new Call.OfExpression(written);
    }

    /**
     * Calls that stand in one text with semicolons between them, as in {@code next(); throw(x)}, each with its place. Semicolons
     * within strings, templates, regular expressions, comments and brackets separate nothing; what is between two that do, and is
     * blank, is no call.
     *
     * @throws ProgramFault with the text's place, if there is no call in it
     */
    public static List<Call> split(Text text) {
        List<Call> calls = new ArrayList<>();
        JavaScriptScanner scanner = new JavaScriptScanner(text.code());
        int from = 0;
        while (from <= text.code().length()) {
            int to = scanner.end(from, ';');
            if (scanner.foundCode()) {
                calls.add(read(stripped(text, from, to)));
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

    private static Text stripped(Text text, int from, int to) {
        int start = from;
        while (Character.isWhitespace(text.code().charAt(start))) {
            start++;
        }
        int end = to;
        while (Character.isWhitespace(text.code().charAt(end - 1))) {
            end--;
        }
        return text.part(start, end);
    }
}
