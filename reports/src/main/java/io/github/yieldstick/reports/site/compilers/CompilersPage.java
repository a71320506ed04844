package io.github.yieldstick.reports.site.compilers;

import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.ClauseRecord;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.site.parts.Address;
import io.github.yieldstick.reports.site.parts.Badge;
import io.github.yieldstick.reports.text.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the page "Compilers" shows.
 *
 * @param headline what was judged, in a sentence
 * @param subjects the compilers, in the order in which they were named
 * @param byAll the clauses that every compiler gets wrong somewhere
 * @param byOne the clauses that only one does
 * @param successions the versions of one compiler, each held against the one before
 * @param rows every clause against every compiler
 * @param failing the cases that a compiler fails
 */
public record CompilersPage(
        String headline,
        List<Subject> subjects,
        List<Shared> byAll,
        List<Shared> byOne,
        List<Succession> successions,
        List<Row> rows,
        List<Failing> failing) {

    private static final List<Outcome> COUNTED = List.of(
            Outcome.PASS,
            Outcome.FAIL,
            Outcome.DOES_NOT_LOAD,
            Outcome.REFUSED,
            Outcome.CRASH,
            Outcome.TIMEOUT,
            Outcome.KNOWN_FAIL,
            Outcome.UNEXPECTED_PASS);

    /** A compiler, with how many cases came out how, in the order of {@link #outcomes}. */
    record Subject(Run.EngineRecord compiler, String href, List<Long> counts) {

        /** Its own name and version. */
        String name() {
            return CompilersPage.name(compiler);
        }
    }

    /** A clause, and those that fail it. */
    record Shared(String clause, String href, List<Prose> statement, String compilers) {}

    /** A version of a compiler and the one before: what was mended, and what came anew. */
    record Succession(String before, String after, List<Link> mended, List<Link> came) {}

    /** A case. */
    record Link(String id, String href) {}

    /** A clause, with a cell for each compiler that was judged. */
    record Row(String clause, String href, List<Cell> cells) {}

    /** How many cases of the clause pass, of how many. */
    record Cell(Badge badge, String figures) {}

    /** A case that compilers fail. */
    record Failing(String id, String title, String href, String compilers) {}

    /** The page of a run. */
    public static CompilersPage of(RunIndex index) {
        CompilerCells cells = new CompilerCells(index);
        List<Run.EngineRecord> judged = cells.judged();
        List<ClauseRecord> clauses = cells.clauses();
        return new CompilersPage(
                headline(cells),
                cells.compilers().stream().map(each -> subject(each, index)).toList(),
                judged.size() < 2
                        ? List.of()
                        : shared(
                                clauses.stream()
                                        .filter(clause -> cells.failing(clause).size() == judged.size())
                                        .toList(),
                                cells),
                judged.size() < 2
                        ? List.of()
                        : shared(
                                clauses.stream()
                                        .filter(clause -> cells.failing(clause).size() == 1)
                                        .toList(),
                                cells),
                successions(judged, cells),
                clauses.stream().map(clause -> row(clause, cells)).toList(),
                failing(index).stream().map(each -> failing(each, cells)).toList());
    }

    /** The cases that a compiler of the run fails, declared or not, in their order. */
    public static List<CaseRecord> failing(RunIndex index) {
        CompilerCells cells = new CompilerCells(index);
        return index.run().cases().stream()
                .filter(each -> cells.judged().stream().anyMatch(compiler -> cells.fails(each, compiler)))
                .toList();
    }

    /** The outcomes that are counted, in words. */
    List<String> outcomes() {
        return COUNTED.stream().map(Outcome::id).toList();
    }

    /** The compilers that were judged. */
    List<Subject> judged() {
        return subjects.stream()
                .filter(each -> each.compiler().unusable().isEmpty())
                .toList();
    }

    private static String headline(CompilerCells cells) {
        int compilers = cells.judged().size();
        if (cells.compilers().isEmpty()) {
            return "This run judged no compiler; 'yieldstick run --compiler COMPILER' does.";
        }
        long cases = cells.index().run().cases().stream()
                .filter(each -> cells.judged().stream()
                        .anyMatch(
                                compiler -> cells.index().result(each, compiler).isPresent()))
                .count();
        return "%s judged by what %s for %s."
                .formatted(
                        compilers == 1 ? "1 compiler is" : compilers + " compilers are",
                        compilers == 1 ? "it emits" : "they emit",
                        cases == 1 ? "1 case" : cases + " cases");
    }

    private static Subject subject(Run.EngineRecord compiler, RunIndex index) {
        List<Outcome> outcomes = index.run().cases().stream()
                .filter(each -> index.admits(each, compiler))
                .map(each -> index.outcome(each, compiler))
                .toList();
        return new Subject(
                compiler,
                Address.ofEngine(compiler.id(), index),
                COUNTED.stream()
                        .map(counted ->
                                outcomes.stream().filter(counted::equals).count())
                        .toList());
    }

    private static List<Shared> shared(List<ClauseRecord> clauses, CompilerCells cells) {
        return clauses.stream()
                .map(clause -> new Shared(
                        clause.id(),
                        Address.ofClause(clause.id()),
                        Prose.of(clause.statement()),
                        names(cells.failing(clause))))
                .toList();
    }

    private static String names(List<Run.EngineRecord> compilers) {
        return compilers.stream().map(CompilersPage::name).collect(Collectors.joining(", "));
    }

    /** The options tell apart what has the same name and version. */
    static String name(Run.EngineRecord compiler) {
        String options = compiler.id().endsWith("]")
                ? compiler.id().substring(compiler.id().lastIndexOf('['))
                : "";
        return (compiler.name() + " " + compiler.version() + options).strip();
    }

    /** Two that have the same name and stand one after the other. */
    private static List<Succession> successions(List<Run.EngineRecord> judged, CompilerCells cells) {
        List<Succession> successions = new ArrayList<>();
        for (int i = 1; i < judged.size(); i++) {
            Run.EngineRecord before = judged.get(i - 1);
            Run.EngineRecord after = judged.get(i);
            if (before.name().equals(after.name()) && !before.version().equals(after.version())) {
                successions.add(new Succession(
                        name(before), name(after), changed(after, before, cells), changed(before, after, cells)));
            }
        }
        return successions;
    }

    /** The cases that one passes and the other fails. */
    private static List<Link> changed(Run.EngineRecord passing, Run.EngineRecord failing, CompilerCells cells) {
        return cells.index().run().cases().stream()
                .filter(each -> cells.fails(each, failing)
                        && cells.index().outcome(each, passing).isPass())
                .map(each -> new Link(each.id(), Address.ofCompiledCase(each.id())))
                .toList();
    }

    private static Row row(ClauseRecord clause, CompilerCells cells) {
        return new Row(
                clause.id(),
                Address.ofClause(clause.id()),
                cells.judged().stream()
                        .map(compiler -> {
                            int all = cells.count(clause, compiler);
                            return new Cell(
                                    Badge.of(cells.worst(clause, compiler)),
                                    (all - cells.failures(clause, compiler)) + "/" + all);
                        })
                        .toList());
    }

    private static Failing failing(CaseRecord shown, CompilerCells cells) {
        return new Failing(
                shown.id(),
                shown.title(),
                Address.ofCompiledCase(shown.id()),
                names(cells.judged().stream()
                        .filter(each -> cells.fails(shown, each))
                        .toList()));
    }
}
