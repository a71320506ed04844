package io.github.yieldstick.record;

/** Letters of a string that a reader, or a line of a feature file, would lose. */
final class Letters {
    private Letters() {}

    /** A string literal for that text. */
    static String quoted(String text) {
        return '"' + escaped(text.replace("\\", "\\\\").replace("\"", "\\\"")) + '"';
    }

    /** A string literal with what is no visible letter, but for the blank, escaped. */
    static String escaped(String literal) {
        StringBuilder escaped = new StringBuilder();
        literal.chars().forEach(letter -> {
            if (isVisible(letter)) {
                escaped.append((char) letter);
            } else {
                escaped.append("\\u%04x".formatted(letter));
            }
        });
        return escaped.toString();
    }

    private static boolean isVisible(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> letter == ' ';
            default -> true;
        };
    }
}
