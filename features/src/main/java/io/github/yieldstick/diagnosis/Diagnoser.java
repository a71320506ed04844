package io.github.yieldstick.diagnosis;

import io.github.yieldstick.reports.run.Diagnosis;
import io.github.yieldstick.reports.run.Diagnosis.HelperChange;
import io.github.yieldstick.reports.run.Diagnosis.Suspect;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Matches what an engine fails with what known faults fail: with one of them, or with as few together as explain it. Only what can be
 * seen is matched, so the engine may be written in any language.
 */
final class Diagnoser {
    private static final int MOST_SUSPECTS = 3;
    /** How many candidates are tried with each other; they are the ones that explain most and contradict least. */
    private static final int MOST_CANDIDATES = 200;
    /** How many pairs are tried with a third. */
    private static final int MOST_PAIRS = 40;

    /** A fault more has to explain at least this much more than it costs. */
    private static final double COST_OF_A_SUSPECT = 1.5;
    /** A case that fails on one side alone counts as one; one that fails on both, elsewhere or otherwise, as less. */
    private static final double COST_ELSEWHERE = 0.5;

    private static final double COST_OTHERWISE = 0.3;
    /** Two faults in one case may show in a way in which neither shows alone. */
    private static final double COST_MIXED = 0.15;
    /** What counts as a match at all: how much of the failing and the wrongly expected cases may be left over. */
    private static final double MOST_LEFT_OVER = 0.4;

    private final List<String> cases;
    private final Map<String, Integer> numbers = new HashMap<>();
    /** How many clauses are named for what nothing known explains. */
    private static final int MOST_LOOKS = 3;

    private final List<KnownFault> faults;
    private Optional<RestingClauses> resting = Optional.empty();
    private final HelperPieces pieces;
    private final List<String> unmeasured;
    private final Findings found;
    private final BitSet failing = new BitSet();
    private final List<Candidate> candidates = new ArrayList<>();

    /** A fault, or several that the judged cases do not tell apart. */
    private record Candidate(List<TextChange> changes, Map<String, Symptom> symptoms, BitSet failing) {}

    /** Some candidates together, and what they leave over. */
    private record Guess(List<Candidate> candidates, double cost) {}

    /**
     * @param faults the known faults
     * @param pieces what the pieces of the texts are there for
     * @param found what came of the cases that these were measured on, and of no others
     * @param unmeasured the other cases that the engine fails
     */
    Diagnoser(List<KnownFault> faults, HelperPieces pieces, Findings found, List<String> unmeasured) {
        this.unmeasured = unmeasured;
        this.faults = faults;
        this.pieces = pieces;
        this.cases = found.judged().stream().sorted().toList();
        this.found = found;
        cases.forEach(id -> numbers.put(id, numbers.size()));
        found.symptoms().keySet().forEach(id -> failing.set(number(id)));
        Map<Map<String, Symptom>, List<TextChange>> alike = new LinkedHashMap<>();
        for (KnownFault fault : faults) {
            Map<String, Symptom> symptoms = new HashMap<>(fault.symptoms());
            symptoms.keySet().retainAll(found.judged());
            if (!symptoms.isEmpty()) {
                alike.computeIfAbsent(symptoms, same -> new ArrayList<>()).add(fault.change());
            }
        }
        alike.forEach((symptoms, changes) -> {
            BitSet fails = new BitSet();
            symptoms.keySet().forEach(id -> fails.set(number(id)));
            List<TextChange> simplestFirst =
                    changes.stream().sorted(TextChange.SIMPLEST_FIRST).toList();
            candidates.add(new Candidate(simplestFirst, symptoms, fails));
        });
    }

    private int number(String caseId) {
        return numbers.getOrDefault(caseId, -1);
    }

    /** The diagnosis of the engine of that id; empty where it fails nothing. */
    Optional<Diagnosis> diagnose(String engine) {
        if (failing.isEmpty() && unmeasured.isEmpty()) {
            return Optional.empty();
        }
        Guess best = best();
        double leftOver = best.cost() - (best.candidates().size() - 1) * COST_OF_A_SUSPECT;
        boolean isLike = !best.candidates().isEmpty() && leftOver <= failing.cardinality() * MOST_LEFT_OVER;
        return Optional.of(diagnosis(engine, isLike ? best.candidates() : List.of()));
    }

