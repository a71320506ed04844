package io.github.yieldstick.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.ClauseRecord;
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
                .map(known -> known.program().surroundingCode().code()
                        + known.program().thisArgument().code()
                        + known.program().body().code()
                        + known.record().rows()
                        + known.record().revisions())
                .collect(Collectors.toSet());
        assertThat(said).hasSameSizeAs(CORPUS.cases());
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
            default -> "async";
        };
    }
}
