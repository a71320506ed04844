package io.github.yieldstick.reports.site.diff;

import io.github.yieldstick.reports.grade.Grade;
import io.github.yieldstick.reports.run.Profile;
import io.github.yieldstick.reports.site.parts.Badge;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What an engine came to in a profile in the two runs.
 *
 * @param profile the profile
 * @param before the verdict before; empty where no case of the profile counted
 * @param after the verdict after; empty where no case of the profile counts
 * @param figures how many cases passed before, and how many pass now
 */
record VerdictChange(Profile profile, Optional<Badge> before, Optional<Badge> after, String figures) {

    /** The verdicts profile by profile, of those that count in either run. */
    static List<VerdictChange> of(List<Grade.ProfileGrade> before, List<Grade.ProfileGrade> after) {
        return Arrays.stream(Profile.values())
                .map(profile -> of(profile, in(profile, before), in(profile, after)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<VerdictChange> of(
            Profile profile, Optional<Grade.ProfileGrade> before, Optional<Grade.ProfileGrade> after) {
        return before.isEmpty() && after.isEmpty()
                ? Optional.empty()
                : Optional.of(new VerdictChange(
                        profile, badge(before), badge(after), figures(before) + " → " + figures(after)));
    }

    private static Optional<Grade.ProfileGrade> in(Profile profile, List<Grade.ProfileGrade> grades) {
        return grades.stream().filter(grade -> grade.profile() == profile).findFirst();
    }

    private static Optional<Badge> badge(Optional<Grade.ProfileGrade> grade) {
        return grade.map(found -> Badge.of(found.verdict()));
    }

    private static String figures(Optional<Grade.ProfileGrade> grade) {
        return grade.map(
                        found -> found.tally().passed() + " of " + found.tally().total())
                .orElse("none");
    }

    /** Whether the verdict is the same in both. */
    boolean isSame() {
        return before.equals(after);
    }
}
