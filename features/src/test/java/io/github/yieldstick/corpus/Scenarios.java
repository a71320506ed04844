package io.github.yieldstick.corpus;

import java.util.Map;

/** Scenarios for tests, written small. */
public final class Scenarios {
    private Scenarios() {}

    /** The file in which {@link #of} puts a text. */
    public static final String FILE = "scenarios/test.feature";

    /** The corpus of one feature file. */
    public static Corpus of(String feature) {
        return Corpus.of(Clauses.load(), Map.of(FILE, feature));
    }

    /** The corpus of one feature file from elsewhere, without the kit's own. */
    public static Corpus fromElsewhere(String feature) {
        return Corpus.fromElsewhere(Clauses.load(), Map.of("mine/test.feature", feature));
    }

    /** A scenario of OP4.1 with those steps, under the rule as it should be; the steps begin at line 7. */
    public static String yielding(String steps) {
        return """
                Feature: A test

                  @OP4.1
                  Rule: OP4.1 It suspends with `{value: operand, done: false}`

                    Scenario: [OP4.1-01] a test
                """ + steps.indent(6);
    }

    /** The step of a body. */
    public static String body(String statements) {
        return "Given the generator body\n  \"\"\"js\n" + statements.indent(2) + "  \"\"\"\n";
    }

    /** The step of the calls. */
    public static String calls(String table) {
        return "Then each call completes as follows\n" + table.indent(2);
    }
}
