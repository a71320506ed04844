package io.github.yieldstick.record;

/** Letters of JavaScript that a reader, or a line of a feature file, would lose. */
final class Letters {
    private Letters() {}

    /** An expression with what is no visible letter, but for the blank, escaped, as its strings may have it. */
    static String escaped(String expression) {
        StringBuilder escaped = new StringBuilder();
        expression.chars().forEach(letter -> {
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
