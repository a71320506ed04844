package io.github.yieldstick.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the decisions say of themselves. */
class DecisionTest {

    static Stream<Decision> all() {
        return Stream.of(OnVerb.values(), OnDelegate.values(), OnOperation.values(), OnBody.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("all")
    void each_has_a_sentence_and_names_its_clauses(Decision decision) {
        assertThat(decision.sentence()).matches("[a-z].*[a-z*]").hasSizeBetween(20, 130);
        assertThat(decision.clauses()).isNotEmpty().allMatch(clause -> clause.matches("[A-Z0-9]{3}\\.\\d+"));
    }

    @Test
    void no_two_say_the_same() {
        assertThat(all().map(Decision::sentence)).doesNotHaveDuplicates();
    }

    @Test
    void the_deciding_clause_comes_first() {
        assertThat(OnVerb.ANSWER_RETURN.clauses()).isEqualTo(List.of("CMP.2", "CMP.4"));
        assertThat(OnOperation.REPLACE_PENDING.clauses()).isEqualTo(List.of("PRO.4", "PRO.3"));
        assertThat(OnDelegate.SUSPEND_ON_RETURN.clauses()).isEqualTo(List.of("DEL.11", "DEL.2"));
        assertThat(OnBody.RAISE_NO_OPERATION.clauses()).isEqualTo(List.of("ORC.9"));
    }

    @Test
    void three_suspend() {
        assertThat(all().filter(Decision::suspends))
                .containsExactlyInAnyOrder(OnOperation.SUSPEND, OnDelegate.SUSPEND, OnDelegate.SUSPEND_ON_RETURN);
    }
}
