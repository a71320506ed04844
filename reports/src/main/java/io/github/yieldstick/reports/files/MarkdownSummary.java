package io.github.yieldstick.reports.files;

import io.github.yieldstick.reports.grade.Figures;
import io.github.yieldstick.reports.grade.Grade;
import io.github.yieldstick.reports.grade.Headline;
import io.github.yieldstick.reports.grade.Notice;
import io.github.yieldstick.reports.grade.ProbableFault;
import io.github.yieldstick.reports.grade.Trouble;
import io.github.yieldstick.reports.run.Diagnosis;
import io.github.yieldstick.reports.run.KnownFailureRecord;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.text.EngineNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code summary.md}: the verdicts and what speaks against them, for the page that a build server shows of a build. */
public final class MarkdownSummary {

    /** The file's name in the directory that a run writes into. */
    public static final String NAME = "summary.md";

    private static final int SHOWN = 10;

    private final RunIndex index;
    private final Grade grade;
    private final List<String> parts = new ArrayList<>();

    private MarkdownSummary(RunIndex index, Grade grade) {
        this.index = index;
        this.grade = grade;
    }

    /** The text of the file, for a run and its grade. */
    public static String of(RunIndex index, Grade grade) {
        return new MarkdownSummary(index, grade).summary();
    }

    private String summary() {
        parts.add("# Yieldstick conformance");
        parts.add(Headline.of(grade));
        selection();
        Notice.in(index)
                .forEach(notice -> parts.add("**" + notice.title() + ".** " + Markdown.plain(notice.sentence())));
        verdicts();
        diagnoses();
        troubles();
        staleKnownFailures();
        return String.join("\n\n", parts) + "\n";
    }

    private void selection() {
        String selection = index.run().head().selection();
        if (!selection.isEmpty()) {
            parts.add("**A narrowed run.** Only the cases that match " + Markdown.code(selection)
                    + " were run. What was not run is not judged.");
        }
    }

    private void verdicts() {
        List<String> rows = new ArrayList<>();
        rows.add(row("engine", "revision", "profile", "verdict", "cases that pass"));
        rows.add(row("---", "---", "---", "---", "---"));
        for (Grade.EngineGrade engine : grade.engines()) {
            String name = Markdown.code(engine.engine());
            String revision = Markdown.plain(engine.revision());
            if (engine.profiles().isEmpty()) {
                rows.add(row(name, revision, "", "no case to judge", ""));
            }
            for (Grade.ProfileGrade profile : engine.profiles()) {
                rows.add(row(
                        name,
                        revision,
                        profile.profile().id(),
                        profile.verdict().words(),
                        Figures.of(profile.tally())));
            }
        }
        parts.add(String.join("\n", rows));
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private void diagnoses() {
        List<Diagnosis> diagnoses = index.engines().stream()
                .flatMap(engine -> index.diagnosisOf(engine).stream())
                .toList();
        if (!diagnoses.isEmpty()) {
            parts.add("## What is probably wrong");
            diagnoses.forEach(this::diagnosis);
        }
    }

    private void diagnosis(Diagnosis diagnosis) {
        parts.add(Stream.of(diagnosis.sentence(), diagnosis.misfit(), diagnosis.basis())
                .filter(sentence -> !sentence.isEmpty())
                .map(Markdown::prose)
                .collect(Collectors.joining(" ", Markdown.code(diagnosis.engine()) + " ", "")));
        parts.add(ProbableFault.in(diagnosis).stream()
                .limit(SHOWN)
                .map(MarkdownSummary::fault)
                .collect(Collectors.joining("\n")));
    }

    private static String fault(ProbableFault fault) {
        List<String> clauses = fault.clauses().stream().map(Markdown::code).toList();
        String look = clauses.isEmpty() ? "" : " Clauses: " + String.join(", ", clauses) + ".";
        String alike = fault.alike().isEmpty() ? "" : " " + Markdown.prose(fault.alike());
        return "- Probably one fault, %s. %s%s%s".formatted(fault.count(), Markdown.prose(fault.words()), look, alike);
    }

    private void troubles() {
        List<Trouble> troubles = Trouble.in(index);
        if (troubles.isEmpty()) {
            return;
        }
        parts.add("## What needs attention");
        troubles.stream().limit(SHOWN).forEach(this::trouble);
        if (troubles.size() > SHOWN) {
            parts.add("%s more in the report.".formatted(troubles.size() - SHOWN));
        }
    }

    private void trouble(Trouble trouble) {
        List<String> engines = trouble.engines().stream().map(Markdown::code).toList();
        parts.add("### %s %s on %s"
                .formatted(
                        Markdown.code(trouble.caseId()),
                        trouble.outcome().id(),
                        EngineNames.of(engines, index.engines().size())));
        index.clauseOf(index.caseOf(trouble.caseId()))
                .ifPresent(clause ->
                        parts.add("Clause " + Markdown.code(clause.id()) + ": " + Markdown.prose(clause.statement())));
        if (!trouble.reason().isEmpty()) {
            parts.add("Reason: " + Markdown.plain(trouble.reason()));
        }
        trouble.divergence().ifPresent(found -> parts.add(Markdown.block(Trouble.lines(found, trouble.sides(index)))));
    }

    private void staleKnownFailures() {
        List<KnownFailureRecord> stale =
                index.run().known().stream().filter(KnownFailureRecord::isStale).toList();
        if (stale.isEmpty()) {
            return;
        }
        parts.add("## Known failures to be changed or removed");
        List<String> rows = new ArrayList<>();
        stale.stream()
                .limit(SHOWN)
                .forEach(known ->
                        rows.add("- %s %s.".formatted(Markdown.code(known.name()), Markdown.plain(known.sentence()))));
        parts.add(String.join("\n", rows));
        if (stale.size() > SHOWN) {
            parts.add("%s more in the report.".formatted(stale.size() - SHOWN));
        }
    }
}
