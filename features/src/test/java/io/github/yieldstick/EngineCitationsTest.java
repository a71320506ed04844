package io.github.yieldstick;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.plugin.Capability;
import io.github.yieldstick.reports.run.ClauseRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The clauses that the bundled engine cites, where it decides them, and those of the registry. */
class EngineCitationsTest {
    private static final Pattern ID = Pattern.compile("\\b[A-Z]{2}[A-Z0-9]\\.\\d+\\b");

    /** The chapters about the machine itself; the others are about programs that run on it. */
    private static final Pattern OF_THE_MACHINE = Pattern.compile("(GEN|STA|OP[0-7]|PRO|ORC|DEL|CMP)\\..*");

    private static final List<Path> ENGINE = List.of(
            Path.of("..", "engine", "src", "main", "java"),
            Path.of("src", "main", "java", "io", "github", "yieldstick", "bundled"));

    private static final Corpus CORPUS = Corpus.load();

    @Test
    void each_clause_that_the_engine_cites_is_in_the_registry() throws IOException {
        assertThat(cited(source -> true))
                .isNotEmpty()
                .allMatch(id -> CORPUS.clauses().find(id).isPresent());
    }

    @Test
    void each_clause_that_an_engine_decides_is_cited_where_it_does() throws IOException {
        List<String> decided = CORPUS.clauses().all().stream()
                .filter(clause -> clause.status() != ClauseRecord.Status.FREE)
                .map(ClauseRecord::id)
                .filter(OF_THE_MACHINE.asMatchPredicate())
                .filter(id -> !isOfTheObjectAlone(id))
                .toList();

        assertThat(decided).hasSizeGreaterThan(80);
        assertThat(cited(EngineCitationsTest::decides)).containsAll(decided);
    }

    /** The kit's facade makes the JavaScript object of an engine that is none itself, and decides what it looks like. */
    private static boolean isOfTheObjectAlone(String id) {
        return CORPUS.cases().stream()
                .filter(judged -> judged.id().startsWith(id + "-"))
                .allMatch(judged -> judged.needs().contains(Capability.HOST_OBJECT));
    }

    /** What the observer is told names its clauses, too, but decides nothing. */
    private static boolean decides(Path source) {
        return !source.getFileName().toString().matches("On[A-Z]\\w+\\.java");
    }

    private static Set<String> cited(Predicate<Path> wanted) throws IOException {
        Set<String> cited = new TreeSet<>();
        for (Path root : ENGINE) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path source : files.filter(file -> file.toString().endsWith(".java"))
                        .filter(wanted)
                        .toList()) {
                    ID.matcher(Files.readString(source))
                            .results()
                            .map(MatchResult::group)
                            .forEach(cited::add);
                }
            }
        }
        return cited;
    }
}
