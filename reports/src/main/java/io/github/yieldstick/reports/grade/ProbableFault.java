package io.github.yieldstick.reports.grade;

import io.github.yieldstick.reports.run.Diagnosis;
import io.github.yieldstick.reports.run.Diagnosis.HelperChange;
import io.github.yieldstick.reports.run.Diagnosis.Suspect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Failures of an engine that probably have one cause.
 *
 * @param change what the engine is like; empty where nothing known explains the failures
 * @param others the changes that no case of the run tells from it
 * @param clauses the clauses to look at, the first one first
 * @param cases the failing cases
 */
public record ProbableFault(
        Optional<HelperChange> change, List<HelperChange> others, List<String> clauses, List<String> cases) {

    /** How many of the others are written out. */
    public static final int OTHERS_TOLD = 3;

    public ProbableFault {
        others = List.copyOf(others);
        clauses = List.copyOf(clauses);
        cases = List.copyOf(cases);
    }

    /** The faults of a diagnosis, with each the cases that it explains; last of all what nothing known explains. */
    public static List<ProbableFault> in(Diagnosis diagnosis) {
        List<ProbableFault> faults = new ArrayList<>();
        for (Suspect suspect : diagnosis.suspects()) {
            HelperChange change = suspect.first();
            faults.add(new ProbableFault(Optional.of(change), suspect.others(), change.clauses(), suspect.cases()));
        }
        List<String> rest = Stream.concat(diagnosis.unexplained().stream(), restUnmeasured(diagnosis))
                .toList();
        if (!rest.isEmpty()) {
            faults.add(new ProbableFault(Optional.empty(), List.of(), diagnosis.look(), rest));
        }
        return faults;
    }

    /** Where what is known explains all that was measured, it most probably explains the rest. */
    private static Stream<String> restUnmeasured(Diagnosis diagnosis) {
        return diagnosis.isKnown() && diagnosis.unexplained().isEmpty()
                ? Stream.empty()
                : diagnosis.unmeasured().stream();
    }

    /** What goes wrong, in words; code stands between backticks. */
    public String words() {
        if (change.isEmpty()) {
            return "Nothing that is known explains these failures.";
        }
        HelperChange known = change.get();
        if (known.isWholeText()) {
            return "The engine does what revision " + known.revision() + " does.";
        }
        if (known.isToldInWords()) {
            return "What goes wrong: " + known.does() + ".";
        }
        return known.does().isEmpty() ? "One part goes wrong." : "The part that goes wrong: " + known.does() + ".";
    }

    /** The change of a place that it resembles, as a sentence; empty where there is none. */
    public String resembles() {
        return change.filter(known -> known.line() > 0)
                .map(known -> "As in the real helper, " + of(known) + "where " + known.inWords() + ".")
                .orElse("");
    }

    private static String of(HelperChange known) {
        return "tslib's text of revision " + known.revision() + ", ";
    }

    /** What no case of the run tells from the change, as a sentence; empty where nothing is. */
    public String alike() {
        if (others.isEmpty()) {
            return "";
        }
        List<String> named =
                others.stream().limit(OTHERS_TOLD).map(HelperChange::inWords).toList();
        int more = others.size() - named.size();
        return "No case tells it from: " + String.join("; ", named) + (more > 0 ? "; and " + more + " more" : "") + ".";
    }

    /** How many cases there are, in words. */
    public String count() {
        return cases.size() == 1 ? "1 case" : cases.size() + " cases";
    }
}
