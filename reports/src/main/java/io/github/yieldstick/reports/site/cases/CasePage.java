package io.github.yieldstick.reports.site.cases;

import io.github.yieldstick.reports.grade.SharedResult;
import io.github.yieldstick.reports.reproduce.Reproduction;
import io.github.yieldstick.reports.run.Bearing;
import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.ClauseRecord;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.site.parts.Address;
import io.github.yieldstick.reports.site.parts.Badge;
import io.github.yieldstick.reports.site.parts.CaseLink;
import io.github.yieldstick.reports.site.parts.Notation;
import io.github.yieldstick.reports.site.parts.TermLinks;
import io.github.yieldstick.reports.site.playground.Corner;
import io.github.yieldstick.reports.text.Prose;
import io.github.yieldstick.reports.text.RevisionSpan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a case shows.
 *
 * @param shown the case
 * @param clause the clause that it shows; empty where the registry does not list it
 * @param revisions the revisions that it holds for, in words, or that it is for compilers
 * @param surroundingCode the code around the generator, line by line
 * @param source the program as it stands before it is lowered, line by line; empty for a case that is given as a body
 * @param lowered what the compiler made of the source, line by line; empty for a case that is given as a body, and where that
 *     is too long for the page
 * @param drawing the generator's body, or the lowered text with the bodies of all generators, with what is drawn beside it; without
 *     lines where there is source and no path, or the lowered text is too long for the page
 * @param text the scenario, line by line
 * @param outcomes what came of it, an entry an engine
 * @param wrong what is wrong, an entry for all engines that share it
 * @param paths the machine's paths, that of the newest revision first
 * @param traces the traces, an entry for all engines that share one; those that speak against an engine first
 * @param furtherTraces how many more there are, for which the page has no room
 * @param commands how to run the program that shows the case without the kit
 * @param previous the case before this one
 * @param next the case after this one
 */
public record CasePage(
        CaseRecord shown,
        Optional<Clause> clause,
        String revisions,
        List<String> surroundingCode,
        List<String> source,
        List<String> lowered,
        BodyDrawing drawing,
        List<String> text,
        List<EngineOutcome> outcomes,
        List<Wrong> wrong,
        List<PathView> paths,
        List<SharedTrace> traces,
        int furtherTraces,
        List<String> commands,
        Optional<CaseLink> previous,
        Optional<CaseLink> next) {

    private static final int MOST_LOWERED_LINES = 250;

    record Clause(ClauseRecord record, String href, List<Prose> statement) {}

    record EngineOutcome(Run.EngineRecord engine, String href, Badge badge, String reason) {}

    /** The page of a case that stands between two others in the corpus, none where it is null. */
    public static CasePage of(
            CaseRecord shown, @Nullable CaseRecord previous, @Nullable CaseRecord next, RunIndex index) {
        int engines = index.engines().size();
        List<SharedResult> results = SharedResult.of(shown, index);
        List<SharedResult> worthShowing = results.stream()
                .filter(shared -> SharedTrace.isWorthShowing(shared.result()))
                .toList();
        List<SharedResult> fitting = TraceLength.fitting(worthShowing);
        CasePaths paths = new CasePaths(index.paths(shown), index.revisions(), new DecidingClauses(index.clauseIds()));
        List<String> body = lines(shown.body());
        return new CasePage(
                shown,
                index.clauseOf(shown)
                        .map(clause -> new Clause(
                                clause,
                                Address.ofClause(clause.id()),
                                new TermLinks(Address.MACHINE).in(Prose.of(clause.statement())))),
                shown.isForCompilers() ? "for compilers" : RevisionSpan.of(shown.revisions(), index.revisions()),
                lines(shown.surroundingCode()),
                lines(shown.source()),
                shown.isFromSource() && body.size() <= MOST_LOWERED_LINES ? body : List.of(),
                drawing(shown, body, new BodyDrawings(paths.records(), paths.wrongJumps(results))),
                lines(shown.text()),
                index.engines().stream()
                        .map(engine -> outcome(shown, engine, index))
                        .toList(),
                Wrong.of(shown, results, paths, engines),
                paths.views(results, engines),
                fitting.stream()
                        .map(shared -> SharedTrace.of(shown, shared.result(), shared.names(engines)))
                        .toList(),
                worthShowing.size() - fitting.size(),
                Reproduction.commands(shown, index),
                Optional.ofNullable(previous).map(each -> CaseLink.to(each, index)),
                Optional.ofNullable(next).map(each -> CaseLink.to(each, index)));
    }

    private static BodyDrawing drawing(CaseRecord shown, List<String> body, BodyDrawings drawings) {
        if (!shown.isFromSource()) {
            return drawings.ofBody(body);
        }
        return drawings.ofLowered(
                body.size() <= MOST_LOWERED_LINES ? body : List.of(),
                lines(shown.source()),
                shown.parsed().sourceLines());
    }

    private static List<String> lines(String code) {
        return code.lines().toList();
    }

    private static EngineOutcome outcome(CaseRecord shown, Run.EngineRecord engine, RunIndex index) {
        Optional<CaseResult> result = index.result(shown, engine);
        String href = Address.ofEngine(engine.id(), index);
        if (result.isEmpty() && !index.admits(shown, engine)) {
            Badge badge = new Badge(Bearing.NOT_APPLICABLE, "not asked");
            return new EngineOutcome(
                    engine, href, badge, "The case does not hold for revision " + engine.revision() + ".");
        }
        return new EngineOutcome(
                engine,
                href,
                Badge.of(index.outcome(shown, engine)),
                result.map(CaseResult::reason).orElse(""));
    }

    /** Whether there is a body to draw, or a path to walk. */
    boolean walks() {
        return !drawing.lines().isEmpty() || !paths.isEmpty();
    }

    /** The heading over the drawing and the path. */
    String pathHeading() {
        if (paths.isEmpty()) {
            return "Body";
        }
        return shown.isFromSource() ? "The path through the program" : "The path through the body";
    }

    /** The program that shows the case without the kit. */
    String programHref() {
        return Address.ofProgram(shown.id());
    }

    /** Where the playground opens the case; empty where it cannot. */
    Optional<String> corner() {
        return Corner.of(shown);
    }

    /** The signs on this page that are no words. */
    List<Notation> signs() {
        StringBuilder text = new StringBuilder(shown.text());
        lowered.forEach(text::append);
        paths.stream()
                .flatMap(path -> path.calls().stream())
                .flatMap(call -> call.steps().stream())
                .forEach(step -> text.append('\n').append(step.step().text()));
        return Notation.in(text.toString());
    }

    /** Where the page of the differences tells of this case. */
    String differenceHref() {
        return Address.ofDifference(shown.id());
    }

    /** The first trace is open from the start, and every one that makes the run red. */
    boolean opens(SharedTrace trace) {
        return traces.indexOf(trace) == 0 || trace.outcome().isRed(shown.profile());
    }
}
