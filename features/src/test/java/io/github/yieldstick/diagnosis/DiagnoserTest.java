package io.github.yieldstick.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.reports.run.Diagnosis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DiagnoserTest {
    private static final HelperPieces PIECES = HelperPieces.load();
    private static final Symptom ONE_WAY = new Symptom("1 completes", "a");
    private static final Symptom ANOTHER_WAY = new Symptom("1 completes", "b");

    private final List<KnownFault> faults = new ArrayList<>(List.of(
            fault(1, "A.1-01", "A.1-02", "A.1-03", "A.2-01"),
            fault(2, "B.1-01", "B.1-02", "B.1-03", "B.1-04"),
            fault(3, "C.1-01", "C.1-02", "C.1-03", "A.1-01"),
            fault(4, "B.1-01", "B.1-02", "B.1-03")));

    private static KnownFault fault(int number, String... failing) {
        Map<String, Symptom> symptoms = new HashMap<>();
        List.of(failing).forEach(id -> symptoms.put(id, ONE_WAY));
        return new KnownFault(change(number), symptoms);
    }

    private static TextChange change(int number) {
        HelperText newest = HelperText.newest();
        int offset = newest.text().indexOf("op[1] > t[0]");
        return new TextChange(
                "F" + number,
                newest.revision(),
                TextChange.digest(newest),
                offset,
                5,
                "x" + number,
                offset,
                offset + 12);
    }

    private Diagnosis diagnose(Map<String, Symptom> failing, String... unmeasured) {
        TreeSet<String> judged = new TreeSet<>(failing.keySet());
        faults.forEach(fault -> judged.addAll(fault.symptoms().keySet()));
        for (int passing = 10; passing < 40; passing++) {
            judged.add("D.1-" + passing);
        }
        Findings found = new Findings(judged, failing);
        return new Diagnoser(faults, PIECES, found, List.of(unmeasured))
                .diagnose("engine")
                .orElseThrow();
    }

    private static Map<String, Symptom> failing(String... ids) {
        Map<String, Symptom> failing = new TreeMap<>();
        List.of(ids).forEach(id -> failing.put(id, ONE_WAY));
        return failing;
    }

    private static List<String> named(Diagnosis diagnosis) {
        return diagnosis.suspects().stream()
                .map(suspect -> suspect.first().id())
                .toList();
    }

    @Nested
    class An_engine_that_fails {
        @Test
        void as_several_that_nobody_tells_apart_has_the_simplest_first() {
            Map<String, Symptom> failing = failing("E.1-01", "E.1-02");
            TextChange change = change(7);
            TextChange loss = new TextChange(
                    "F8",
                    change.revision(),
                    change.text(),
                    change.offset(),
                    change.length(),
                    "",
                    change.shownFrom(),
                    change.shownTo());
            faults.add(new KnownFault(
                    TextChange.inWords("size: the fourth region is lost", HelperText.newest(), "a file"), failing));
            faults.add(new KnownFault(change, failing));
            faults.add(new KnownFault(loss, failing));
            assertThat(diagnose(failing).suspects().get(0).alternatives())
                    .extracting(Diagnosis.HelperChange::id)
                    .containsExactly("F8", "F7", "size: the fourth region is lost");
        }

        @Test
        void as_one_that_is_told_in_words_has_these_and_the_clauses_of_its_cases() {
            Map<String, Symptom> failing = failing("E.1-01", "E.1-02", "A.1-01");
            faults.add(new KnownFault(
                    TextChange.inWords("size: the fourth region is lost", HelperText.newest(), "a file"), failing));
            Diagnosis diagnosis = diagnose(failing);
            assertThat(diagnosis.isExact()).isTrue();
            assertThat(named(diagnosis)).containsExactly("size: the fourth region is lost");
            assertThat(diagnosis.suspects().get(0).first().clauses()).containsExactly("A.1", "E.1");
        }

        @Test
        void nothing_has_no_diagnosis() {
            Findings nothing = new Findings(new TreeSet<>(List.of("A.1-01")), Map.of());
            assertThat(new Diagnoser(faults, PIECES, nothing, List.of()).diagnose("engine"))
                    .isEmpty();
        }

        @Test
        void just_what_one_fault_fails_is_like_that() {
            Diagnosis diagnosis = diagnose(failing("B.1-01", "B.1-02", "B.1-03"));
            assertThat(named(diagnosis)).containsExactly("F4");
            assertThat(diagnosis.isExact()).isTrue();
            assertThat(diagnosis.sentence()).contains("`x4 > t[0]` in place of `op[1] > t[0]`");
        }

        @Test
        void the_union_of_two_faults_is_told_of_both() {
            Diagnosis diagnosis =
                    diagnose(failing("A.1-01", "A.1-02", "A.1-03", "A.2-01", "B.1-01", "B.1-02", "B.1-03", "B.1-04"));
            assertThat(named(diagnosis)).containsExactlyInAnyOrder("F1", "F2");
            assertThat(diagnosis.isExact()).isTrue();
        }

        @Test
        void the_union_of_three_faults_is_told_of_all() {
            Diagnosis diagnosis = diagnose(failing(
                    "A.1-01", "A.1-02", "A.1-03", "A.2-01", "B.1-01", "B.1-02", "B.1-03", "B.1-04", "C.1-01", "C.1-02",
                    "C.1-03"));
            assertThat(named(diagnosis)).containsExactlyInAnyOrder("F1", "F2", "F3");
        }

        @Test
        void a_case_more_is_much_like_the_fault() {
            Diagnosis diagnosis = diagnose(failing("A.1-01", "A.1-02", "A.1-03", "A.2-01", "D.1-10"));
            assertThat(named(diagnosis)).containsExactly("F1");
            assertThat(diagnosis.isExact()).isFalse();
            assertThat(diagnosis.unexplained()).containsExactly("D.1-10");
        }

        @Test
        void a_case_in_another_way_is_not_exactly_like_the_fault() {
            Map<String, Symptom> failing = failing("A.1-01", "A.1-02", "A.1-03", "A.2-01");
            failing.put("A.2-01", ANOTHER_WAY);
            assertThat(diagnose(failing).otherwise()).containsExactly("A.2-01");
        }

        @Test
        void what_no_fault_fails_is_told_of_the_clause_on_which_the_fewest_others_rest() {
            faults.add(fault(5, "E.1-01", "E.2-01", "E.3-01"));
            faults.add(fault(6, "E.2-01", "E.3-01"));
            faults.add(fault(7, "E.3-01"));
            faults.add(fault(8, "E.3-01"));
            Diagnosis diagnosis = diagnose(failing("E.1-02", "E.2-02", "E.3-02"));
            assertThat(diagnosis.isKnown()).isFalse();
            assertThat(diagnosis.look()).first().isEqualTo("E.3");
        }

        @Test
        void cases_that_were_not_measured_is_told_so() {
            Diagnosis diagnosis = diagnose(Map.of(), "F.1-01");
            assertThat(diagnosis.isKnown()).isFalse();
            assertThat(diagnosis.unmeasured()).containsExactly("F.1-01");
            assertThat(diagnosis.look()).containsExactly("F.1");
        }
    }

    @Test
    void faults_that_no_case_tells_apart_are_all_named() {
        faults.add(fault(9, "B.1-01", "B.1-02", "B.1-03"));
        assertThat(diagnose(failing("B.1-01", "B.1-02", "B.1-03"))
                        .suspects()
                        .get(0)
                        .others())
                .extracting(Diagnosis.HelperChange::id)
                .containsExactly("F9");
    }
}
