package io.github.yieldstick.reports.site.parts;

import io.github.yieldstick.reports.text.Prose;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Signs that stand in traces and bodies and are no words: each is explained where it stands. */
public enum Notation {
    /** {@code #1}. */
    NUMBERED(
            "#1",
            "#\\d",
            "an object that no name of the case stands for. The first that is met is `#1`, with its shape behind it, the next"
                    + " `#2`; the same number is the same object."),
    /** {@code [0, , 1, 2]}. */
    REGION(
            "[0, , 1, 2]",
            "\\[\\d+, (?:\\d+)?, (?:\\d+)?, \\d+\\]|\\[\\d+, , \\d+",
            "a protected region, by its labels: the try part begins at 0, there is no catch part, the finally part begins at 1,"
                    + " and 2 follows."),
    /** An operation, with its name as a comment. */
    OPERATION(
            "[2 /*return*/, x]",
            "\\[\\d /\\*\\w+\\*/",
            "an operation: the opcode, its name, and the operand. An operand that nobody has written down is `...`."),
    /** {@code __await}. */
    AWAIT(
            "__await",
            "\\b__await\\b",
            "a helper that marks a value as awaited, so that a lowered async generator, which can only yield, can tell"
                    + " `await x` from `yield x`.");

    private final String sign;
    private final Pattern used;
    private final String meaning;

    Notation(String sign, String used, String meaning) {
        this.sign = sign;
        this.used = Pattern.compile(used);
        this.meaning = meaning;
    }

    /** The signs that stand in a text. */
    public static List<Notation> in(String text) {
        return Arrays.stream(values())
                .filter(sign -> sign.used.matcher(text).find())
                .toList();
    }

    /** The sign itself. */
    public String sign() {
        return sign;
    }

    /** What it means. */
    public List<Prose> meaning() {
        return Prose.of(meaning);
    }

    /** Its place on the page that has them all. */
    public String anchor() {
        return "sign-" + name().toLowerCase(Locale.ROOT);
    }
}
