package io.github.yieldstick.diagnosis;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.diagnosis.FaultDictionary.Entry;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.reports.run.Profile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Measures a bank of wrong engines on every case. What is known already, of a case and an engine that are still the same, is kept. */
final class DictionaryMaker {
    private final List<Case> cases;
    private final Map<String, WrongText> bank;
    /** What came of a case, by the keys of the engines that were asked, by the case's id. */
    private final Map<String, Map<String, Optional<Symptom>>> outcomes = new ConcurrentHashMap<>();
    /** The cases that cannot be measured; that is known of them as of any other. */
    private final Set<String> unfit = ConcurrentHashMap.newKeySet();

    /**
     * @param known what was measured before
     * @param all every case
     * @param engines the wrong engines
     */
    DictionaryMaker(FaultDictionary known, Collection<Case> all, List<WrongText> engines) {
        cases = judged(all);
        bank = engines.stream()
                .collect(Collectors.toMap(WrongText::key, wrong -> wrong, (one, same) -> one, LinkedHashMap::new));
        Map<String, String> digests = KnownCase.digests(cases);
        for (int at = 0; at < known.cases().size(); at++) {
            KnownCase measured = known.cases().get(at);
            if (measured.isStill(digests)) {
                Map<String, Optional<Symptom>> kept = new HashMap<>();
                for (Entry fault : known.faults()) {
                    char letter = fault.outcomes().charAt(at);
                    if (letter != KnownCase.NOT_ASKED) {
                        kept.put(WrongText.key(fault.change(), fault.asked()), measured.symptom(letter));
                    }
                }
                outcomes.put(measured.id(), kept);
                if (!measured.isFit()) {
                    unfit.add(measured.id());
                }
            }
        }
    }

    /** The cases that any engine is judged by. */
    static List<Case> judged(Collection<Case> all) {
        return all.stream()
                .filter(each -> each.record().profile() != Profile.OBSERVED
                        && !each.record().revisions().isEmpty())
                .sorted(Comparator.comparing(Case::id))
                .toList();
    }

    /** The cases of which something is left to be measured. */
    List<Case> missing() {
        return cases.stream().filter(each -> !missing(each).isEmpty()).toList();
    }

    private List<WrongText> missing(Case known) {
        if (unfit.contains(known.id())) {
            return List.of();
        }
        Map<String, Optional<Symptom>> measured = outcomes.getOrDefault(known.id(), Map.of());
        return bank.values().stream()
                .filter(wrong -> known.record().revisions().contains(wrong.asked()))
                .filter(wrong -> !measured.containsKey(wrong.key()))
                .toList();
    }

    /** Measures what is missing of those cases. */
    FaultDictionary make(List<Case> some) {
        try (Realms realms = new Realms()) {
            Measuring measuring = new Measuring(realms);
            some.parallelStream().forEach(known -> measure(known, measuring));
        }
        return dictionary();
    }

    private void measure(Case known, Measuring measuring) {
        Map<String, Optional<Symptom>> measured = new HashMap<>(outcomes.getOrDefault(known.id(), Map.of()));
        Map<String, List<WrongText>> byRevision =
                missing(known).stream().collect(Collectors.groupingBy(WrongText::asked));
        byRevision.forEach((revision, engines) -> {
            Optional<List<Optional<Symptom>>> symptoms = measuring.measure(known, revision, engines);
            if (symptoms.isEmpty()) {
                unfit.add(known.id());
            }
            for (int i = 0; i < engines.size() && symptoms.isPresent(); i++) {
                measured.put(engines.get(i).key(), symptoms.get().get(i));
            }
        });
        outcomes.put(known.id(), measured);
    }

    private FaultDictionary dictionary() {
        List<KnownCase> known = cases.stream()
                .filter(each -> outcomes.containsKey(each.id()))
                .map(this::known)
                .toList();
        List<Entry> faults = new ArrayList<>();
        bank.forEach((key, wrong) -> {
            StringBuilder letters = new StringBuilder();
            for (KnownCase each : known) {
                Map<String, Optional<Symptom>> measured = Objects.requireNonNull(outcomes.get(each.id()));
                letters.append(
                        measured.containsKey(key)
                                ? each.letter(Objects.requireNonNull(measured.get(key)))
                                : KnownCase.NOT_ASKED);
            }
            faults.add(new Entry(wrong.change(), wrong.asked(), letters.toString()));
        });
        return new FaultDictionary(known, faults);
    }

    private KnownCase known(Case each) {
        if (unfit.contains(each.id())) {
            outcomes.put(each.id(), Map.of());
            return KnownCase.unfit(each.id(), KnownCase.digest(each));
        }
        Set<Symptom> symptoms = new LinkedHashSet<>();
        Objects.requireNonNull(outcomes.get(each.id())).values().forEach(symptom -> symptom.ifPresent(symptoms::add));
        return new KnownCase(
                each.id(),
                KnownCase.digest(each),
                symptoms.stream().sorted(Comparator.comparing(Symptom::written)).toList());
    }
}
