package io.github.yieldstick.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.reports.run.ClauseRecord;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The kit's own scenarios. */
class CorpusTest {
    private static final Corpus CORPUS = Corpus.load();

    @Test
    void no_scenario_is_written_wrongly() {
        assertThat(CORPUS.problems()).isEmpty();
    }

    @Test
    void every_feature_file_lies_in_the_folder_of_its_chapter() {
        assertThat(CORPUS.cases())
                .allSatisfy(known -> assertThat(known.record().place())
                        .startsWith("scenarios/" + folder(known.record().clause()) + "/"));
    }

    @Test
    void the_chapters_come_in_the_order_of_dependence() {
        assertThat(CORPUS.cases().stream().map(Case::chapter).distinct())
                .containsExactly(
                        "generator-object",
                        "state",
                        "opcodes",
                        "regions",
                        "orchestration",
                        "delegation",
                        "completion",
                        "language",
                        "async",
                        "lowering");
    }

    @Test
    void the_cases_of_a_clause_are_numbered_without_a_gap() {
        for (ClauseRecord clause : CORPUS.clauses().all()) {
            List<String> ids = CORPUS.cases().stream()
                    .filter(known -> known.record().clause().equals(clause.id()))
                    .map(Case::id)
                    .toList();
            for (int i = 0; i < ids.size(); i++) {
                assertThat(ids.get(i)).isEqualTo("%s-%02d", clause.id(), i + 1);
            }
        }
    }

    @Test
    void no_two_cases_say_the_same() {
        Set<String> said = CORPUS.cases().stream()
                .map(known -> known.record().source()
                        + whatRuns(known.subject())
                        + known.record().rows()
                        + known.record().revisions())
                .collect(Collectors.toSet());
        assertThat(said).hasSameSizeAs(CORPUS.cases());
    }

    @Test
    void every_clause_has_a_case_or_a_reason_why_it_has_none() {
        Set<String> shown =
                CORPUS.cases().stream().map(known -> known.record().clause()).collect(Collectors.toSet());
        assertThat(CORPUS.clauses().all())
                .allSatisfy(clause -> assertThat(shown.contains(clause.id()))
                        .as("%s has a case: %s", clause.id(), CORPUS.clauses().untestable(clause.id()))
                        .isEqualTo(CORPUS.clauses().untestable(clause.id()).isEmpty()));
    }

    @Test
    void a_retired_id_is_not_used_again() {
        assertThat(CORPUS.cases()).noneMatch(known -> CORPUS.clauses().retired().contains(known.id()));
    }

    /** A program from source rests on a behaviour whose change the chapters of bodies show. */
    @Test
    void a_behaviour_that_changed_has_cases_on_both_sides() {
        List<String> revisions = HelperText.revisions();
        for (Case known : CORPUS.cases()) {
            if (!(known.subject() instanceof Subject.Body)) {
                continue;
            }
            int first = revisions.indexOf(known.record().revisions().get(0));
            if (first > 0) {
                assertThat(CORPUS.cases().stream()
                                .filter(other -> !other.record().revisions().isEmpty()))
                        .as("a case of the chapter of %s that ends before %s", known.id(), revisions.get(first))
                        .anyMatch(other ->
                                chapter(other).equals(chapter(known)) && revisions.indexOf(last(other)) == first - 1);
            }
        }
    }

    private static String chapter(Case known) {
        return known.record().clause().replaceFirst("\\..*", "");
    }

    private static String last(Case known) {
        List<String> revisions = known.record().revisions();
        return revisions.get(revisions.size() - 1);
    }

    private static String folder(String clause) {
        return switch (clause.replaceFirst("\\d*\\..*", "")) {
            case "GEN" -> "generator-object";
            case "STA" -> "state";
            case "OP" -> "opcodes";
            case "DEL" -> "delegation";
            case "PRO" -> "regions";
            case "ORC" -> "orchestration";
            case "CMP" -> "completion";
            case "LAN" -> "language";
            case "LOW" -> "lowering";
            default -> "async";
        };
    }

    private static String whatRuns(Subject subject) {
        return subject instanceof Subject.Body body
                ? body.program().surroundingCode().code()
                        + body.program().thisArgument().code()
                        + body.program().body().code()
                : "";
    }
}
