package io.github.yieldstick.diagnosis;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.diagnosis.FaultDictionary.Entry;
import io.github.yieldstick.health.FaultyHelper;
import io.github.yieldstick.judge.Candidate;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.reports.run.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Measures every single change of the helper's texts, and each text asked for the revision of another, on every case. What is
 * in the dictionary already, of a case and a change that are still the same, is kept.
 */
final class DictionaryMaker {
    private static final int SAVED_AFTER = 40;

    private final Path file;
    private final List<Case> cases;
    private final Map<String, Bank> bank = new LinkedHashMap<>();
    private final Map<String, Map<String, Optional<Symptom>>> kept = new HashMap<>();
    private final Map<String, Map<String, Optional<Symptom>>> measured = new ConcurrentHashMap<>();

    /**
     * A wrong engine of the dictionary.
     *
     * @param change what is wrong
     * @param candidate the engine
     */
    private record Bank(TextChange change, Candidate candidate) {
        String key() {
            return key(change, candidate.description().revision());
        }

        static String key(TextChange change, String asked) {
            return asked + " " + change.revision() + " " + change.offset() + " " + change.length() + " " + change.puts();
        }
    }

    /**
     * @param known what was measured before
     * @param all every case
     * @param file where the dictionary is written, from time to time and at the end
     */
    DictionaryMaker(FaultDictionary known, Collection<Case> all, Path file) {
        this.file = file;
        this.cases = judged(all);
        bank().forEach(wrong -> bank.put(wrong.candidate().id(), wrong));
        Map<String, String> digests = new HashMap<>();
        cases.forEach(each -> digests.put(each.id(), KnownCase.digest(each)));
        Set<String> same = new LinkedHashSet<>();
        known.among(digests).cases().forEach(each -> same.add(each.id()));
        for (Entry fault : known.faults()) {
            Map<String, Optional<Symptom>> symptoms = new HashMap<>(fault.symptoms());
            symptoms.keySet().retainAll(same);
            kept.put(Bank.key(fault.change(), fault.asked()), symptoms);
        }
    }

    static List<Case> judged(Collection<Case> all) {
        return all.stream().filter(each -> each.record().profile() != Profile.OBSERVED).toList();
    }

    private static List<Bank> bank() {
        List<Bank> all = new ArrayList<>();
        for (FaultyHelper faulty : FaultyHelper.ofAllTexts()) {
            TextChange change = new TextChange(
                    faulty.id(),
                    faulty.text().revision(),
                    faulty.change().offset(),
                    faulty.change().length(),
                    faulty.change().replacement(),
                    faulty.shown().from(),
                    faulty.shown().to());
            all.add(new Bank(change, faulty.candidate()));
        }
        for (HelperText text : HelperText.values()) {
            for (HelperText other : HelperText.values()) {
                if (text != other) {
                    String id = "text " + text.revision() + " as " + other.revision();
                    all.add(new Bank(TextChange.none(text), FaultyHelper.candidate(id, text, other.revision())));
                }
            }
        }
        return all;
    }

    /** Whether nothing is left to be measured. */
    boolean isComplete() {
        return cases.stream().allMatch(each -> missing(each).isEmpty());
    }

    private List<Candidate> missing(Case known) {
        return bank.values().stream()
                .filter(wrong -> known.record().revisions().contains(wrong.candidate().description().revision()))
                .filter(wrong -> !kept.getOrDefault(wrong.key(), Map.of()).containsKey(known.id()))
                .map(Bank::candidate)
                .toList();
    }

    void make() throws IOException {
        AtomicInteger done = new AtomicInteger();
        try (Realms realms = new Realms()) {
            Measuring measuring = new Measuring(realms);
            cases.parallelStream().forEach(known -> {
                List<Candidate> missing = missing(known);
                if (!missing.isEmpty()) {
                    measured.put(known.id(), measuring.measure(known, missing));
                    if (done.incrementAndGet() % SAVED_AFTER == 0) {
                        save();
                    }
                }
            });
        }
        save();
    }

    private synchronized void save() {
        try {
            Files.write(file, FaultDictionaryFile.write(dictionary()));
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException("Cannot write " + file, unwritable);
        }
    }

    private FaultDictionary dictionary() {
        List<Entry> faults = new ArrayList<>();
        Map<String, Set<Symptom>> symptoms = new HashMap<>();
        for (Bank wrong : bank.values()) {
            Map<String, Optional<Symptom>> ofFault = new HashMap<>(kept.getOrDefault(wrong.key(), Map.of()));
            measured.forEach((caseId, outcomes) -> {
                if (outcomes.containsKey(wrong.candidate().id())) {
                    ofFault.put(caseId, outcomes.get(wrong.candidate().id()));
                }
            });
            ofFault.forEach((caseId, symptom) -> symptom.ifPresent(
                    how -> symptoms.computeIfAbsent(caseId, id -> new LinkedHashSet<>()).add(how)));
            faults.add(new Entry(wrong.change(), wrong.candidate().description().revision(), ofFault));
        }
        return new FaultDictionary(
                cases.stream()
                        .map(each -> new KnownCase(
                                each.id(),
                                KnownCase.digest(each),
                                symptoms.getOrDefault(each.id(), Set.of()).stream()
                                        .sorted(java.util.Comparator.comparing(Symptom::written))
                                        .toList()))
                        .toList(),
                faults);
    }
}
