package io.github.yieldstick.reports.site;

import io.github.yieldstick.reports.grade.Figures;
import io.github.yieldstick.reports.grade.Grade;
import io.github.yieldstick.reports.run.Profile;
import io.github.yieldstick.reports.site.parts.Badge;
import io.github.yieldstick.reports.text.Decimals;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an engine came to in a profile, in words.
 *
 * @param profile the profile
 * @param verdict the verdict; empty where no case of the profile counts for the engine
 * @param figures how many cases pass of how many that count
 * @param rest what became of the others
 * @param bar the parts of the cases that count, as they are drawn
 */
record VerdictCell(Profile profile, Optional<Badge> verdict, String figures, List<String> rest, List<Segment> bar) {

    /** A part of a bar: a letter for shape and colour, and how much of a hundred it is. */
    record Segment(String letter, String share) {}

    static VerdictCell of(Profile profile, Optional<Grade.ProfileGrade> grade) {
        return grade.map(VerdictCell::of)
                .orElseGet(() -> new VerdictCell(profile, Optional.empty(), "no case applies", List.of(), List.of()));
    }

    static VerdictCell of(Grade.ProfileGrade grade) {
        Grade.Tally tally = grade.tally();
        return new VerdictCell(
                grade.profile(),
                Optional.of(Badge.of(grade.verdict())),
                "%s of %s".formatted(tally.passed(), tally.total()),
                Figures.rest(tally),
                bar(tally));
    }

    private static List<Segment> bar(Grade.Tally tally) {
        return Stream.of(
                        segment("p", tally.passed(), tally),
                        segment("d", tally.declared(), tally),
                        segment("n", tally.notRun(), tally),
                        segment("k", tally.faulty(), tally),
                        segment("f", tally.failed(), tally))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Segment> segment(String letter, int cases, Grade.Tally tally) {
        return cases == 0
                ? Optional.empty()
                : Optional.of(new Segment(letter, Decimals.of(100.0 * cases / tally.total(), 1)));
    }
}
