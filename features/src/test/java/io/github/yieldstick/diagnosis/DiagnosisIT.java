package io.github.yieldstick.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.corpus.Subject;
import io.github.yieldstick.diagnosis.FaultDictionary.Entry;
import io.github.yieldstick.health.FaultyHelper;
import io.github.yieldstick.judge.Judge;
import io.github.yieldstick.judge.ReadyEngine;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.reports.health.DiagnosisFigure;
import io.github.yieldstick.reports.health.DiagnosisFigures;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Diagnosis;
import io.github.yieldstick.reports.run.Diagnosis.HelperChange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Whether a diagnosis names what is wrong, held against engines that the dictionary was not made from. Measured in the full run; the
 * figures are shipped, and written into the tree where {@code -Dyieldstick.figures=update} asks for it.
 */
@EnabledIfSystemProperty(named = "yieldstick.health", matches = "full")
class DiagnosisIT {
    private static final Path SHIPPED = Path.of(
            System.getProperty("basedir", ""),
            "../reports/src/main/resources/io/github/yieldstick/reports/health",
            DiagnosisFigures.NAME);

    private static final int PAIRS = Integer.getInteger("yieldstick.pairs", 200);
    private static final String NEWEST = HelperText.newest().revision();
    /** The families whose engines are wrong at one place each: the family, the place, and what happens there. */
    private static final Pattern PLACED = Pattern.compile("(?:values|touching): ([^:]+): .+");

    private static final FaultDictionary DICTIONARY = FaultDictionaryFile.load();
    private static final List<Case> CASES = DictionaryMaker.judged(Corpus.load().cases());

    @Test
    void two_faults_are_told_as_two_and_each_text_is_known() throws IOException {
        List<DiagnosisFigure> figures = new ArrayList<>();
        figures.add(noticed());
        figures.add(places());
        figures.addAll(pairs());
        figures.add(texts());
        if ("update".equals(System.getProperty("yieldstick.figures"))) {
            DiagnosisFigures.write(figures, SHIPPED);
        }
        assertThat(figures).allMatch(DiagnosisFigure::isReached);
    }

    private static DiagnosisFigure noticed() {
        Set<String> all = DICTIONARY.cases().stream().map(KnownCase::id).collect(Collectors.toSet());
        List<Entry> changes = DICTIONARY.faults().stream()
                .filter(fault -> isChange(fault.change()))
                .toList();
        long noticed = changes.stream()
                .filter(fault -> !DICTIONARY.failures(fault, all).isEmpty())
                .count();
        long fit = DICTIONARY.cases().stream().filter(KnownCase::isFit).count();
        return new DiagnosisFigure(
                "single changes of the helper's texts that make one of the " + fit
                        + " measured cases fail; of others a diagnosis" + " can know nothing",
                (int) noticed,
                changes.size(),
                0);
    }

    private static boolean isChange(TextChange change) {
        return !change.isWhole() && !change.isInWords();
    }

    /**
     * Each engine of which the words name a place, by a dictionary in which it is not: named is it where a fault at the same place is,
     * or a change that does exactly the same.
     */
    private static DiagnosisFigure places() {
        Set<String> measured = DICTIONARY.measured(DICTIONARY.of(NEWEST, NEWEST), KnownCase.digests(CASES));
        List<KnownFault> known = known(measured);
        List<KnownFault> placed = known.stream()
                .filter(fault -> PLACED.matcher(fault.change().id()).matches()
                        && !fault.symptoms().isEmpty())
                .toList();
        long named = placed.parallelStream()
                .filter(fault -> {
                    List<KnownFault> others =
                            known.stream().filter(other -> !other.equals(fault)).toList();
                    Findings found = new Findings(new TreeSet<>(measured), new TreeMap<>(fault.symptoms()));
                    Optional<Diagnosis> diagnosis =
                            new Diagnoser(others, HelperPieces.load(), found, List.of()).diagnose("left out");
                    return diagnosis.filter(Diagnosis::isExact).isPresent()
                            || named(diagnosis).stream()
                                    .anyMatch(id -> place(id)
                                            .equals(place(fault.change().id())));
                })
                .count();
        return new DiagnosisFigure(
                "engines whose fault is at a place where a value passes, left out of the dictionary, of which that place is named",
                (int) named,
                placed.size(),
                85);
    }

    private static String place(String id) {
        Matcher words = PLACED.matcher(id);
        return words.matches() ? words.group(1) : "";
    }

    private static List<KnownFault> known(Set<String> measured) {
        return DICTIONARY.of(NEWEST, NEWEST).stream()
                .map(fault -> new KnownFault(fault.change(), DICTIONARY.failures(fault, measured)))
                .toList();
    }

