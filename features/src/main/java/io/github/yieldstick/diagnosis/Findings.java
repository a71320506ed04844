package io.github.yieldstick.diagnosis;

import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.CaseResult;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What came of the cases on one engine.
 *
 * @param judged the cases that the engine passed or failed
 * @param symptoms how each case failed that did, by the case's id
 */
record Findings(Set<String> judged, Map<String, Symptom> symptoms) {

    /**
     * What came of cases on one engine.
     *
     * @param results what came of each
     * @param cases those cases and any more, by their ids
     */
    static Findings of(Collection<CaseResult> results, Map<String, CaseRecord> cases) {
        Set<String> judged = new TreeSet<>();
        Map<String, Symptom> symptoms = new TreeMap<>();
        for (CaseResult result : results) {
            Optional<Symptom> symptom = Symptom.of(result, Objects.requireNonNull(cases.get(result.caseId())));
            symptom.ifPresent(how -> symptoms.put(result.caseId(), how));
            if (symptom.isPresent() || result.outcome().isAnswer()) {
                judged.add(result.caseId());
            }
        }
        return new Findings(judged, symptoms);
    }

    /** The same for some of the cases alone. */
    Findings among(Set<String> cases) {
        Set<String> judgedAmong = new TreeSet<>(judged);
        judgedAmong.retainAll(cases);
        Map<String, Symptom> symptomsAmong = new TreeMap<>(symptoms);
        symptomsAmong.keySet().retainAll(cases);
        return new Findings(judgedAmong, symptomsAmong);
    }
}
