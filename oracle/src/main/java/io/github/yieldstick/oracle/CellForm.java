package io.github.yieldstick.oracle;

import java.util.regex.Pattern;
import org.graalvm.polyglot.Value;

/**
 * What a cell of a case has to be as a whole. A text that is only put between brackets may close them, and open others at its
 * end; one that parses between brackets of two kinds has brackets of its own alone.
 */
enum CellForm {
    /** One expression, without commas outside of brackets. */
    VALUE("(", ")", "({[", "]: 0})", "one expression", "; write one, in brackets where it has commas"),
    /** Any expression. */
    CALL("(", ")", "[", "]", "one expression", "; write one"),
    /** Expressions with commas between them, or nothing. */
    LIST("[", "]", "f(0,", ",0)", "a list of expressions", "; write each, with a comma between two");

    /** What needs no look: it has no bracket, no comma of its own and no comment. */
    private static final String PLAIN = "(?:\"[^\"\\\\]*\"|[-\\w$.]+)";

    private static final Pattern PLAIN_LIST = Pattern.compile(PLAIN + "(?:, " + PLAIN + ")*");
    private static final Pattern PLAIN_VALUE = Pattern.compile(PLAIN);

    private final String open;
    private final String close;
    private final String otherOpen;
    private final String otherClose;
    private final String name;
    private final String advice;

    CellForm(String open, String close, String otherOpen, String otherClose, String name, String advice) {
        this.open = open;
        this.close = close;
        this.otherOpen = otherOpen;
        this.otherClose = otherClose;
        this.name = name;
        this.advice = advice;
    }

    /**
     * Evaluates a cell, which has been found to be in this form.
     *
     * @throws ProgramFault if it throws, as for a name that is not there
     */
    Value evaluate(Realm realm, Text cell) {
        return realm.evaluate(cell, wrapped(cell), 1);
    }

    /**
     * Makes a function that evaluates a cell when it is called.
     *
     * @throws ProgramFault if it does not parse
     */
    Value thunk(Realm realm, Text cell) {
        return realm.evaluate(cell, thunk(wrapped(cell)), 1);
    }

    /** Makes a function that takes an object and makes such a function, in which the object's properties are names. */
    Value inScope(Realm realm, Text cell) {
        String code = "(function (scope) { with (scope) { return function () { return " + wrapped(cell) + "; }; } })";
        return realm.evaluate(cell, code, 1);
    }

    /** The expression for the whole cell, its own lines after the first one. */
    private String wrapped(Text cell) {
        return open + "\n" + cell.code() + "\n" + close;
    }

    /**
     * Looks at a cell, which is not run.
     *
     * @throws ProgramFault with its place, if it is not in this form
     */
    void check(Realm realm, Text cell) {
        if (isPlain(cell) || (this == LIST && cell.code().isBlank()) || realm.parses(thunk(other(cell)))) {
            return;
        }
        thunk(realm, cell); // which tells where it does not parse by itself
        throw new ProgramFault(cell.place(), sentence(realm, cell));
    }

    private boolean isPlain(Text cell) {
        return (this == LIST ? PLAIN_LIST : PLAIN_VALUE).matcher(cell.code()).matches();
    }

    /** On the line of the cell's end, so that a comment there swallows the bracket. */
    private String other(Text cell) {
        return otherOpen + "\n" + cell.code() + otherClose;
    }

    private String sentence(Realm realm, Text cell) {
        boolean endsInComment = realm.parses(thunk(other(cell.with(cell.code() + "\n"))));
        return "expected " + name + " of JavaScript, found \"" + cell.code() + "\""
                + (endsInComment ? ", whose end is a comment; drop the comment" : advice) + ".";
    }

    private static String thunk(String expression) {
        return "(function () { return " + expression + "; })";
    }
}
