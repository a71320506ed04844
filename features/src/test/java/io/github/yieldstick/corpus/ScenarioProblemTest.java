package io.github.yieldstick.corpus;

import static io.github.yieldstick.corpus.Scenarios.body;
import static io.github.yieldstick.corpus.Scenarios.calls;
import static io.github.yieldstick.corpus.Scenarios.yielding;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a scenario that is written wrongly: the place, what was expected, what was found, what to do. */
class ScenarioProblemTest {
    private static final String BODY = body("return [4, 1];");
    private static final String CALLS = calls("| call | completes | labels |\n| next() | yields 1 | 0 |");

    @Test
    void nothing_is_said_of_one_that_is_written_as_it_should_be() {
        assertThat(Scenarios.of(yielding(BODY + CALLS)).problems()).isEmpty();
    }

    @Nested
    class The_rule {
        @Test
        void names_a_clause_that_there_is() {
            assertThat(problem(yielding(BODY + CALLS).replace("Rule: OP4.1 ", "Rule: OP4.99 ")))
                    .startsWith("scenarios/test.feature:4: there is no clause OP4.99 in clauses.yaml")
                    .endsWith("correct the id, or register the clause there first.");
        }

        @Test
        void has_the_sentence_of_the_registry() {
            assertThat(problem(yielding(BODY + CALLS).replace("It suspends", "It halts")))
                    .startsWith("scenarios/test.feature:4: the rule says of OP4.1 \"It halts")
                    .contains("but clauses.yaml says \"It suspends with")
                    .endsWith("make the two the same.");
        }

        @Test
        void has_the_tag_of_its_clause() {
            assertThat(problem(yielding(BODY + CALLS).replace("@OP4.1", "")))
                    .startsWith("scenarios/test.feature:6: the rule has no tag @OP4.1; add it");
        }

        @Test
        void is_there() {
            String lonely = "Feature: A test\n\n  Scenario: [OP4.1-01] a test\n" + (BODY + CALLS).indent(4);
            assertThat(problem(lonely)).startsWith("scenarios/test.feature:3: the scenario stands in no rule");
        }
    }

    @Nested
    class The_source {
        private static final String SOURCE = "Given the generator source\n  \"\"\"js\n  var gen;\n  \"\"\"\n";
        private static final String TABLE = calls("| call | completes |\n| next() | yields 1 |");
        private static final String DIFFERING =
                calls("| call | completes | natively |\n| next() | yields 1 | throws a TypeError |");

        @Test
        void has_been_lowered() {
            assertThat(problem(yielding(SOURCE + TABLE)))
                    .startsWith(
                            "scenarios/test.feature:6: OP4.1-01 is given as source, and there is no lowered text yet;"
                                    + " have the compiler lower it: yieldstick run --corpus features --tags @OP4.1");
        }

        @Test
        void stands_in_place_of_a_body() {
            assertThat(problem(yielding(SOURCE + BODY + TABLE)))
                    .isEqualTo(
                            "scenarios/test.feature:6: the scenario is given as source, and has the step \"the generator"
                                    + " body\", which belongs to a body; drop one of the two.");
        }

        @Test
        void has_no_labels() {
            assertThat(problem(yielding(SOURCE + CALLS)))
                    .contains("there is no column \"labels\"; a table of calls has call, completes, and may have logs,"
                            + " natively, natively logs.");
        }

        @Test
        void says_where_the_standard_has_what_differs() {
            assertThat(problem(yielding(SOURCE + DIFFERING)))
                    .contains(
                            "a row says what ECMAScript does otherwise, but no step says where the standard has it; add"
                                    + " \"ECMAScript differs: ");
        }

        @Test
        void says_how_ecmascript_differs_where_it_says_that_it_does() {
            assertThat(problem(yielding(SOURCE + "But ECMAScript differs: 27.5.1.2 Its name: why\n" + TABLE)))
                    .contains(
                            "the scenario says that ECMAScript differs, but no row says how; fill in the column natively");
        }

        @Test
        void names_the_section_and_the_reason() {
            assertThat(problem(yielding(SOURCE + "But ECMAScript differs: somehow\n" + DIFFERING)))
                    .contains(
                            "needs a section of ECMAScript with its name, a colon and a sentence, found \"somehow\".");
        }
    }

    @Nested
    class The_name {
        @Test
        void begins_with_the_case_id() {
            assertThat(problem(yielding(BODY + CALLS).replace("[OP4.1-01] ", "")))
                    .startsWith("scenarios/test.feature:6: the name \"a test\" has to begin with the case's id")
                    .contains("[OP4.1-01] what it shows");
        }

        @Test
        void has_the_id_of_its_clause() {
            assertThat(problem(yielding(BODY + CALLS).replace("[OP4.1-01]", "[OP4.2-01]")))
                    .startsWith("scenarios/test.feature:6: the name \"[OP4.2-01] a test\" has to begin");
        }

