package io.github.yieldstick.corpus;

import static io.github.yieldstick.corpus.Scenarios.body;
import static io.github.yieldstick.corpus.Scenarios.calls;
import static io.github.yieldstick.corpus.Scenarios.yielding;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.reports.run.ClauseRecord;
import io.github.yieldstick.reports.run.Profile;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How scenarios that a user adds are read, and where they may say more than those of the kit. */
class ScenarioFromElsewhereTest {
    private static final String STEPS =
            body("return [4, 1];") + calls("| call | completes | labels |\n| next() | yields 1 | 0 |");
    private static final String LONELY = "Feature: Mine\n\n  Scenario: [my-case-01] a test\n" + STEPS.indent(4);

    @Nested
    class The_rule {
        @Test
        void may_be_a_clause_of_the_registry() {
            Corpus corpus = Scenarios.fromElsewhere(yielding(STEPS));
            assertThat(only(corpus).record().clause()).isEqualTo("OP4.1");
            assertThat(corpus.clauses().all()).isEqualTo(Clauses.load().all());
        }

        @Test
        void says_what_the_registry_says_where_it_begins_like_a_clause() {
            assertThat(problem(yielding(STEPS).replace("It suspends", "It halts")))
                    .startsWith("mine/test.feature:4: the rule says of OP4.1 \"It halts");
            assertThat(problem(yielding(STEPS).replace("Rule: OP4.1 ", "Rule: OP4.99 ")))
                    .startsWith("mine/test.feature:4: there is no clause OP4.99 in clauses.yaml");
            assertThat(problem(yielding(STEPS).replace("@OP4.1", "")))
                    .startsWith("mine/test.feature:6: the rule has no tag @OP4.1");
        }

        @Test
        void may_be_free_and_is_then_a_clause_of_its_own() {
            String feature = free("[my-case-01]", "")
                    + free("[my-case-02]", "").replace("Feature: Mine", "").replace("It does", "It also does");
            Corpus corpus = Scenarios.fromElsewhere(feature);
            assertThat(corpus.cases())
                    .extracting(known -> known.record().clause())
                    .containsExactly("LOCAL.1", "LOCAL.2");
            assertThat(corpus.clauses().find("LOCAL.2"))
                    .contains(new ClauseRecord(
                            "LOCAL.2",
                            "Cases from elsewhere",
                            "It also does as I want",
                            "mine/test.feature:15",
                            HelperText.revisions(),
                            ClauseRecord.Status.MUST));
        }

        @Test
        void may_be_left_out() {
            Corpus corpus = Scenarios.fromElsewhere(LONELY);
            assertThat(only(corpus).record().clause()).isEqualTo("LOCAL.1");
            assertThat(corpus.clauses().find("LOCAL.1").orElseThrow().statement())
                    .isEqualTo("Mine");
        }

        @Test
        void comes_after_the_registry_in_the_list_of_clauses() {
            List<ClauseRecord> clauses =
                    Scenarios.fromElsewhere(LONELY).clauses().all();
            assertThat(clauses).startsWith(Clauses.load().all().toArray(ClauseRecord[]::new));
            assertThat(clauses.get(clauses.size() - 1).id()).isEqualTo("LOCAL.1");
        }
    }

    @Nested
    class The_name {
        @ParameterizedTest
        @ValueSource(strings = {"my-body-01", "a", "7_b.c", "größe-1", "PRO.4-99"})
        void begins_with_any_id(String id) {
            assertThat(only(Scenarios.fromElsewhere(free("[" + id + "]", ""))).id())
                    .isEqualTo(id);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "[]", "[my case]", "[-a]", "my-case-01"})
        void has_an_id(String id) {
            assertThat(problem(free(id, "")))
                    .startsWith("mine/test.feature:5: the name \"")
                    .contains(
                            "has to begin with an id of letters, digits and . _ -, as in \"[my-case-01] what it shows\"");
        }

        @Test
        void has_an_id_that_no_other_has() {
            String twice = free("[my-case-01]", "") + "\n" + ("Scenario: [my-case-01] again\n" + STEPS).indent(4);
            assertThat(problem(twice))
                    .startsWith("mine/test.feature:14: the id my-case-01 is that of mine/test.feature:5 already;");
        }

