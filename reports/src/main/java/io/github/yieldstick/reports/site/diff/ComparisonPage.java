package io.github.yieldstick.reports.site.diff;

import io.github.yieldstick.reports.grade.RunDifference;
import io.github.yieldstick.reports.grade.RunDifference.Pair;
import io.github.yieldstick.reports.grade.RunDifference.Way;
import io.github.yieldstick.reports.text.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the page of the difference between two runs shows.
 *
 * @param headline how many outcomes changed, in a sentence
 * @param narrowed what the runs' selections do to the comparison, in a sentence; empty where they do nothing
 * @param runs the two runs
 * @param engines the engines that are in both, with their counts
 * @param alone the engines that are in one run alone, in sentences
 * @param parts what changed, those first that got worse
 */
public record ComparisonPage(
        String headline,
        List<Prose> narrowed,
        List<ComparedRun> runs,
        List<EngineRow> engines,
        List<String> alone,
        List<ComparisonPart> parts) {

    /** The name of the page in the folder that it is written to. */
    public static final String NAME = "diff.html";

    /** The ways, those first that need attention. */
    private static final List<Way> ORDER = List.of(Way.WORSE, Way.BETTER, Way.OTHER);

    /**
     * How many outcomes of an engine changed which way, of how many that were compared.
     *
     * @param description what the engine calls itself; both where it is not the same in the two runs
     * @param verdicts how the verdicts changed, profile by profile
     */
    record EngineRow(
            String name,
            String description,
            long worse,
            long better,
            long other,
            int same,
            int compared,
            List<VerdictChange> verdicts) {

        static EngineRow of(
                Pair engine, RunDifference difference, String before, String after, List<VerdictChange> verdicts) {
            return new EngineRow(
                    engine.name(),
                    before.equals(after) ? after : "%s; now %s".formatted(before, after),
                    difference.count(engine, Way.WORSE),
                    difference.count(engine, Way.BETTER),
                    difference.count(engine, Way.OTHER),
                    engine.same(),
                    difference.changesOf(engine).size() + engine.same(),
                    verdicts);
        }
    }

    /** The page for two runs. */
    public static ComparisonPage of(ComparedRun before, ComparedRun after) {
        RunDifference difference = RunDifference.between(before.index(), after.index());
        List<SharedChange> changes = SharedChange.in(difference, after.index().run());
        ComparedCorpus corpus =
                ComparedCorpus.of(before.index().run(), after.index().run());
        int engineCount = after.index().engines().size();
        return new ComparisonPage(
                headline(difference),
                Prose.of(narrowed(before.selection(), after.selection())),
                List.of(before, after),
                difference.engines().stream()
                        .map(engine -> EngineRow.of(
                                engine,
                                difference,
                                before.description(engine.before()),
                                after.description(engine.after()),
                                VerdictChange.of(before.verdicts(engine.before()), after.verdicts(engine.after()))))
                        .toList(),
                alone(difference),
                ORDER.stream()
                        .map(way -> ComparisonPart.of(way, changes, corpus, after.site(), engineCount))
                        .filter(part -> part.count() > 0)
                        .toList());
    }

    /** The way to the site of the run after, whose navigation the page has; empty where that is not there. */
    Optional<String> root() {
        return runs.get(1).site().root();
    }

    /** How many outcomes were compared. */
    int compared() {
        return engines.stream().mapToInt(EngineRow::compared).sum();
    }

    private static String headline(RunDifference difference) {
        int changed = difference.changes().size();
        int compared = changed + difference.same();
        if (compared == 0) {
            return "Nothing was compared: no engine of the one run has a result in the other.";
        }
        if (changed == 0) {
            return compared == 1
                    ? "Nothing changed: the one outcome is the same."
                    : "Nothing changed: all %s outcomes are the same.".formatted(compared);
        }
        List<String> parts = new ArrayList<>();
        for (Way way : ORDER) {
            long count = difference.count(way);
            if (count > 0) {
                parts.add(count + " " + way.name().toLowerCase(Locale.ROOT));
            }
        }
        return "%s of %s %s changed: %s."
                .formatted(changed, compared, compared == 1 ? "outcome" : "outcomes", String.join(", ", parts));
    }

    private static String narrowed(String before, String after) {
        if (before.equals(after)) {
            return before.isEmpty()
                    ? ""
                    : "Both runs were narrowed to `%s`. What was not run is not compared.".formatted(before);
        }
        return "The run before was made of %s, the run after of %s. What only one of them ran counts as not-run in the other."
                .formatted(cases(before), cases(after));
    }

    private static String cases(String selection) {
        return selection.isEmpty() ? "the whole corpus" : "the cases that match `%s`".formatted(selection);
    }

    private static List<String> alone(RunDifference difference) {
        return Stream.concat(
                        difference.gone().stream().map(engine -> engine + " is in the run before alone."),
                        difference.added().stream().map(engine -> engine + " is in the run after alone."))
                .toList();
    }
}
