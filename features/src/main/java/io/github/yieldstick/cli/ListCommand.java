package io.github.yieldstick.cli;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.reports.grade.ExitCode;
import io.github.yieldstick.reports.run.ClauseRecord;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code yieldstick list}. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the clauses, each with its cases.")
final class ListCommand implements Callable<Integer> {

    @Mixin
    private ScenarioOptions scenarios = new ScenarioOptions();

    @Option(names = "--format", defaultValue = "text", description = "text (default), or json.")
    private Format format = Format.TEXT;

    @Mixin
    private Console console = new Console();

    /** A clause as a program reads it. */
    record Listed(
            String id,
            String statement,
            String source,
            String status,
            List<String> revisions,
            List<ListedCase> cases) {}

    /** A case as a program reads it. */
    record ListedCase(
            String id, String title, String profile, List<String> revisions, List<String> tags, String place) {}

    @Override
    public Integer call() {
        Corpus corpus = scenarios.corpus();
        List<Case> selected = scenarios.selected(corpus);
        if (selected.isEmpty()) {
            corpus.problems().forEach(problem -> console.err().println(problem.getMessage()));
            throw scenarios.nothingSelected();
        }
        Map<String, List<Case>> cases = selected.stream()
                .collect(Collectors.groupingBy(each -> each.record().clause()));
        List<Listed> listed = corpus.clauses().all().stream()
                .filter(clause -> scenarios.tags().isEmpty() || cases.containsKey(clause.id()))
                .map(clause -> listed(clause, cases.getOrDefault(clause.id(), List.of())))
                .toList();
        PrintWriter out = console.out();
        if (format == Format.JSON) {
            out.println(JsonText.of(Map.of("clauses", listed)));
        } else {
            listed.forEach(clause -> print(clause, out));
        }
        corpus.problems().forEach(problem -> console.err().println(problem.getMessage()));
        return corpus.problems().isEmpty() ? ExitCode.OK.number() : ExitCode.KIT_AT_FAULT.number();
    }

    private static void print(Listed clause, PrintWriter out) {
        out.println(clause.id() + "  " + clause.statement());
        clause.cases().forEach(each -> out.println("    " + each.id() + "  " + each.title()));
    }

    private static Listed listed(ClauseRecord clause, List<Case> cases) {
        return new Listed(
                clause.id(),
                clause.statement(),
                clause.source(),
                clause.status().name().toLowerCase(Locale.ROOT),
                clause.revisions(),
                cases.stream().map(ListCommand::listed).toList());
    }

    private static ListedCase listed(Case each) {
        return new ListedCase(
                each.id(),
                each.record().title(),
                each.record().profile().id(),
                each.record().revisions(),
                each.tags(),
                each.record().place());
    }
}
