package io.github.yieldstick.health;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.reports.Reports;
import io.github.yieldstick.reports.run.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The files of a report that show a case each without the kit.
 *
 * @param reports the folder of the report
 */
record Reproductions(Path reports) {

    /** Those of a corpus, of which nothing was judged. */
    static Reproductions of(Corpus corpus, Path reports) throws IOException {
        List<Run.RevisionRecord> revisions = Arrays.stream(HelperText.values())
                .map(text -> new Run.RevisionRecord(text.revision(), "tslib " + text.release()))
                .toList();
        Run.Head head = new Run.Head("development", "GraalJS", "", List.of(), List.of(), revisions);
        Reports.write(
                new Run(
                        head,
                        corpus.clauses().all(),
                        corpus.cases().stream().map(Case::record).toList(),
                        List.of(),
                        List.of()),
                reports);
        return new Reproductions(reports);
    }

    /** The text of the file for a case. */
    String of(Case known) {
        try {
            return Files.readString(reports.resolve("site/reproduce/" + known.id() + ".js"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
