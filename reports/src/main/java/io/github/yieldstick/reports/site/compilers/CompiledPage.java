package io.github.yieldstick.reports.site.compilers;

import io.github.yieldstick.reports.grade.Sides;
import io.github.yieldstick.reports.reproduce.CompileCommand;
import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.ClauseRecord;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.site.parts.Address;
import io.github.yieldstick.reports.site.parts.Badge;
import io.github.yieldstick.reports.text.Prose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the page of a case that a compiler fails shows.
 *
 * @param shown the case
 * @param clause the clause that it shows
 * @param source the program, line by line
 * @param groups those that fail it, with what each does
 * @param others those that pass, in words
 */
public record CompiledPage(
        CaseRecord shown, Optional<Clause> clause, List<String> source, List<Group> groups, String others) {

    private static final int MOST_LINES = 400;

    record Clause(String id, String href, List<Prose> statement, String source) {}

    /**
     * Compilers that do the same.
     *
     * @param names who they are, in words
     * @param result what came of the case on each of them
     * @param emitted what they emit, line by line; empty where it is not there, or too long
     * @param commands how to see it without the kit
     * @param report a text for the makers
     */
    record Group(
            String names,
            Badge badge,
            CaseResult result,
            Sides sides,
            List<String> emitted,
            List<String> commands,
            List<String> report) {}

    /** What compilers share that belong to one group. */
    private record Alike(Outcome outcome, String reason, Optional<CaseResult.Divergence> divergence, String emitted) {}

    /** The page of a case. */
    public static CompiledPage of(CaseRecord shown, RunIndex index) {
        CompilerCells cells = new CompilerCells(index);
        Map<Alike, List<Run.EngineRecord>> alike = new LinkedHashMap<>();
        for (Run.EngineRecord compiler : cells.judged()) {
            index.result(shown, compiler)
                    .filter(result -> CompilerCells.isFailure(result.outcome()))
                    .ifPresent(result -> alike.computeIfAbsent(
                                    new Alike(result.outcome(), result.reason(), result.divergence(), result.emitted()),
                                    any -> new ArrayList<>())
                            .add(compiler));
        }
        Optional<ClauseRecord> clause = index.clauseOf(shown);
        return new CompiledPage(
                shown,
                clause.map(found -> new Clause(
                        found.id(), Address.ofClause(found.id()), Prose.of(found.statement()), found.source())),
                shown.source().lines().toList(),
                alike.values().stream()
                        .map(group -> group(shown, clause, group, index))
                        .toList(),
                cells.judged().stream()
                        .filter(each -> index.outcome(shown, each).isPass())
                        .map(CompilersPage::name)
                        .collect(Collectors.joining(", ")));
    }

    private static Group group(
            CaseRecord shown, Optional<ClauseRecord> clause, List<Run.EngineRecord> compilers, RunIndex index) {
        Run.EngineRecord newest = compilers.get(compilers.size() - 1);
        CaseResult result = index.result(shown, newest).orElseThrow();
        List<String> emitted = result.emitted().lines().toList();
        String names = compilers.stream().map(CompilersPage::name).collect(Collectors.joining(", "));
        List<String> commands = CompileCommand.of(shown.id(), compilers);
        return new Group(
                names,
                Badge.of(result.outcome()),
                result,
                Sides.of(compilers),
                emitted.size() <= MOST_LINES ? emitted : List.of(),
                commands,
                new BugReport(shown, clause, names, result, commands).lines());
    }

    String programHref() {
        return "../" + Address.ofCompiledProgram(shown.id());
    }

    String caseHref() {
        return "../" + Address.ofCase(shown.id());
    }
}
