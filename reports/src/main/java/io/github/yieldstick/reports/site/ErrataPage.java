package io.github.yieldstick.reports.site;

import io.github.yieldstick.reports.run.ErratumRecord;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.site.parts.CaseLink;
import io.github.yieldstick.reports.text.Prose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the page of the errata shows.
 *
 * @param documents the documents that have errata, in the order in which the run names them
 */
record ErrataPage(List<Document> documents) {

    record Document(List<Prose> name, String anchor, List<Erratum> errata) {}

    record Erratum(List<Prose> part, List<Prose> printed, List<Prose> actual, List<CaseLink> cases) {}

    static ErrataPage of(RunIndex index) {
        Map<String, List<Erratum>> errata = new LinkedHashMap<>();
        for (ErratumRecord erratum : index.run().errata()) {
            errata.computeIfAbsent(erratum.document(), any -> new ArrayList<>()).add(erratum(erratum, index));
        }
        List<Document> documents = new ArrayList<>();
        errata.forEach((name, entries) ->
                documents.add(new Document(Prose.of(name), "document-" + (documents.size() + 1), entries)));
        return new ErrataPage(documents);
    }

    private static Erratum erratum(ErratumRecord erratum, RunIndex index) {
        return new Erratum(
                Prose.of(erratum.part()),
                Prose.of(erratum.printed()),
                Prose.of(erratum.actual()),
                erratum.cases().stream()
                        .map(id -> CaseLink.to(index.caseOf(id), index))
                        .toList());
    }
}
