package io.github.yieldstick.diagnosis;

import io.github.yieldstick.corpus.Case;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which cases catch the wrong engines, as it was measured last: of engines and cases that still are what they were then. */
public final class KnownCatches {
    private final Set<String> cases;
    private final Map<String, List<String>> byEngine = new HashMap<>();

    private KnownCatches(Set<String> cases) {
        this.cases = Set.copyOf(cases);
    }

    /** Reads what is known. */
    public static KnownCatches of(Collection<Case> all) {
        FaultDictionary known = FaultDictionaryFile.load();
        Map<String, String> digests = KnownCase.digests(DictionaryMaker.judged(all));
        Set<String> engines = WrongText.all().stream().map(WrongText::key).collect(Collectors.toSet());
        KnownCatches catches = new KnownCatches(known.cases().stream()
                .filter(each -> each.isFit() && each.isStill(digests))
                .map(KnownCase::id)
                .collect(Collectors.toSet()));
        for (FaultDictionary.Entry fault : known.faults()) {
            if (engines.contains(WrongText.key(fault.change(), fault.asked()))) {
                Set<String> failures = known.failures(fault, catches.cases).keySet();
                catches.byEngine.put(id(fault), failures.stream().sorted().toList());
            }
        }
        return catches;
    }

    /** A change's own id, and that of a text by what it was asked to match. */
    private static String id(FaultDictionary.Entry fault) {
        return fault.change().isWhole()
                ? ofText(fault.change().revision(), fault.asked())
                : fault.change().id();
    }

    /** What stands for a text that is asked to match another revision than its own. */
    public static String ofText(String revision, String asked) {
        return "the text of " + revision + ", asked to match " + asked;
    }

    /** The cases that engines were measured on. */
    public Set<String> cases() {
        return cases;
    }

    /** Whether the engine was measured. */
    public boolean isKnown(String engineId) {
        return byEngine.containsKey(engineId);
    }

    /** The cases that the engine fails, sorted; none where nothing is known of it. */
    public List<String> of(String engineId) {
        return byEngine.getOrDefault(engineId, List.of());
    }
}
