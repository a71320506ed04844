package io.github.yieldstick.reports.reproduce;

import io.github.yieldstick.reports.run.Json;
import java.util.regex.Pattern;

/** Text from outside as a part of JavaScript. */
final class JavaScriptText {

    /** What a slash stands behind that begins a regular expression; behind anything else it divides. */
    private static final String BEFORE_OPERANDS =
            "(?:^|[(\\[{,;:?=!&|+\\-*%<>~^]|\\*/|\\b(?:return|typeof|in|of|new|delete|void|throw|case|yield|await))\\s{0,80}";

    /** Strings, templates, comments and regular expressions. */
    private static final Pattern WITHOUT_BRACKETS = Pattern.compile(String.join(
            "|",
            between('"'),
            between('\''),
            between('`'),
            "//.*",
            "/\\*[\\s\\S]*?\\*/",
            "(?<=" + BEFORE_OPERANDS + ")/(?:[^/\\\\\\[\\n]|\\\\.|\\[(?:[^]\\\\\\n]|\\\\.)*+])++/"));

    private JavaScriptText() {}

    /** A literal of a string. */
    static String quoted(String text) {
        return Json.LINES.writeValueAsString(text);
    }

    /** The text on one line, for behind two slashes. */
    static String comment(String text) {
        return text.replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ");
    }

    /** The expression in brackets, so that neither a line nor a comment that ends in it changes what stands around it. */
    static String grouped(String expression) {
        return "(" + expression.strip() + "\n)";
    }

    /** A function that evaluates an expression whenever it is called. */
    static String thunk(String expression) {
        return "function () { return " + grouped(expression) + "; }";
    }

    /** A function that evaluates a list of expressions, with commas between them, to an array. */
    static String listThunk(String expressions) {
        return "function () { return [" + expressions.strip() + "\n]; }";
    }

    /**
     * Whether each bracket that the text opens is closed in it, and none besides; those in strings, templates, comments and
     * regular expressions do not count.
     */
    static boolean isBalanced(String text) {
        StringBuilder open = new StringBuilder();
        for (char letter : WITHOUT_BRACKETS.matcher(text).replaceAll(" ").toCharArray()) {
            if ("([{".indexOf(letter) >= 0) {
                open.append(letter);
            } else if (")]}".indexOf(letter) >= 0) {
                int last = open.length() - 1;
                if (last < 0 || "([{".indexOf(open.charAt(last)) != ")]}".indexOf(letter)) {
                    return false;
                }
                open.setLength(last);
            }
        }
        return open.isEmpty();
    }

    private static String between(char quote) {
        return "Q[^Q\\\\]*+(?:\\\\[\\s\\S][^Q\\\\]*+)*+Q".replace('Q', quote);
    }
}
