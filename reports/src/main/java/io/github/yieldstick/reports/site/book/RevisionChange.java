package io.github.yieldstick.reports.site.book;

import io.github.yieldstick.reports.machine.MachineFacts;
import io.github.yieldstick.reports.run.ClauseRecord;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.text.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a revision of the helper changed.
 *
 * @param revision the revision
 * @param pinned the release that its text is taken from
 * @param begins the clauses that hold from it on, and did not before
 * @param ends the clauses that held until the one before it
 * @param lines the lines of the text that are not as they were before; empty where the texts are not known
 */
record RevisionChange(
        String revision, String pinned, List<Named> begins, List<Named> ends, List<TextChanges.Line> lines) {

    /** A clause and its sentence. */
    record Named(String id, List<Prose> statement) {}

    /** The changes, the first text at the front. */
    static List<RevisionChange> of(RunIndex index, Optional<MachineFacts> facts) {
        List<RevisionChange> changes = new ArrayList<>();
        List<Run.RevisionRecord> revisions = index.run().head().revisions();
        for (int at = 0; at < revisions.size(); at++) {
            Optional<String> before = at == 0
                    ? Optional.empty()
                    : Optional.of(revisions.get(at - 1).id());
            changes.add(change(revisions.get(at), before, index, facts));
        }
        return changes;
    }

    private static RevisionChange change(
            Run.RevisionRecord revision, Optional<String> before, RunIndex index, Optional<MachineFacts> facts) {
        List<Named> begins = new ArrayList<>();
        List<Named> ends = new ArrayList<>();
        for (ClauseRecord clause : index.run().clauses()) {
            boolean held = before.filter(clause.revisions()::contains).isPresent();
            boolean holds = clause.revisions().contains(revision.id());
            if (before.isPresent() && held != holds) {
                (holds ? begins : ends).add(new Named(clause.id(), Prose.of(clause.statement())));
            }
        }
        return new RevisionChange(
                revision.id(),
                revision.pinned(),
                begins,
                ends,
                before.flatMap(earlier -> facts.map(
                                known -> TextChanges.between(code(known, earlier), code(known, revision.id()))))
                        .orElse(List.of()));
    }

    private static List<String> code(MachineFacts facts, String revision) {
        return facts.texts().stream()
                .filter(text -> text.revision().equals(revision))
                .flatMap(text -> text.code().lines())
                .toList();
    }
}
