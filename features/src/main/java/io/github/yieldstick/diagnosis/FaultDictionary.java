package io.github.yieldstick.diagnosis;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What each wrong engine of a bank fails, and how.
 *
 * @param cases the cases that they were measured on
 * @param faults the wrong engines, in the order in which they are named where several are alike
 */
record FaultDictionary(List<KnownCase> cases, List<Entry> faults) {

    /**
     * A wrong engine.
     *
     * @param change what is wrong
     * @param asked the revision by which the engine was judged
     * @param outcomes what came of each case, by a letter each, in the order of the cases: see {@link KnownCase#symptom}
     */
    record Entry(TextChange change, String asked, String outcomes) {}

    FaultDictionary {
        cases = List.copyOf(cases);
        faults = List.copyOf(faults);
    }

    static FaultDictionary empty() {
        return new FaultDictionary(List.of(), List.of());
    }

    /** The faults that an engine of that revision may have: those of the newest text, and those that were asked for that revision. */
    List<Entry> of(String revision, String newest) {
        return faults.stream()
                .filter(fault -> fault.asked().equals(revision)
                        || (fault.asked().equals(newest)
                                && fault.change().revision().equals(newest)))
                .toList();
    }

    /** The cases that all of those faults were measured on, if they still are what they were then. */
    Set<String> measured(List<Entry> some, Map<String, String> digests) {
        BitSet all = new BitSet();
        all.set(0, cases.size());
        for (Entry fault : some) {
            for (int at = 0; at < cases.size(); at++) {
                if (fault.outcomes().charAt(at) == KnownCase.NOT_ASKED) {
                    all.clear(at);
                }
            }
        }
        Set<String> measured = new TreeSet<>();
        all.stream()
                .mapToObj(cases::get)
                .filter(known -> known.isStill(digests))
                .forEach(known -> measured.add(known.id()));
        return measured;
    }

    /** What that fault fails of those cases, and how. */
    Map<String, Symptom> failures(Entry fault, Set<String> among) {
        Map<String, Symptom> failing = new HashMap<>();
        for (int at = 0; at < cases.size(); at++) {
            KnownCase known = cases.get(at);
            Optional<Symptom> symptom = known.symptom(fault.outcomes().charAt(at));
            if (symptom.isPresent() && among.contains(known.id())) {
                failing.put(known.id(), symptom.get());
            }
        }
        return failing;
    }
}
