package io.github.yieldstick.reports.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.grade.ProbableFault;
import io.github.yieldstick.reports.run.Diagnosis.Suspect;
import io.github.yieldstick.reports.sample.SampleDiagnosis;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DiagnosisTest {
    private static final Suspect ONE = new Suspect(List.of("A.1-01"), List.of(SampleDiagnosis.OFF_BY_ONE));
    private static final Suspect OTHER =
            new Suspect(List.of("A.1-01", "A.1-02"), List.of(SampleDiagnosis.LOST, SampleDiagnosis.OFF_BY_ONE));

    private static Diagnosis unlike() {
        return new Diagnosis(
                "e",
                5,
                20,
                List.of(ONE),
                List.of("A.2-01"),
                List.of("A.3-01", "A.3-02"),
                List.of(),
                List.of("A.9-01"),
                List.of("A.2"));
    }

    @Nested
    class its_sentence {
        @Test
        void names_the_line_and_both_pieces() {
            assertThat(SampleDiagnosis.exact("e", ONE).sentence())
                    .isEqualTo("fails exactly as the real helper does where line 190 has `op[1] >= t[0]` in place of"
                            + " `op[1] > t[0]`.");
        }

        @Test
        void tells_two_faults_as_two() {
            assertThat(SampleDiagnosis.exact("e", ONE, OTHER).sentence())
                    .endsWith("in place of `op[1] > t[0]` and line 193 loses `_.ops.pop()`.");
        }

        @Test
        void names_an_older_revision() {
            assertThat(SampleDiagnosis.exact("e", new Suspect(List.of("A.1-01"), List.of(SampleDiagnosis.OLDER)))
                            .sentence())
                    .isEqualTo("does what revision 1.9.2 does in all 20 cases that were measured.");
        }

        @Test
        void quotes_what_is_more_than_a_change_of_one_place() {
            Suspect told = new Suspect(List.of("A.2-01"), List.of(SampleDiagnosis.TOLD_IN_WORDS));
            assertThat(SampleDiagnosis.exact("e", told).sentence())
                    .isEqualTo(
                            "fails exactly as the real helper does with the fault “size: the fourth region is lost”.");
            assertThat(SampleDiagnosis.exact("e", ONE, told).sentence())
                    .endsWith("in place of `op[1] > t[0]`, with the fault “size: the fourth region is lost”.");
        }

        @Test
        void says_much_like_where_not_all_fits_and_what_does_not() {
            assertThat(unlike().sentence()).startsWith("fails much like the real helper where line 190 has");
            assertThat(unlike().misfit())
                    .isEqualTo(
                            "What does not fit: the engine fails A.2-01 besides; it passes A.3-01 and A.3-02, which the"
                                    + " helper would fail.");
        }

        @Test
        void is_told_with_what_it_rests_on() {
            assertThat(unlike().basis())
                    .isEqualTo(
                            "Held against known faults in 20 cases, of which the engine fails 5; of 1 case more that it"
                                    + " fails, nothing was measured.");
        }

        @Test
        void says_so_where_nothing_known_is_like_it() {
            Diagnosis unknown = SampleDiagnosis.unknown("e", "A.1-01", "A.1");
            assertThat(unknown.sentence())
                    .isEqualTo("fails 1 case in a way that no known fault of the real helper does.");
            assertThat(unknown.misfit()).isEmpty();
        }
    }

    @Nested
    class its_probable_faults {
        @Test
        void are_told_in_words_where_they_are_more_than_a_change_of_one_place() {
            ProbableFault fault = ProbableFault.in(SampleDiagnosis.exact(
                            "e", new Suspect(List.of("A.2-01"), List.of(SampleDiagnosis.TOLD_IN_WORDS))))
                    .get(0);
            assertThat(fault.words()).isEqualTo("What goes wrong: size: the fourth region is lost.");
            assertThat(fault.resembles()).isEmpty();
            assertThat(fault.clauses()).containsExactly("PRO.1");
        }

        @Test
        void have_the_cases_that_they_explain_and_what_nothing_explains_last() {
            Diagnosis two = new Diagnosis(
                    "e",
                    3,
                    20,
                    List.of(OTHER, ONE),
                    List.of("A.9-01"),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of("A.9"));
            assertThat(ProbableFault.in(two))
                    .extracting(ProbableFault::cases)
                    .containsExactly(List.of("A.1-01", "A.1-02"), List.of("A.1-01"), List.of("A.9-01"));
            assertThat(ProbableFault.in(two).get(2).clauses()).containsExactly("A.9");
        }

        @Test
        void name_what_no_case_tells_apart() {
            assertThat(ProbableFault.in(SampleDiagnosis.exact("e", OTHER))
                            .get(0)
                            .alike())
                    .isEqualTo("No case tells it from: line 190 has `op[1] >= t[0]` in place of `op[1] > t[0]`.");
        }
    }
}
