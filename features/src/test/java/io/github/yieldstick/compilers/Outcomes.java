package io.github.yieldstick.compilers;

import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A file with what comes of cases on a compiler: a line for each that does not pass. */
record Outcomes(SortedMap<String, String> notPassing) {
    private static final String HEAD = """
            # What comes of the cases on %s; those that are not named pass.
            # Made by: mvn verify -Pcompilers -Dyieldstick.compilers.update=true
            """;

    static Outcomes read(Path file) throws IOException {
        return new Outcomes(Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(words -> words[0], words -> words[1], (one, other) -> one, TreeMap::new)));
    }

    static Outcomes of(List<CaseResult> results) {
        return new Outcomes(results.stream()
                .filter(result -> result.outcome() != Outcome.PASS)
                .collect(Collectors.toMap(
                        CaseResult::caseId, result -> result.outcome().id(), (one, other) -> one, TreeMap::new)));
    }

    /** Those of some cases alone. */
    Outcomes of(Set<String> cases) {
        return new Outcomes(notPassing.entrySet().stream()
                .filter(entry -> cases.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new)));
    }

    void write(Path file, String compiler) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                HEAD.formatted(compiler)
                        + notPassing.entrySet().stream()
                                .map(entry -> entry.getKey() + " " + entry.getValue() + "\n")
                                .collect(Collectors.joining()));
    }
}
