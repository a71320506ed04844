package io.github.yieldstick.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.judge.Budget;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TrustTest {
    private static final String FIRST = "state";
    private static final String SECOND = "regions";

    private final Trust trust = new Trust();
    private int place;

    private static CaseResult result(int place, Outcome outcome) {
        return new CaseResult("C-" + place, "class:A", outcome, "why", Optional.empty(), List.of(), List.of());
    }

    private void note(String chapter, Outcome outcome, int times) {
        for (int i = 0; i < times; i++) {
            trust.note(place, chapter, false, result(place, outcome));
            place++;
        }
    }

    private Optional<String> lost(String chapter) {
        return trust.terms(place, chapter).lost();
    }

    @Nested
    class A_chapter_is_given_up {

        @Test
        void after_ten_faults_in_it() {
            note(FIRST, Outcome.CRASH, 9);
            assertThat(lost(FIRST)).isEmpty();
            note(FIRST, Outcome.PROTOCOL, 1);
            assertThat(lost(FIRST))
                    .contains(
                            "given up in the chapter state after 10 cases that it did not come to the end of, the last C-9: protocol, why");
        }

        @Test
        void whatever_passed_between_the_faults() {
            note(FIRST, Outcome.RUNAWAY, 5);
            note(FIRST, Outcome.PASS, 100);
            note(FIRST, Outcome.RUNAWAY, 5);
            assertThat(lost(FIRST)).isPresent();
        }

        @Test
        void after_five_timeouts_in_it() {
            note(FIRST, Outcome.TIMEOUT, 4);
            note(FIRST, Outcome.CRASH, 1);
            assertThat(lost(FIRST)).isEmpty();
            note(FIRST, Outcome.TIMEOUT, 1);
            assertThat(lost(FIRST)).isPresent();
        }

        @Test
        void after_two_timeouts_where_another_has_been_given_up_already() {
            note(FIRST, Outcome.TIMEOUT, 5);
            note(SECOND, Outcome.TIMEOUT, 1);
            assertThat(lost(SECOND)).isEmpty();
            note(SECOND, Outcome.TIMEOUT, 1);
            assertThat(lost(SECOND))
                    .contains(
                            "given up in the chapter regions after 2 cases that it did not come to the end of, the last C-6:"
                                    + " timeout, why");
        }

        @Test
        void after_its_first_case_if_that_times_out_and_another_has_been_given_up_already() {
            trust.note(0, FIRST, true, result(0, Outcome.TIMEOUT));
            trust.note(1, SECOND, true, result(1, Outcome.TIMEOUT));
            place = 2;
            assertThat(lost(FIRST)).isEmpty();
            assertThat(lost(SECOND)).isEmpty();
            note(FIRST, Outcome.TIMEOUT, 4);
            trust.note(place, "delegation", true, result(place, Outcome.TIMEOUT));
            place++;
            assertThat(lost("delegation"))
                    .contains(
                            "given up in the chapter delegation after a case that it did not come to the end of, the last C-6:"
                                    + " timeout, why");
        }
    }

    @Nested
    class A_chapter_is_not_given_up {

        @Test
        void for_the_faults_in_another() {
            note(FIRST, Outcome.CRASH, 10);
            assertThat(lost(SECOND)).isEmpty();
            note(SECOND, Outcome.CRASH, 9);
            assertThat(lost(SECOND)).isEmpty();
        }

        @Test
        void for_failing_however_often() {
            note(FIRST, Outcome.FAIL, 1_000);
            note(FIRST, Outcome.ERROR, 1_000);
            assertThat(lost(FIRST)).isEmpty();
        }

        @Test
        void before_the_faults_that_it_is_given_up_for() {
            note(FIRST, Outcome.CRASH, 10);
            assertThat(trust.terms(9, FIRST).lost()).isEmpty();
            assertThat(trust.terms(10, FIRST).lost()).isPresent();
        }
    }

    @Nested
    class A_case_awaits_the_first_of_its_chapter {

        @Test
        void where_another_chapter_has_been_given_up_and_nothing_is_known_of_that_first() {
            assertThat(trust.awaitsTheFirst(0, FIRST)).isFalse();
            note(FIRST, Outcome.TIMEOUT, 5);
            assertThat(trust.awaitsTheFirst(place + 1, SECOND)).isTrue();
            trust.note(place, SECOND, true, result(place, Outcome.PASS));
            assertThat(trust.awaitsTheFirst(place + 1, SECOND)).isFalse();
        }
    }

    @Nested
    class The_budget {

        @Test
        void is_short_once_the_engine_has_hung() {
            note(FIRST, Outcome.CRASH, 1);
            assertThat(trust.terms(place, FIRST).budget()).isEqualTo(Budget.USUAL);
            note(FIRST, Outcome.TIMEOUT, 1);
            assertThat(trust.terms(place, SECOND).budget()).isEqualTo(Budget.SHORT);
            assertThat(trust.terms(1, FIRST).budget()).isEqualTo(Budget.USUAL);
        }
    }

    @Nested
    class The_order_in_which_cases_are_judged {
        private static final int CASES = 60;

        private static Outcome outcome(int place) {
            return switch (place % 4) {
                case 0 -> Outcome.PASS;
                case 1 -> Outcome.CRASH;
                default -> Outcome.TIMEOUT;
            };
        }

        private static String chapter(int place) {
            return place < CASES / 2 ? FIRST : SECOND;
        }

        private static boolean isFirst(int place) {
            return place % (CASES / 2) == 0;
        }

        private static List<Trust.Terms> termsOfAll(Trust all) {
            return IntStream.range(0, CASES)
                    .mapToObj(place -> all.terms(place, chapter(place)))
                    .toList();
        }

        @Test
        void changes_nothing_of_what_holds_in_the_end() {
            IntStream.range(0, CASES).forEach(i -> trust.note(i, chapter(i), isFirst(i), result(i, outcome(i))));
            List<Trust.Terms> inOrder = termsOfAll(trust);
            assertThat(inOrder).extracting(Trust.Terms::lost).anyMatch(Optional::isPresent);
            for (int seed = 0; seed < 20; seed++) {
                Trust shuffled = new Trust();
                List<Integer> order =
                        new ArrayList<>(IntStream.range(0, CASES).boxed().toList());
                Collections.shuffle(order, new Random(seed));
                order.forEach(i -> shuffled.note(i, chapter(i), isFirst(i), result(i, outcome(i))));
                assertThat(termsOfAll(shuffled)).isEqualTo(inOrder);
            }
        }

        @Test
        void never_leaves_out_a_case_that_is_run_in_the_end() {
            IntStream.range(0, CASES).forEach(i -> trust.note(i, chapter(i), isFirst(i), result(i, outcome(i))));
            List<Trust.Terms> inTheEnd = termsOfAll(trust);
            Trust partly = new Trust();
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, CASES).boxed().toList());
            Collections.shuffle(order, new Random(7));
            for (int next : order) {
                partly.note(next, chapter(next), isFirst(next), result(next, outcome(next)));
                List<Trust.Terms> now = termsOfAll(partly);
                for (int i = 0; i < CASES; i++) {
                    assertThat(now.get(i).lost().isPresent()
                                    && inTheEnd.get(i).lost().isEmpty())
                            .isFalse();
                    assertThat(inTheEnd.get(i).budget())
                            .isGreaterThanOrEqualTo(now.get(i).budget());
                }
            }
        }
    }
}