        @Test
        void is_taken_once() {
            String twice = yielding(BODY + CALLS) + "\n"
                    + ("Scenario: [OP4.1-01] again\n" + (BODY + CALLS).indent(2)).indent(4);
            assertThat(problem(twice))
                    .isEqualTo("scenarios/test.feature:15: the id OP4.1-01 is that of scenarios/test.feature:6 already;"
                            + " ids are for life, give this case the next free one.");
        }
    }

    @Nested
    class The_tags {
        @Test
        void are_known() {
            assertThat(problem(tagged("@egde")))
                    .startsWith("scenarios/test.feature:7: there is no tag @egde; a case may have @since-R");
        }

        @Test
        void agree_with_the_status_of_the_clause() {
            assertThat(problem(tagged("@edge")))
                    .isEqualTo("scenarios/test.feature:7: the tag @edge stands at a case of OP4.1, whose status in"
                            + " clauses.yaml is must; make the two agree.");
        }

        @Test
        void bound_by_revisions_that_there_are() {
            assertThat(problem(tagged("@since-1.7.0")))
                    .startsWith("scenarios/test.feature:7: there is no revision 1.7.0; there are 1.1.0, 1.6.0");
        }

        @Test
        void bound_in_the_right_order() {
            assertThat(problem(tagged("@since-2.4.1 @until-1.6.0")))
                    .contains("no revision lies between 2.4.1 and 1.6.0");
        }

        @ParameterizedTest
        @CsvSource({"@since-1.6.0, @since-1.9.2", "@until-2.4.1, @until-1.6.0"})
        void bound_once(String one, String other) {
            assertThat(problem(tagged(one + " " + other)))
                    .startsWith(
                            "scenarios/test.feature:7: the tags " + one + " and " + other + " contradict each other;");
        }

        @Test
        void bound_once_at_all_levels_together() {
            String atTwoLevels = tagged("@since-1.9.2").replace("  @OP4.1\n", "  @OP4.1 @since-1.6.0\n");
            assertThat(problem(atTwoLevels)).contains("the tags @since-1.6.0 and @since-1.9.2 contradict each other;");
        }

        @Test
        void may_repeat_a_bound() {
            String repeated = tagged("@since-1.9.2").replace("  @OP4.1\n", "  @OP4.1 @since-1.9.2\n");
            assertThat(Scenarios.of(repeated).problems()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"@since1.9.2", "@Since-1.9.2", "@untill-1.6.0", "@needs-luck", "@since", "@OP4.2"})
        void are_no_other_that_look_alike(String tag) {
            assertThat(problem(tagged(tag))).contains("there is no tag " + tag + "; a case may have @since-R");
        }

        @Test
        void stay_within_the_revisions_of_the_clause() {
            String later = yielding(BODY + CALLS)
                    .replace("@OP4.1", "@GEN.8")
                    .replace(
                            "OP4.1 It suspends with `{value: operand, done: false}`",
                            "GEN.8 The object has no `[Symbol.iterator]`")
                    .replace("OP4.1-01", "GEN.8-01");
            assertThat(problem(later)).contains("but GEN.8 holds for [1.1.0]; bound it by @since-R or @until-R.");
        }

        private String tagged(String tags) {
            return yielding(BODY + CALLS).replace("    Scenario:", "    " + tags + "\n    Scenario:");
        }
    }

    @Nested
    class The_steps {
        @Test
        void belong_to_the_glossary() {
            assertThat(problem(yielding("Given a generator body\n" + CALLS)))
                    .startsWith("scenarios/test.feature:7: there is no step \"a generator body\"; the steps are"
                            + " \"a host without V\" (names of globals in place of V, with commas between them),");
        }

        @Test
        void include_a_body() {
            assertThat(problem(yielding(CALLS)))
                    .isEqualTo("scenarios/test.feature:6: the scenario has no step \"the generator body\"; add it.");
        }

        @Test
        void include_the_calls() {
            assertThat(problem(yielding(BODY)))
                    .isEqualTo("scenarios/test.feature:6: the scenario has no step \"each call completes as follows\";"
                            + " add it.");
        }

        @Test
        void have_their_doc_string() {
            assertThat(problem(yielding("Given the generator body\n" + CALLS)))
                    .startsWith("scenarios/test.feature:7: the step \"the generator body\" needs a doc string");
        }

        @Test
        void have_their_table() {
            assertThat(problem(yielding(BODY + "Then each call completes as follows\n")))
                    .startsWith("scenarios/test.feature:11: the step \"each call completes as follows\" needs a table");
        }
    }

    @Nested
    class The_table {
        @Test
        void has_its_columns() {
            assertThat(problem(table("| call | completes |\n| next() | yields 1 |")))
                    .isEqualTo("scenarios/test.feature:12:11: the table has no column labels, but [call, completes];"
                            + " add it: every table of calls has call, completes, labels.");
        }

        @Test
        void has_no_other_columns() {
            assertThat(problem(table("| call | completes | labels | log |\n| next() | yields 1 | 0 | |")))
                    .startsWith("scenarios/test.feature:12:39: there is no column \"log\"")
                    .endsWith("and may have logs, regions, pending.");
        }