    private static List<DiagnosisFigure> pairs() {
        Set<String> measured = DICTIONARY.measured(DICTIONARY.of(NEWEST, NEWEST), KnownCase.digests(CASES));
        List<KnownFault> known = known(measured);
        List<KnownFault> visible = known.stream()
                .filter(fault -> isChange(fault.change()) && !fault.symptoms().isEmpty())
                .toList();
        List<WrongText> pairs = new ArrayList<>();
        Random drawing = new Random(20_260);
        while (pairs.size() < PAIRS) {
            TextChange one = visible.get(drawing.nextInt(visible.size())).change();
            TextChange other = visible.get(drawing.nextInt(visible.size())).change();
            if (one.offset() + one.length() <= other.offset() || other.offset() + other.length() <= one.offset()) {
                pairs.add(WrongText.both(one, other));
            }
        }
        Map<String, List<Optional<Symptom>>> outcomes = measure(pairs, measured);
        int both = 0;
        int any = 0;
        for (int i = 0; i < pairs.size(); i++) {
            Map<String, Symptom> symptoms = new TreeMap<>();
            for (Map.Entry<String, List<Optional<Symptom>>> outcome : outcomes.entrySet()) {
                outcome.getValue().get(i).ifPresent(how -> symptoms.put(outcome.getKey(), how));
            }
            Findings found = new Findings(new TreeSet<>(outcomes.keySet()), symptoms);
            Set<String> named = named(new Diagnoser(known, HelperPieces.load(), found, List.of()).diagnose("pair"));
            boolean first = named.contains(pairs.get(i).change().id());
            boolean second = named.contains(pairs.get(i).besides().orElseThrow().id());
            both += first && second ? 1 : 0;
            any += first || second ? 1 : 0;
        }
        return List.of(
                new DiagnosisFigure("drawn pairs of changes of which both are named", both, pairs.size(), 85),
                new DiagnosisFigure("drawn pairs of changes of which one at least is named", any, pairs.size(), 98));
    }

    private static Map<String, List<Optional<Symptom>>> measure(List<WrongText> engines, Set<String> among) {
        Map<String, List<Optional<Symptom>>> outcomes = new ConcurrentHashMap<>();
        try (Realms realms = new Realms()) {
            Measuring measuring = new Measuring(realms);
            CASES.parallelStream()
                    .filter(known -> among.contains(known.id()))
                    .forEach(known -> measuring
                            .measure(known, NEWEST, engines)
                            .ifPresent(symptoms -> outcomes.put(known.id(), symptoms)));
        }
        return outcomes;
    }

    private static Set<String> named(Optional<Diagnosis> diagnosis) {
        return diagnosis.stream()
                .flatMap(found -> found.suspects().stream())
                .flatMap(suspect -> suspect.alternatives().stream())
                .map(HelperChange::id)
                .collect(Collectors.toSet());
    }

    /** Each text asked to match each other revision, as the judge sees it. */
    private static DiagnosisFigure texts() {
        Diagnoses diagnoses = Diagnoses.by(CASES);
        List<ReadyEngine> engines = new ArrayList<>();
        Map<String, String> revisions = new HashMap<>();
        for (HelperText text : HelperText.values()) {
            for (HelperText other : HelperText.values()) {
                if (text != other) {
                    String id = text.revision() + " as " + other.revision();
                    engines.add(FaultyHelper.ready(id, text, other.revision()));
                    revisions.put(id, text.revision());
                }
            }
        }
        Map<String, List<CaseResult>> results;
        try (Realms realms = new Realms()) {
            Judge judge = new Judge(realms, Bounds.standard());
            results = CASES.parallelStream()
                    .filter(known -> known.subject() instanceof Subject.Body)
                    .flatMap(known -> judge.judge(known, engines).stream())
                    .collect(Collectors.groupingBy(CaseResult::engine));
        }
        int named = 0;
        for (ReadyEngine engine : engines) {
            Optional<Diagnosis> diagnosis = diagnoses.of(
                    engine.id(), engine.description().revision(), results.getOrDefault(engine.id(), List.of()));
            boolean isNamed = diagnosis.stream()
                    .flatMap(found -> found.suspects().stream())
                    .flatMap(suspect -> suspect.alternatives().stream())
                    .anyMatch(
                            change -> change.isWholeText() && change.revision().equals(revisions.get(engine.id())));
            named += isNamed ? 1 : 0;
        }
        return new DiagnosisFigure(
                "texts of the helper, asked to match another revision, that are named", named, engines.size(), 100);
    }
}
