package io.github.yieldstick.reports.site;

import io.github.yieldstick.reports.run.Provenance;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.site.parts.Address;
import java.util.List;
import java.util.Optional;

/**
 * What the page shows of when, where and of which texts a run was made. It is the one page that tells of time and place.
 *
 * @param provenance when and where; empty where nobody wrote it down
 * @param subjects what was judged, in the order in which it was named
 */
record ProvenancePage(Optional<Provenance> provenance, List<Subject> subjects) {

    ProvenancePage {
        subjects = List.copyOf(subjects);
    }

    /** An engine or a compiler, with its page and its texts. */
    record Subject(Run.EngineRecord engine, String href, List<Provenance.SubjectText> texts) {}

    /** The page of a run. */
    static ProvenancePage of(RunIndex index, Optional<Provenance> provenance) {
        return new ProvenancePage(
                provenance,
                index.engines().stream()
                        .map(engine -> new Subject(
                                engine,
                                Address.ofEngine(engine.id(), index),
                                provenance
                                        .map(known -> known.textsOf(engine.id()))
                                        .orElse(List.of())))
                        .toList());
    }
}
