package io.github.yieldstick.reports.files;

import io.github.yieldstick.reports.text.Prose;
import java.util.List;
import java.util.stream.Collectors;

/** Text from outside as Markdown that shows that very text, also in a cell of a table. */
final class Markdown {

    private Markdown() {}

    /** The text on one line, without anything that Markdown or HTML could take for its own. It must not begin a line. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        oneLine(text).codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> plain.append("&amp;");
                case '<' -> plain.append("&lt;");
                case '>' -> plain.append("&gt;");
                // Not with a backslash: readers of tables differ in what they take two of them before a bar for.
                case '|' -> plain.append("&#124;");
                case '\\', '`', '*', '_', '[', ']', '~', '$' ->
                    plain.append('\\').appendCodePoint(letter);
                default -> plain.appendCodePoint(letter);
            }
        });
        return plain.toString();
    }

    /** The text as code, on one line; where it holds what code in a cell cannot, as plain text. */
    static String code(String text) {
        String line = oneLine(text);
        boolean fits = line.equals(line.strip()) && line.chars().noneMatch(letter -> "`|\\".indexOf(letter) >= 0);
        return fits && !line.isEmpty() ? "`" + line + "`" : plain(line);
    }

    /** The text with as code what stands between backticks. */
    static String prose(String text) {
        return Prose.of(text).stream()
                .map(part -> part.code() ? code(part.text()) : plain(part.text()))
                .collect(Collectors.joining());
    }

    /** A block of lines that are shown as they are. */
    static String block(List<String> lines) {
        String body = lines.stream().map(line -> oneLine(line) + "\n").collect(Collectors.joining());
        String fence = "```";
        while (body.contains(fence)) {
            fence += "`";
        }
        return fence + "text\n" + body + fence;
    }

    private static String oneLine(String text) {
        return XmlText.clean(text).replaceAll("[\\s\\x7F-\\x9F\\u2028\\u2029]", " ");
    }
}
