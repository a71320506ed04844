package io.github.yieldstick.reports.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The counts of a profile in words, never without the denominator. */
public final class Figures {

    private Figures() {}

    /** What an engine came to, profile by profile: {@code core non-conformant, 49 of 52 (3 failed); edge conformant, 5 of 5}. */
    public static String of(Grade.EngineGrade engine) {
        return engine.profiles().isEmpty()
                ? "no case to judge"
                : engine.profiles().stream().map(Figures::of).collect(Collectors.joining("; "));
    }

    private static String of(Grade.ProfileGrade grade) {
        return "%s %s, %s".formatted(grade.profile().id(), grade.verdict().words(), of(grade.tally()));
    }

    /** The figures in one line: {@code 49 of 52 (2 failed, 1 not run)}. */
    public static String of(Grade.Tally tally) {
        List<String> rest = rest(tally);
        return "%s of %s%s"
                .formatted(tally.passed(), tally.total(), rest.isEmpty() ? "" : " (" + String.join(", ", rest) + ")");
    }

    /** What became of the cases that did not pass, and how many could not be asked; empty when all passed. */
    public static List<String> rest(Grade.Tally tally) {
        List<String> rest = new ArrayList<>();
        add(rest, tally.failed(), "failed");
        add(rest, tally.stale(), "passed against a declared failure");
        add(rest, tally.faulty(), "not judged by the kit's own fault");
        add(rest, tally.declared(), "failed as declared");
        add(rest, tally.notRun(), "not run");
        add(rest, tally.notApplicable(), "not applicable and not counted");
        return rest;
    }

    private static void add(List<String> rest, int count, String what) {
        if (count > 0) {
            rest.add(count + " " + what);
        }
    }
}