        @Test
        void of_an_outline_takes_its_id_from_the_examples() {
            String outline = free("[<case>]", "")
                            .replace("Scenario:", "Scenario Outline:")
                            .replace("return [4, 1]", "return [4, <value>]")
                            .replace("yields 1", "yields <value>")
                    + "\n      Examples:\n        | case | value |\n        | one | 1 |\n        | two | 2 |\n";
            assertThat(Scenarios.fromElsewhere(outline).cases())
                    .extracting(Case::id)
                    .containsExactly("one", "two");
        }
    }

    @Nested
    class The_tags {
        @Test
        void put_every_case_into_the_profile_local() {
            assertThat(only(Scenarios.fromElsewhere(yielding(STEPS))).record().profile())
                    .isEqualTo(Profile.LOCAL);
            assertThat(only(Scenarios.fromElsewhere(LONELY)).record().profile()).isEqualTo(Profile.LOCAL);
        }

        @ParameterizedTest
        @ValueSource(strings = {"@edge", "@messages", "@observed"})
        void name_no_other_profile(String tag) {
            assertThat(problem(free("[a]", tag)))
                    .isEqualTo("mine/test.feature:6: the tag " + tag + " stands at a case from elsewhere, which is in"
                            + " the profile local whatever it shows; drop the tag.");
        }

        @Test
        void are_known() {
            assertThat(problem(free("[a]", "@mine")))
                    .isEqualTo(
                            "mine/test.feature:6: there is no tag @mine; a case may have @since-R, @until-R,"
                                    + " @unreviewed, @needs-stacks, @needs-prototype, @needs-host-object, @needs-depth and the id of its clause.");
        }

        @Test
        void bound_the_revisions() {
            assertThat(only(Scenarios.fromElsewhere(free("[a]", "@since-1.9.2 @until-2.4.1")))
                            .record()
                            .revisions())
                    .containsExactly("1.9.2", "2.4.1");
        }

        @Test
        void may_say_that_nobody_has_reviewed_the_case_which_the_kit_does_not_take() {
            assertThat(only(Scenarios.fromElsewhere(free("[a]", "@unreviewed"))).tags())
                    .containsExactly("@unreviewed");
            String inTheKit = yielding(STEPS).replace("@OP4.1", "@OP4.1 @unreviewed");
            assertThat(Scenarios.of(inTheKit).problems())
                    .singleElement()
                    .extracting(Throwable::getMessage)
                    .asString()
                    .startsWith("scenarios/test.feature:6: the tag @unreviewed stands at a case of the kit");
        }
    }

    @Test
    void a_background_stands_before_each_scenario() {
        String feature = "Feature: Mine\n  Background:\n    Given the surrounding code\n      \"\"\"js\n      var a;\n"
                + "      \"\"\"\n" + LONELY.replace("Feature: Mine", "");
        assertThat(only(Scenarios.fromElsewhere(feature)).record().surroundingCode())
                .isEqualTo("var a;");
    }

    @Test
    void a_step_stands_there_once() {
        assertThat(problem(LONELY.replace("    Then", body("return [2];").indent(4) + "    Then")))
                .isEqualTo(
                        "mine/test.feature:8: the step \"the generator body\" stands there a second time; drop one.");
        assertThat(problem(LONELY
                        + calls("| call | completes | labels |\n| next() | yields 1 | 0 |")
                                .indent(4)))
                .endsWith("the step \"each call completes as follows\" stands there a second time; drop one.");
    }

    private static String free(String id, String tags) {
        return "Feature: Mine\n\n  Rule: It does as I want\n\n"
                + (tags.isEmpty() ? "" : "    " + tags + "\n")
                + "    Scenario: " + id + " a test\n" + STEPS.indent(6);
    }

    private static Case only(Corpus corpus) {
        assertThat(corpus.problems()).isEmpty();
        assertThat(corpus.cases()).hasSize(1);
        return corpus.cases().get(0);
    }

    private static String problem(String feature) {
        List<ScenarioProblem> problems = Scenarios.fromElsewhere(feature).problems();
        assertThat(problems).hasSize(1);
        return String.valueOf(problems.get(0).getMessage());
    }
}
