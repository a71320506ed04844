package io.github.yieldstick.reports.site.parts;

import io.github.yieldstick.reports.text.Prose;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words that the pages use without more ado, each defined once, in "How the machine works". */
public enum Term {
    /** {@code label}. */
    LABEL(
            "label",
            "labels?",
            "A number that names a part of the body. The body is one `switch` over `_.label`: the machine sets the label and"
                    + " calls the body, which runs on from the case of that number."),
    /** {@code region}. */
    REGION(
            "region",
            "(?:protected )?regions?",
            "A `try` statement of the source, told by four labels: where its try part begins, its catch part, its finally"
                    + " part, and what follows it. The body pushes it onto `_.trys`; the last one there is the innermost,"
                    + " which is asked first."),
    /** {@code pending}. */
    PENDING(
            "pending",
            "pend(?:s|ing)?(?: operations?)?",
            "Of an operation: waiting on `_.ops` while a finally part runs, as does the return or the error that led into it."
                    + " When the finally part ends, the machine takes it up again."),
    /** {@code operation}. */
    OPERATION(
            "operation",
            "operations?|opcodes?",
            "What the machine looks at next: an opcode from 0 to 7, and an operand, as in `[2 /*return*/, 5]`. It comes from"
                    + " the caller, whose verbs are operations, or from the body, which answers with one."),
    /** {@code verb}. */
    VERB(
            "verb",
            "verbs?",
            "A call of `next`, `throw` or `return` on the generator: the operation with the opcode 0, 1 or 2."),
    /** {@code operand}. */
    OPERAND(
            "operand",
            "operands?",
            "The value that an operation carries: what is sent, thrown, returned or yielded, the label that a break goes to, or"
                    + " the delegate of a `yield*`."),
    /** {@code delegate}. */
    DELEGATE(
            "delegate",
            "delegates?",
            "What stands behind a `yield*`. While one is set, each verb goes to its method of that name, and what that gives"
                    + " goes to the caller, until it is done."),
    /** {@code body}. */
    BODY(
            "body",
            "body|bodies",
            "What a compiler has made of the code of a generator function: a function that takes the state `_`, runs one part of"
                    + " the code, and answers with an operation."),
    /** {@code revision}. */
    REVISION(
            "revision",
            "revisions?",
            "One of the five texts that the helper has had, named by the first release of tslib that carries it."),
    /** {@code profile}. */
    PROFILE(
            "profile",
            "profiles?",
            "Cases with a verdict of their own: core has what is documented, edge what follows from the helper’s text alone,"
                    + " messages the exact texts of errors, local the cases of a user."),
    /** {@code status}. */
    STATUS(
            "status",
            "status",
            "How binding a clause is: must (documented), edge (it follows from the helper’s text, outside what a compiler"
                    + " emits), messages (the exact text of an error), lowering (what every compiler must keep of ECMAScript), free"
                    + " (nothing defines it, so it is observed and never judged)."),
    /** {@code oracle}. */
    ORACLE(
            "oracle",
            "oracle",
            "The real helper, taken from its published package and run on GraalJS. It has to do what a case says in writing"
                    + " before any engine is held to that.");

    private final String word;
    private final Pattern used;
    private final String definition;

    Term(String word, String used, String definition) {
        this.word = word;
        this.used = Pattern.compile("\\b(?:" + used + ")\\b", Pattern.CASE_INSENSITIVE);
        this.definition = definition;
    }

    /** The word itself. */
    public String word() {
        return word;
    }

    /** The word in its forms, as it stands in a text. */
    Pattern used() {
        return used;
    }

    /** What it means. */
    public List<Prose> definition() {
        return Prose.of(definition);
    }

    /** Its place on the page that defines it. */
    public String anchor() {
        return "term-" + name().toLowerCase(Locale.ROOT);
    }
}
