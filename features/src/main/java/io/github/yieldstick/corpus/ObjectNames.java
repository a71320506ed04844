package io.github.yieldstick.corpus;

import io.github.yieldstick.oracle.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names by which objects of a case can be told. */
final class ObjectNames {
    private static final String NAME = "[A-Za-z$_][\\w$]*";
    private static final Pattern DECLARATION =
            Pattern.compile("^(?:var|let|const|class|(?:async )?function ?\\*?) ?(" + NAME + ")", Pattern.MULTILINE);
    private static final Pattern NAMED = Pattern.compile(NAME + "(\\.prototype)?");
    private static final List<String> WORDS_FOR_VALUES =
            List.of("undefined", "null", "true", "false", "NaN", "Infinity", "this");

    private ObjectNames() {}

    /** Those that the code declares, as far as the beginnings of its lines tell it, and those that cells hold; each once. */
    static List<String> of(String code, List<Row> rows) {
        Stream<String> declared = DECLARATION.matcher(code).results().map(declaration -> declaration.group(1));
        Stream<String> held = rows.stream().flatMap(ObjectNames::lists).flatMap(list -> inList(list).stream());
        return Stream.concat(declared, held).distinct().toList();
    }

    private static Stream<String> lists(Row row) {
        Stream<Text> value =
                row.completes() instanceof Expectation.OfValue given ? Stream.of(given.value()) : Stream.empty();
        return Stream.concat(value, row.logs().stream()).map(Text::code);
    }

    /** What stands as a name among the items of a list, and of the arrays in it. */
    private static List<String> inList(String values) {
        List<String> names = new ArrayList<>();
        JavaScriptScanner scanner = new JavaScriptScanner(values);
        int from = 0;
        while (from <= values.length()) {
            int to = scanner.end(from, ',');
            names.addAll(inItem(values.substring(from, to).strip()));
            from = to + 1;
        }
        return names;
    }

    private static List<String> inItem(String item) {
        int last = item.length() - 1;
        if (item.startsWith("[") && new JavaScriptScanner(item).closing(0) == last) {
            return inList(item.substring(1, last));
        }
        return NAMED.matcher(item).matches() && !WORDS_FOR_VALUES.contains(item) ? List.of(item) : List.of();
    }
}
