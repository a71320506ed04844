package io.github.yieldstick.reports.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of ids, in which {@code *} stands for any characters or none. An id may have an asterisk of its own: {@code [*]}
 * stands for it, and {@code [[]} for the bracket of an id that would be read so.
 */
public final class Glob {
    private static final Pattern PARTS = Pattern.compile("\\[([*\\[])]|(\\*)|[^*\\[]+|\\[");

    /** Matches every id. */
    public static final Glob ANY = new Glob("*");

    private final String text;
    private final String literally;
    private final Optional<Pattern> pattern;

    /** Takes the pattern as it is written. */
    public Glob(String text) {
        this.text = text;
        StringBuilder expression = new StringBuilder();
        StringBuilder letters = new StringBuilder();
        boolean wildcard = false;
        for (Matcher part = PARTS.matcher(text); part.find(); ) {
            if (part.group(2) != null) {
                expression.append(".*");
                wildcard = true;
            } else {
                String taken = part.group(1) == null ? part.group() : part.group(1);
                letters.append(taken);
                expression.append(Pattern.quote(taken));
            }
        }
        this.literally = letters.toString();
        this.pattern =
                wildcard ? Optional.of(Pattern.compile(expression.toString(), Pattern.DOTALL)) : Optional.empty();
    }

    /** The pattern that matches that id and no other, as it is written. */
    public static String of(String id) {
        return id.replaceAll("[*\\[]", "[$0]");
    }

    /** The pattern as it is written. */
    public String text() {
        return text;
    }

    /** Whether it may match several ids. */
    public boolean hasWildcard() {
        return pattern.isPresent();
    }

    /** Whether that id is one of the pattern's. */
    public boolean matches(String id) {
        return pattern.map(found -> found.matcher(id).matches()).orElseGet(() -> literally.equals(id));
    }
}
