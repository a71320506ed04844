package io.github.yieldstick.corpus;

import java.util.Set;

/**
 * Finds where a part of JavaScript ends, by skipping what may hold of its own the letter that ends it. For what is read where there
 * is no realm, whose parser knows better; what is no JavaScript is left to that to tell.
 */
final class JavaScriptScanner {
    /** Words behind which an operand comes, so that a slash begins a regular expression. */
    private static final Set<String> BEFORE_OPERANDS = Set.of(
            "return", "typeof", "instanceof", "in", "of", "new", "delete", "void", "throw", "case", "yield", "await");

    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    private final String code;
    private int at;
    private boolean mismatched;
    private boolean foundCode;

    JavaScriptScanner(String code) {
        this.code = code;
    }

    /** The offset of the separator that ends the part which begins there, or of the text's end. */
    int end(int from, char separator) {
        at = from;
        foundCode = false;
        skipTo(String.valueOf(separator));
        return Math.min(at, code.length());
    }

    /** The offset of the bracket that closes the one which opens there; -1 where none does, or one of another kind. */
    int closing(int opening) {
        at = opening;
        mismatched = false;
        skipToken(false);
        return mismatched || at > code.length() ? -1 : at - 1;
    }

    /** Whether the last part that was ended is more than blanks and comments. */
    boolean foundCode() {
        return foundCode;
    }

    /** Moves to the first of those characters that stands in no bracket, string or the like, or to the end. */
    private void skipTo(String ends) {
        boolean afterOperand = false;
        while (at < code.length() && ends.indexOf(code.charAt(at)) < 0) {
            if (Character.isWhitespace(code.charAt(at))) {
                at++;
            } else if (code.startsWith("//", at)) {
                skipThrough("\n");
            } else if (code.startsWith("/*", at)) {
                skipThrough("*/");
            } else {
                foundCode = true;
                afterOperand = skipToken(afterOperand);
            }
        }
    }

    /** Gives whether a slash behind the token divides. */
    private boolean skipToken(boolean afterOperand) {
        char first = code.charAt(at);
        if (Character.isJavaIdentifierPart(first)) {
            return skipWord();
        }
        at++;
        switch (first) {
            case '(', '[', '{' -> {
                skipTo(CLOSING);
                mismatched |= at < code.length() && CLOSING.indexOf(code.charAt(at)) != OPENING.indexOf(first);
                at++;
            }
            case '"', '\'' -> skipQuoted(first);
            case '`' -> skipTemplate();
            case '/' -> {
                if (afterOperand) {
                    return false;
                }
                skipRegularExpression();
            }
            default -> {
                return first == ')' || first == ']' || first == '}';
            }
        }
        return true;
    }

    private boolean skipWord() {
        int from = at;
        while (at < code.length() && Character.isJavaIdentifierPart(code.charAt(at))) {
            at++;
        }
        return !BEFORE_OPERANDS.contains(code.substring(from, at));
    }

    private void skipQuoted(char quote) {
        while (at < code.length() && code.charAt(at) != quote) {
            at += code.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }

    private void skipTemplate() {
        while (at < code.length() && code.charAt(at) != '`') {
            if (code.startsWith("${", at)) {
                at += 2;
                skipTo("}");
            } else if (code.charAt(at) == '\\') {
                at++;
            }
            at++;
        }
        at++;
    }

    /** A slash in a class of characters ends nothing. */
    private void skipRegularExpression() {
        boolean inClass = false;
        while (at < code.length() && (inClass || code.charAt(at) != '/')) {
            switch (code.charAt(at)) {
                case '\\' -> at++;
                case '[' -> inClass = true;
                case ']' -> inClass = false;
                default -> {}
            }
            at++;
        }
        at++;
    }

    private void skipThrough(String end) {
        int found = code.indexOf(end, at);
        at = found < 0 ? code.length() : found + end.length();
    }
}
