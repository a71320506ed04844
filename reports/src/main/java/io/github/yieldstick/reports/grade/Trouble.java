package io.github.yieldstick.reports.grade;

import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.RunIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What makes a run red, told once however many engines share it.
 *
 * @param caseId the case
 * @param engines the engines that it came out alike on, in the order in which they were named
 * @param outcome what came of it
 * @param reason why, in a sentence
 * @param divergence the first place where two of the three parties part; empty where none do
 */
public record Trouble(
        String caseId,
        List<String> engines,
        Outcome outcome,
        String reason,
        Optional<CaseResult.Divergence> divergence) {

    public Trouble {
        engines = List.copyOf(engines);
    }

    /**
     * Everything that makes the run red; empty for a green run. The clause comes first that is to blame most likely: of which
     * the greatest part of the cases is red, and of such the one that the registry has first, since later ones rest on it.
     */
    public static List<Trouble> in(RunIndex index) {
        Map<Trouble, List<String>> engines = new LinkedHashMap<>();
        List<CaseResult> results = index.run().results().stream()
                .sorted(Comparator.comparingInt(new Blame(index)::rank))
                .toList();
        for (CaseResult result : results) {
            if (result.outcome().isRed(index.caseOf(result.caseId()).profile())) {
                Trouble trouble =
                        new Trouble(result.caseId(), List.of(), result.outcome(), result.reason(), result.divergence());
                engines.computeIfAbsent(trouble, any -> new ArrayList<>()).add(result.engine());
            }
        }
        return engines.entrySet().stream()
                .map(entry -> entry.getKey().on(entry.getValue()))
                .toList();
    }

    private Trouble on(List<String> shared) {
        return new Trouble(caseId, shared, outcome, reason, divergence);
    }

    /** Whether the engine was asked: not where the oracle parted from the written text before. */
    public static boolean engineWasAsked(CaseResult.Divergence divergence) {
        return !divergence.engine().isEmpty();
    }

    /** What is judged here, and what it is held against, in words. */
    public Sides sides(RunIndex index) {
        return Sides.of(index.engines().stream()
                .filter(engine -> engines.contains(engine.id()))
                .toList());
    }

    /** Where the parties part, in words: {@code call 2, next(), labels}. */
    static String place(CaseResult.Divergence divergence) {
        return "call %s, %s, %s"
                .formatted(
                        divergence.row(), divergence.call(), divergence.aspect().id());
    }

    /** The divergence in lines: its place, what is written, what the oracle did, and what the engine did. */
    public static List<String> lines(CaseResult.Divergence divergence, Sides sides) {
        String engine = engineWasAsked(divergence) ? divergence.engine() : "(not asked)";
        return Stream.of(
                        place(divergence) + ":",
                        sides.lead("written") + divergence.written(),
                        sides.lead(sides.reference()) + divergence.oracle(),
                        sides.lead(sides.subject()) + engine)
                .map(String::stripTrailing)
                .toList();
    }
}
