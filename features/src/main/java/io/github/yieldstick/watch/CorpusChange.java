package io.github.yieldstick.watch;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.reports.run.CaseRecord;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a corpus says otherwise than an earlier one.
 *
 * @param changed the ids of the cases that are new, or say anything else, wherever they stand
 * @param gone the ids of those that are there no more
 * @param problems what is written wrongly in what was saved, and elsewhere where it was not so before
 */
record CorpusChange(Set<String> changed, List<String> gone, List<String> problems) {

    /** Compares two corpora, the later of which was read after those files were saved. */
    static CorpusChange between(Corpus before, Corpus after, Collection<Path> saved) {
        Map<String, Object> then = saying(before);
        Map<String, Object> now = saying(after);
        Set<String> known = Set.copyOf(problemsOf(before));
        return new CorpusChange(
                now.keySet().stream()
                        .filter(id -> !Objects.equals(now.get(id), then.get(id)))
                        .collect(Collectors.toSet()),
                then.keySet().stream()
                        .filter(id -> !now.containsKey(id))
                        .sorted()
                        .toList(),
                problemsOf(after).stream()
                        .filter(problem ->
                                !known.contains(problem) || saved.stream().anyMatch(file -> isIn(file, problem)))
                        .toList());
    }

    private static boolean isIn(Path file, String problem) {
        return problem.startsWith(file.toString().replace(file.getFileSystem().getSeparator(), "/") + ":");
    }

    /** All that a case says, but for where it stands. */
    private static Map<String, Object> saying(Corpus corpus) {
        return corpus.cases().stream().collect(Collectors.toMap(Case::id, CorpusChange::saying));
    }

    private static List<Object> saying(Case each) {
        CaseRecord record = each.record();
        return List.of(
                record.clause(),
                record.title(),
                record.profile(),
                record.revisions(),
                record.surroundingCode(),
                record.body(),
                record.columns(),
                record.rows(),
                record.source(),
                record.difference(),
                record.setting(),
                each.needs(),
                each.tags());
    }

    private static List<String> problemsOf(Corpus corpus) {
        return corpus.problems().stream()
                .map(problem -> String.valueOf(problem.getMessage()))
                .toList();
    }
}
