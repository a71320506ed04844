package io.github.yieldstick.reports.reproduce;

import io.github.yieldstick.reports.run.Json;

/** Text from outside as a part of JavaScript. */
final class JavaScriptText {

    private JavaScriptText() {}

    /** A literal of a string. */
    static String quoted(String text) {
        return Json.LINES.writeValueAsString(text);
    }

    /** The text on one line, for behind two slashes. */
    static String comment(String text) {
        return text.replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ");
    }

    /** The expression in brackets, so that neither a line nor a comment that ends in it changes what stands around it. */
    static String grouped(String expression) {
        return "(" + expression.strip() + "\n)";
    }

    /** A function that evaluates an expression whenever it is called. */
    static String thunk(String expression) {
        return "function () { return " + grouped(expression) + "; }";
    }

    /** A function that evaluates a list of expressions, with commas between them, to an array. */
    static String listThunk(String expressions) {
        return "function () { return [" + expressions.strip() + "\n]; }";
    }
}
