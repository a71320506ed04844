package io.github.yieldstick.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What each wrong engine of a bank fails, and how.
 *
 * @param cases the cases that they were measured on
 * @param faults the wrong engines, in the order in which they are named where several are alike
 */
record FaultDictionary(List<KnownCase> cases, List<Entry> faults) {

    /**
     * @param change what is wrong
     * @param asked the revision by which the engine was judged
     * @param symptoms how each case failed, by the case's id: empty where it passed; cases that were not asked are left out
     */
    record Entry(TextChange change, String asked, Map<String, Optional<Symptom>> symptoms) {
        Entry {
            symptoms = Map.copyOf(symptoms);
        }

        private KnownFault fault(HelperPieces pieces) {
            Map<String, Symptom> failing = new TreeMap<>();
            symptoms.forEach((id, symptom) -> symptom.ifPresent(how -> failing.put(id, how)));
            return new KnownFault(change.shown(pieces), failing);
        }
    }

    FaultDictionary {
        cases = List.copyOf(cases);
        faults = List.copyOf(faults);
    }

    /** The dictionary without the cases that are no longer what they were when it was measured. */
    FaultDictionary among(Map<String, String> digests) {
        return new FaultDictionary(
                cases.stream()
                        .filter(known -> known.digest().equals(digests.get(known.id())))
                        .toList(),
                faults);
    }

    /** The faults that an engine of that revision may have: those of the newest text, and those that were asked for that revision. */
    List<Entry> of(String revision, String newest) {
        return faults.stream()
                .filter(fault -> fault.asked().equals(revision)
                        || fault.asked().equals(newest) && fault.change().revision().equals(newest))
                .toList();
    }

    /** The cases that all of those faults were measured on. */
    Set<String> measured(List<Entry> some) {
        return cases.stream()
                .map(KnownCase::id)
                .filter(id -> some.stream().allMatch(fault -> fault.symptoms().containsKey(id)))
                .collect(Collectors.toUnmodifiableSet());
    }

    static List<KnownFault> readable(List<Entry> some, HelperPieces pieces) {
        return some.stream().map(fault -> fault.fault(pieces)).toList();
    }
}
