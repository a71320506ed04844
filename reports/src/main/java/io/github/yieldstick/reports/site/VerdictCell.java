package io.github.yieldstick.reports.site;

import io.github.yieldstick.reports.grade.Figures;
import io.github.yieldstick.reports.grade.Grade;
import io.github.yieldstick.reports.run.Profile;
import io.github.yieldstick.reports.site.parts.Badge;
import java.util.List;
import java.util.Optional;

/**
 * What an engine came to in a profile, in words.
 *
 * @param profile the profile
 * @param verdict the verdict; empty where no case of the profile counts for the engine
 * @param figures how many cases pass of how many that count
 * @param rest what became of the others
 */
record VerdictCell(Profile profile, Optional<Badge> verdict, String figures, List<String> rest) {

    static VerdictCell of(Profile profile, Optional<Grade.ProfileGrade> grade) {
        return grade.map(VerdictCell::of)
                .orElseGet(() -> new VerdictCell(profile, Optional.empty(), "no case applies", List.of()));
    }

    static VerdictCell of(Grade.ProfileGrade grade) {
        Grade.Tally tally = grade.tally();
        return new VerdictCell(
                grade.profile(),
                Optional.of(Badge.of(grade.verdict())),
                "%s of %s".formatted(tally.passed(), tally.total()),
                Figures.rest(tally));
    }
}
