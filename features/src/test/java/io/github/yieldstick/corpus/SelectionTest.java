package io.github.yieldstick.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yieldstick.reports.run.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases selected by a tag expression. */
class SelectionTest {
    private static final Corpus CORPUS = Corpus.load();

    @Test
    void of_a_clause_takes_all_its_cases() {
        assertThat(CORPUS.select("@PRO.4"))
                .isNotEmpty()
                .isEqualTo(CORPUS.cases().stream()
                        .filter(known -> known.record().clause().equals("PRO.4"))
                        .toList());
    }

    @Test
    void joins_tags_by_and_or_and_not() {
        assertThat(CORPUS.select("(@PRO.4 or @OP4.1) and not @needs-stacks"))
                .isNotEmpty()
                .allSatisfy(known -> assertThat(known.tags())
                        .containsAnyOf("@PRO.4", "@OP4.1")
                        .doesNotContain("@needs-stacks"));
    }

    @Test
    void by_a_profile_agrees_with_it() {
        assertThat(CORPUS.select("@edge"))
                .isNotEmpty()
                .allSatisfy(known -> assertThat(known.record().profile()).isEqualTo(Profile.EDGE));
    }

    @Test
    void by_nothing_takes_every_case() {
        assertThat(CORPUS.select("")).isEqualTo(CORPUS.cases());
    }

    @Test
    void by_a_tag_that_no_case_has_takes_none() {
        assertThat(CORPUS.select("@PRO.99")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@PRO.4 and", "(@PRO.4", "@PRO.4 @edge", "not", "@a or or @b"})
    void says_what_is_wrong_with_an_expression_that_does_not_parse(String expression) {
        assertThatThrownBy(() -> CORPUS.select(expression))
                .isInstanceOf(ScenarioProblem.class)
                .hasMessageStartingWith(
                        "Tag expression \"" + expression + "\" could not be parsed because of syntax error: ")
                .hasMessageEndingWith(". Write tags with and, or, not and brackets, as in \"@PRO.4 and not @edge\".");
    }
}
