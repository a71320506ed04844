package io.github.yieldstick.path;

import java.util.Set;

/** Finds where a statement of JavaScript ends, by skipping what may hold a semicolon of its own. */
final class JavaScriptScanner {
    /** Words behind which an operand comes, so that a slash begins a regular expression. */
    private static final Set<String> BEFORE_OPERANDS = Set.of(
            "return", "typeof", "instanceof", "in", "of", "new", "delete", "void", "throw", "case", "yield", "await");

    private final String code;
    private int at;
    private boolean foundCode;

    JavaScriptScanner(String code) {
        this.code = code;
    }

    /** The offset of the semicolon that ends the statement which begins there, or of the text's end. */
    int statementEnd(int from) {
        at = from;
        foundCode = false;
        skipTo(";");
        return Math.min(at, code.length());
    }

    /** Whether the last statement was more than blanks and comments. */
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
                skipTo(")]}");
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
