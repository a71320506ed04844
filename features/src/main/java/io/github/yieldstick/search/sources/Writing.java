package io.github.yieldstick.search.sources;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a piece of a program as JavaScript, by the forms of its kinds. */
final class Writing {
    /** What begins so is taken for another statement, or for a block. */
    private static final Pattern MISTAKEN = Pattern.compile("(?s)(\\{|let\\b|function\\b|class\\b|async\\b).*");

    private final Tree tree;
    private final StringBuilder written = new StringBuilder();
    private int next;

    private Writing(Tree tree) {
        this.tree = tree;
    }

    static String of(Tree tree) {
        return new Writing(tree).written();
    }

    private String written() {
        String form = tree.syntax().form();
        for (int i = 0; i < form.length(); i++) {
            char letter = form.charAt(i);
            if (letter == '@') {
                written.append(tree.text());
            } else if (letter == '%') {
                write(form.charAt(++i));
            } else {
                written.append(letter);
            }
        }
        return written.toString();
    }

    private void write(char place) {
        switch (place) {
            case '*' -> written.append(left().stream().map(part -> in(part, 1)).collect(Collectors.joining(", ")));
            case ';' -> written.append(lines());
            case '$' ->
                written.append(
                        left().stream().map(part -> "${" + part.code() + "}").collect(Collectors.joining("-")));
            case '~' -> written.append(unmistaken(in(tree.parts().get(next++), 1)));
            default -> written.append(in(tree.parts().get(next++), place - '0'));
        }
    }

    private List<Tree> left() {
        return tree.parts().subList(next, tree.parts().size());
    }

    private String lines() {
        String all = left().stream().map(Tree::code).map(Writing::indented).collect(Collectors.joining("\n"));
        return all.isEmpty() ? "" : "\n" + all + "\n";
    }

    private static String indented(String code) {
        return code.lines().map(line -> "  " + line).collect(Collectors.joining("\n"));
    }

    private static String in(Tree part, int tightness) {
        String code = part.code();
        boolean loose =
                part.syntax().category() == Category.EXPRESSION && part.syntax().binds() < tightness;
        return loose || isNumberLookedInto(part, tightness) ? "(" + code + ")" : code;
    }

    /** A number, or what is made of braces, cannot be called or looked into as it stands. */
    private static boolean isNumberLookedInto(Tree part, int tightness) {
        return tightness == 4
                && (part.syntax() == Syntax.OBJECT
                        || (part.syntax() == Syntax.LITERAL && part.text().matches("-?\\d.*")));
    }

    private static String unmistaken(String code) {
        return MISTAKEN.matcher(code).matches() ? "(" + code + ")" : code;
    }
}