    private Guess best() {
        List<Guess> single = candidates.stream()
                .map(candidate -> guess(List.of(candidate)))
                .sorted(Comparator.comparingDouble(Guess::cost))
                .toList();
        Guess best = single.isEmpty() ? new Guess(List.of(), Double.MAX_VALUE) : single.get(0);
        if (best.cost() <= COST_OF_A_SUSPECT) {
            return best;
        }
        List<Candidate> likely = candidates.stream()
                .sorted(Comparator.comparingDouble(this::contradiction))
                .limit(MOST_CANDIDATES)
                .toList();
        List<Guess> guesses = IntStream.range(0, likely.size())
                .boxed()
                .flatMap(i -> IntStream.range(i + 1, likely.size())
                        .mapToObj(j -> guess(List.of(likely.get(i), likely.get(j)))))
                .sorted(Comparator.comparingDouble(Guess::cost))
                .limit(MOST_PAIRS)
                .toList();
        for (int size = 2; size <= MOST_SUSPECTS && !guesses.isEmpty(); size++) {
            if (guesses.get(0).cost() < best.cost()) {
                best = guesses.get(0);
            }
            guesses = guesses.stream()
                    .flatMap(guess -> likely.stream()
                            .filter(more -> !guess.candidates().contains(more))
                            .map(more -> guess(with(guess.candidates(), more))))
                    .sorted(Comparator.comparingDouble(Guess::cost))
                    .limit(MOST_PAIRS)
                    .toList();
        }
        return best;
    }

    private static List<Candidate> with(List<Candidate> candidates, Candidate more) {
        List<Candidate> all = new ArrayList<>(candidates);
        all.add(more);
        return all;
    }

    /** How much speaks against a candidate as a part of what is wrong: what it fails and the engine does not, less what it explains. */
    private double contradiction(Candidate candidate) {
        double against = 0;
        for (Map.Entry<String, Symptom> symptom : candidate.symptoms().entrySet()) {
            Symptom seen = found.symptoms().get(symptom.getKey());
            if (seen == null) {
                against += 3;
            } else if (seen.equals(symptom.getValue())) {
                against -= 1;
            }
        }
        return against;
    }

    private Guess guess(List<Candidate> together) {
        BitSet explained = new BitSet();
        together.forEach(candidate -> explained.or(candidate.failing()));
        BitSet both = (BitSet) explained.clone();
        both.and(failing);
        BitSet either = (BitSet) explained.clone();
        either.or(failing);
        double cost = either.cardinality() - both.cardinality() + (together.size() - 1) * COST_OF_A_SUSPECT;
        for (int at = both.nextSetBit(0); at >= 0; at = both.nextSetBit(at + 1)) {
            cost += difference(cases.get(at), together);
        }
        return new Guess(together, cost);
    }

    /** How far the engine fails a case otherwise than the candidates that fail it. */
    private double difference(String caseId, List<Candidate> together) {
        Symptom seen = found.symptoms().get(caseId);
        int failers = 0;
        double least = COST_ELSEWHERE;
        for (Candidate candidate : together) {
            Symptom symptom = candidate.symptoms().get(caseId);
            if (symptom == null || seen == null) {
                continue;
            }
            if (symptom.equals(seen)) {
                return 0;
            }
            failers++;
            least = Math.min(least, symptom.place().equals(seen.place()) ? COST_OTHERWISE : COST_ELSEWHERE);
        }
        return failers > 1 ? Math.min(least, COST_MIXED) : least;
    }

    private Diagnosis diagnosis(String engine, List<Candidate> together) {
        List<Suspect> suspects = together.stream()
                .map(this::suspect)
                .sorted(Comparator.comparing(
                                (Suspect suspect) -> suspect.cases().size())
                        .reversed())
                .toList();
        List<String> unexplained = new ArrayList<>();
        List<String> spared = new ArrayList<>();
        List<String> otherwise = new ArrayList<>();
        for (String id : cases) {
            boolean isExplained =
                    together.stream().anyMatch(candidate -> candidate.symptoms().containsKey(id));
            boolean fails = found.symptoms().containsKey(id);
            if (fails && !isExplained) {
                unexplained.add(id);
            } else if (!fails && isExplained) {
                spared.add(id);
            } else if (fails && difference(id, together) > 0) {
                otherwise.add(id);
            }
        }
        List<String> open = new ArrayList<>(unexplained);
        if (together.isEmpty() || !unexplained.isEmpty()) {
            open.addAll(unmeasured);
        }
        List<String> look = open.isEmpty() ? List.of() : lookAt(open);
        return new Diagnosis(
                engine,
                failing.cardinality(),
                cases.size(),
                suspects,
                unexplained,
                spared,
                otherwise,
                unmeasured,
                look);
    }

    private List<String> lookAt(List<String> failed) {
        RestingClauses known = resting.orElseGet(() -> new RestingClauses(faults));
        resting = Optional.of(known);
        return known.lookAt(failed, cases).stream().limit(MOST_LOOKS).toList();
    }

    private Suspect suspect(Candidate candidate) {
        BitSet explained = (BitSet) candidate.failing().clone();
        explained.and(failing);
        List<String> failed = explained.stream().mapToObj(cases::get).toList();
        return new Suspect(
                failed,
                candidate.changes().stream()
                        .map(change -> shown(change, failed))
                        .toList());
    }

    /** No piece of the text tells the clauses of a fault that is told in words, but the cases that it fails do. */
    private HelperChange shown(TextChange change, List<String> failed) {
        HelperChange shown = change.shown(pieces);
        return shown.isToldInWords() ? HelperChange.toldInWords(shown.does(), shown.revision(), lookAt(failed)) : shown;
    }
}
