package io.github.yieldstick.known;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A pattern of ids, in which {@code *} stands for any characters or none. */
final class Glob {
    static final Glob ANY = new Glob("*");

    private final String text;
    private final Pattern pattern;

    Glob(String text) {
        this.text = text;
        this.pattern = Pattern.compile(
                Arrays.stream(text.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
                Pattern.DOTALL);
    }

    String text() {
        return text;
    }

    boolean hasWildcard() {
        return text.contains("*");
    }

    boolean matches(String id) {
        return pattern.matcher(id).matches();
    }
}
