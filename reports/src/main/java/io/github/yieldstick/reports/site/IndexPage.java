package io.github.yieldstick.reports.site;

import io.github.yieldstick.reports.files.VerdictBadge;
import io.github.yieldstick.reports.grade.Grade;
import io.github.yieldstick.reports.grade.Headline;
import io.github.yieldstick.reports.grade.Notice;
import io.github.yieldstick.reports.grade.Sides;
import io.github.yieldstick.reports.grade.Trouble;
import io.github.yieldstick.reports.run.Bearing;
import io.github.yieldstick.reports.run.KnownFailureRecord;
import io.github.yieldstick.reports.run.Profile;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.site.parts.Address;
import io.github.yieldstick.reports.site.parts.Badge;
import io.github.yieldstick.reports.site.parts.CaseLink;
import io.github.yieldstick.reports.text.EngineNames;
import io.github.yieldstick.reports.text.Prose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the overview shows.
 *
 * @param headline the core verdicts in a sentence
 * @param notices what kept the run from judging all that it was asked to
 * @param head what was run, and of which versions
 * @param clauses how many clauses the registry lists
 * @param cases how many cases the corpus holds
 * @param observed how many of them are shown without a verdict
 * @param profiles the profiles in which any engine has a verdict
 * @param engines the verdicts, an entry an engine
 * @param revisions the helper's revisions, oldest first
 * @param troubles what makes the run red, the first of them
 * @param attention how many of them there are, in words
 * @param furtherTroubles how many more there are
 * @param known the known failures, those first that have to be changed
 * @param staleKnown how many have to be changed, in words; empty when none has to
 * @param badges the badges that were written beside the pages
 */
record IndexPage(
        String headline,
        List<Notice> notices,
        Run.Head head,
        int clauses,
        int cases,
        long observed,
        List<Profile> profiles,
        List<EngineRow> engines,
        List<Revision> revisions,
        List<TroubleRow> troubles,
        String attention,
        int furtherTroubles,
        List<KnownFailureRecord> known,
        String staleKnown,
        List<VerdictBadge> badges) {

    // An engine that does nothing fails every case: the page stays readable, the pages of the engines tell the rest.
    private static final int TROUBLES_SHOWN = 20;

    static final Badge STALE = new Badge(Bearing.STALE, "stale");

    record Revision(String id, String pinned, String engines) {}

    /** An engine with its verdicts, and what needs attention on it: what is probably wrong, or else one clause to look at first. */
    record EngineRow(
            Run.EngineRecord engine,
            String href,
            List<VerdictCell> cells,
            int troubles,
            Optional<Look> look,
            Optional<DiagnosisView> diagnosis) {

        /** How many outcomes need attention, in words. */
        String attention() {
            return troubles == 1 ? "1 case" : troubles + " cases";
        }
    }

    /** The clause to look at first, at its place on the engine's page. */
    record Look(String clause, String href, List<Prose> statement) {}

    record TroubleRow(Trouble trouble, String engines, Badge badge, CaseLink link, Sides sides) {}

    static IndexPage of(RunIndex index, Grade grade) {
        Run run = index.run();
        List<Trouble> troubles = Trouble.in(index);
        List<Profile> profiles = Arrays.stream(Profile.values())
                .filter(profile -> grade.engines().stream()
                        .anyMatch(engine -> engine.in(profile).isPresent()))
                .toList();
        return new IndexPage(
                Headline.of(grade),
                Notice.in(index),
                run.head(),
                run.clauses().size(),
                run.cases().size(),
                run.cases().stream()
                        .filter(each -> each.profile() == Profile.OBSERVED)
                        .count(),
                profiles,
                index.engines().stream()
                        .map(engine -> row(engine, grade.of(engine), profiles, index))
                        .toList(),
                run.head().revisions().stream()
                        .map(revision -> row(revision, index))
                        .toList(),
                troubles.stream()
                        .limit(TROUBLES_SHOWN)
                        .map(trouble -> row(trouble, index))
                        .toList(),
                attention(troubles.size()),
                Math.max(0, troubles.size() - TROUBLES_SHOWN),
                run.known().stream()
                        .sorted(Comparator.comparing(KnownFailureRecord::isStale)
                                .reversed())
                        .toList(),
                staleKnown(
                        run.known().stream().filter(KnownFailureRecord::isStale).count()),
                VerdictBadge.of(index, grade));
    }

    private static EngineRow row(
            Run.EngineRecord engine, Grade.EngineGrade grade, List<Profile> profiles, RunIndex index) {
        String href = Address.ofEngine(engine.id(), index);
        EngineTroubles troubles = EngineTroubles.of(EnginePage.alone(engine, index.run()));
        return new EngineRow(
                engine,
                href,
                profiles.stream()
                        .map(profile -> VerdictCell.of(profile, grade.in(profile)))
                        .toList(),
                troubles.count(),
                troubles.groups().stream()
                        .filter(group -> !group.id().isEmpty())
                        .map(group -> new Look(group.id(), href + "#" + Address.anchor(group.id()), group.statement()))
                        .findFirst(),
                index.diagnosisOf(engine).map(diagnosis -> DiagnosisView.of(diagnosis, index)));
    }

    private static String attention(int troubles) {
        return troubles == 1 ? "1 outcome needs attention" : troubles + " outcomes need attention";
    }

    private static String staleKnown(long count) {
        if (count == 0) {
            return "";
        }
        return count == 1
                ? "1 known failure has to be changed or removed"
                : count + " known failures have to be changed or removed";
    }

    private static TroubleRow row(Trouble trouble, RunIndex index) {
        return new TroubleRow(
                trouble,
                EngineNames.of(trouble.engines(), index.engines().size()),
                Badge.of(trouble.outcome()),
                CaseLink.to(index.caseOf(trouble.caseId()), index),
                trouble.sides(index));
    }

    private static Revision row(Run.RevisionRecord revision, RunIndex index) {
        String engines = index.engines().stream()
                .filter(engine -> engine.revision().equals(revision.id()))
                .map(Run.EngineRecord::id)
                .collect(Collectors.joining(", "));
        return new Revision(revision.id(), revision.pinned(), engines);
    }

    /** Engines that are alike in every figure, in one row. */
    record VerdictRow(List<EngineRow> engines, List<VerdictCell> cells) {}

    /** The rows of the table; engines of which nothing needs attention share one where their figures are the same. */
    List<VerdictRow> verdicts() {
        Map<Object, List<EngineRow>> alike = new LinkedHashMap<>();
        for (EngineRow row : engines) {
            Object key = row.troubles() > 0 || !row.engine().unusable().isEmpty() ? row : row.cells();
            alike.computeIfAbsent(key, any -> new ArrayList<>()).add(row);
        }
        return alike.values().stream()
                .map(rows -> new VerdictRow(rows, rows.get(0).cells()))
                .toList();
    }

    /** The engines of which something needs attention. */
    List<EngineRow> broken() {
        return engines.stream().filter(row -> row.troubles() > 0).toList();
    }

    /** Whether any engine was diagnosed, so that its cases one by one are not what to read first. */
    boolean isDiagnosed() {
        return engines.stream().anyMatch(row -> row.diagnosis().isPresent());
    }

    /** The command that makes the run again, in a line for a shell; empty where the run does not know it. */
    String again() {
        return ShellWords.line(head.again());
    }
}
