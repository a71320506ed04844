package io.github.yieldstick.run;

import io.github.yieldstick.KitVersion;
import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.corpus.Subject;
import io.github.yieldstick.engine.Revision;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.path.MachinePath;
import io.github.yieldstick.path.Tracer;
import io.github.yieldstick.reports.Reports;
import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.PathRecord;
import io.github.yieldstick.reports.run.Run;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The corpus as the book needs it: a run in which nothing was judged, with the paths of its bodies. */
public final class BookCorpus {

    private BookCorpus() {}

    /** All of it. It follows the bundled engine through each body that is drawn, in the newest revision that the case holds for. */
    public static Run of(Corpus corpus) {
        try (Realms realms = new Realms()) {
            Tracer tracer = new Tracer(realms, Bounds.standard());
            List<CaseRecord> cases = corpus.cases().stream().map(Case::record).toList();
            Set<String> drawn = Reports.drawnInBook(cases);
            return new Run(
                    new Run.Head(KitVersion.text(), realms.description(), "", List.of(), List.of(), revisions()),
                    corpus.clauses().all(),
                    cases,
                    List.of(),
                    corpus.cases().parallelStream()
                            .filter(each -> drawn.contains(each.record().id()))
                            .flatMap(each -> path(each, tracer).stream())
                            .toList(),
                    corpus.errata(),
                    List.of());
        }
    }

    private static List<Run.RevisionRecord> revisions() {
        return Arrays.stream(HelperText.values())
                .map(text -> new Run.RevisionRecord(text.revision(), "tslib " + text.release()))
                .toList();
    }

    private static Optional<PathRecord> path(Case drawn, Tracer tracer) {
        List<String> revisions = drawn.record().revisions();
        if (!(drawn.subject() instanceof Subject.Body) || revisions.isEmpty()) {
            return Optional.empty();
        }
        String newest = revisions.get(revisions.size() - 1);
        MachinePath path = tracer.path(Revision.of(newest).orElseThrow(), drawn);
        return path.stopped().isPresent()
                ? Optional.empty()
                : Optional.of(PathLength.bounded(path.record(drawn.id(), List.of(newest))));
    }
}