        @Test
        void has_no_column_twice() {
            assertThat(problem(table("| call | completes | labels | labels |\n| next() | yields 1 | 0 | 0 |")))
                    .contains("the column labels stands there twice; drop one.");
        }

        @Test
        void has_rows() {
            assertThat(problem(table("| call | completes | labels |")))
                    .contains("the table has a heading and no row; add a row for each call.");
        }

        @Test
        void names_a_call_in_each_row() {
            assertThat(problem(table("| call | completes | labels |\n| | yields 1 | 0 |")))
                    .contains("the call is empty; write next(), or an expression.");
        }

        @Test
        void has_completions_of_the_known_forms() {
            assertThat(problem(table("| call | completes | labels |\n| next() | yeilds 1 | 0 |")))
                    .startsWith("scenarios/test.feature:13:20: \"yeilds 1\" is no completion; a cell of the column"
                            + " completes says yields V, returns V, throws V, throws a TypeError, or gives V");
        }

        @Test
        void has_labels_that_are_numbers() {
            assertThat(problem(table("| call | completes | labels |\n| next() | yields 1 | 0, 1 |")))
                    .startsWith("scenarios/test.feature:13:31: \"0, 1\" is no list of labels; write whole numbers with"
                            + " blanks between them");
        }

        @Test
        void shows_stacks_only_where_an_engine_may_say_that_it_has_none() {
            assertThat(problem(table("| call | completes | labels | regions |\n| next() | yields 1 | 0 | [] |")))
                    .contains("tag the scenario @needs-stacks");
        }

        private String table(String rows) {
            return yielding(BODY + calls(rows));
        }
    }

    @Nested
    class What_holds_no_case {
        private static final String STEPS = BODY + CALLS;

        @Test
        void is_an_empty_file() {
            assertThat(problem("")).startsWith("scenarios/test.feature: there is no scenario in this file;");
            assertThat(problem("Feature: A test\n")).startsWith("scenarios/test.feature: there is no scenario");
        }

        @Test
        void is_a_rule_without_a_scenario() {
            assertThat(problem(yielding(STEPS) + "\n  Rule: OP4.2 It is empty\n"))
                    .isEqualTo("scenarios/test.feature:15: the rule has no scenario; add one, or drop the rule.");
        }

        @Test
        void is_a_file_whose_only_rule_has_none() {
            assertThat(problem("Feature: A test\n\n  Rule: OP4.2 It is empty\n"))
                    .isEqualTo("scenarios/test.feature:3: the rule has no scenario; add one, or drop the rule.");
        }

        @Test
        void is_a_scenario_without_steps() {
            assertThat(problem(yielding(STEPS) + "\n    Scenario: [OP4.1-02] another\n"))
                    .isEqualTo("scenarios/test.feature:15: the scenario has no steps; add them, or drop it.");
        }

        @Test
        void is_an_outline_without_examples() {
            assertThat(problem(yielding(STEPS).replace("Scenario:", "Scenario Outline:")))
                    .startsWith("scenarios/test.feature:6: the outline has no examples; add \"Examples:\" with a row");
        }

        @Test
        void are_examples_without_a_row() {
            String filled = "\n      Examples:\n        | case |\n        | OP4.1-01 |\n";
            assertThat(problem(outline(filled + "\n      Examples: of nothing\n        | case |\n")))
                    .isEqualTo(
                            "scenarios/test.feature:19: the examples have no row; add one for each case, or drop them.");
            assertThat(problem(outline("\n      Examples:\n"))).contains("the examples have no row;");
        }

        @Test
        void is_a_column_of_the_examples_that_nothing_uses() {
            String examples = "\n      Examples:\n        | case | note | value |\n        | OP4.1-01 | why | 2 |\n";
            assertThat(problem(outline(examples)))
                    .isEqualTo("scenarios/test.feature:16: nothing in the outline uses the column \"value\" of its"
                            + " examples; write <value> where its values belong, or name the column note.");
        }

        @Test
        void is_a_column_of_the_examples_that_is_there_twice() {
            String examples = "\n      Examples:\n        | case | case |\n        | OP4.1-01 | OP4.1-02 |\n";
            assertThat(problem(outline(examples))).contains("the column case stands there twice; drop one.");
        }

        private static String outline(String examples) {
            return yielding(STEPS).replace("Scenario: [OP4.1-01]", "Scenario Outline: [<case>]") + examples;
        }
    }

    @Test
    void a_file_that_is_no_gherkin_is_named() {
        assertThat(problem("Feature: A test\n\n  Rule: OP4.1\n   nonsense:\n    Scenario: x\n  Given\n | a |\n"))
                .startsWith("scenarios/test.feature");
    }

    private static String problem(String feature) {
        List<ScenarioProblem> problems = Scenarios.of(feature).problems();
        assertThat(problems).hasSize(1);
        return String.valueOf(problems.get(0).getMessage());
    }
}
