package io.github.yieldstick.reports.reproduce;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Names by which objects of a case can be told. */
final class DeclaredNames {

    private static final String NAME = "[A-Za-z$_][\\w$]*";
    private static final Pattern DECLARATION =
            Pattern.compile("^(?:var|let|const|class|(?:async )?function ?\\*?) ?(" + NAME + ")", Pattern.MULTILINE);
    private static final Pattern NAMED = Pattern.compile(NAME + "(\\.prototype)?");
    private static final Pattern STRING =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|`(?:[^`\\\\]|\\\\.)*`");
    private static final List<String> WORDS_FOR_VALUES =
            List.of("undefined", "null", "true", "false", "NaN", "Infinity", "this");

    private DeclaredNames() {}

    /** What a script declares at its top, as far as the beginnings of its lines tell it. */
    static List<String> of(String script) {
        return DECLARATION
                .matcher(script)
                .results()
                .map((MatchResult declaration) -> declaration.group(1))
                .toList();
    }

    /** What stands as a name among the items of a list. */
    static List<String> inList(String values) {
        return Arrays.stream(STRING.matcher(values).replaceAll("\"\"").split(","))
                .map(String::strip)
                .filter(item -> NAMED.matcher(item).matches() && !WORDS_FOR_VALUES.contains(item))
                .toList();
    }
}
