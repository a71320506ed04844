package io.github.yieldstick.reports.files;

import io.github.yieldstick.reports.grade.Figures;
import io.github.yieldstick.reports.grade.Grade;
import io.github.yieldstick.reports.grade.Notice;
import io.github.yieldstick.reports.grade.ProbableFault;
import io.github.yieldstick.reports.grade.Trouble;
import io.github.yieldstick.reports.run.Diagnosis;
import io.github.yieldstick.reports.run.KnownFailureRecord;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.text.EngineNames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The verdict in a few lines of plain text, for whoever started the run. */
public final class ConsoleSummary {

    private static final int TROUBLES_SHOWN = 3;
    private static final int FAULTS_SHOWN = 4;
    private static final int CLAUSES_SHOWN = 2;
    /** More of a line of a divergence no terminal shows well. */
    private static final int LONGEST_LINE = 240;

    private static final int STALE_SHOWN = 10;

    private final RunIndex index;
    private final Grade grade;
    private final List<String> lines = new ArrayList<>();

    private ConsoleSummary(RunIndex index, Grade grade) {
        this.index = index;
        this.grade = grade;
    }

    /**
     * The summary, a line feed after each line.
     *
     * @param run the run
     * @param grade the run's grade
     * @param report where the report was written, as the reader should see it
     * @return a line for each engine, what is most probably wrong with it, the first divergences, the stale known failures, how the run was narrowed, and the report's place
     */
    public static String of(Run run, Grade grade, Path report) {
        return new ConsoleSummary(new RunIndex(run), grade).summary(report);
    }

    private String summary(Path report) {
        engines();
        Notice.in(index).forEach(notice -> lines.add(notice.line()));
        diagnoses();
        troubles();
        staleKnownFailures();
        selection();
        lines.add("Report: " + report);
        return lines.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
    }

    private void engines() {
        int width = grade.engines().stream()
                .mapToInt(engine -> engine.engine().length())
                .max()
                .orElse(0);
        for (Grade.EngineGrade engine : grade.engines()) {
            lines.add(engine.engine() + " ".repeat(width - engine.engine().length() + 2) + Figures.of(engine));
        }
    }

    private void diagnoses() {
        for (Run.EngineRecord engine : index.engines()) {
            index.diagnosisOf(engine).ifPresent(this::diagnosis);
        }
    }

    private void diagnosis(Diagnosis diagnosis) {
        lines.add("");
        lines.add(diagnosis.engine() + " " + diagnosis.sentence());
        if (!diagnosis.misfit().isEmpty()) {
            lines.add("  " + diagnosis.misfit());
        }
        lines.add("  " + diagnosis.basis());
        ProbableFault.in(diagnosis).stream().limit(FAULTS_SHOWN).forEach(this::fault);
    }

    private void fault(ProbableFault fault) {
        lines.add("  Probably one fault, %s. %s".formatted(fault.count(), fault.words()));
        fault.clauses().stream()
                .limit(CLAUSES_SHOWN)
                .flatMap(id -> index.clause(id).stream())
                .forEach(clause -> lines.add("    %s: %s".formatted(clause.id(), clause.statement())));
        if (!fault.alike().isEmpty()) {
            lines.add("    " + fault.alike());
        }
    }

    private void troubles() {
        List<Trouble> troubles = Trouble.in(index);
        troubles.stream().limit(TROUBLES_SHOWN).forEach(this::trouble);
        int rest = troubles.size() - TROUBLES_SHOWN;
        if (rest > 0) {
            lines.add("");
            lines.add("%s more in the report.".formatted(rest));
        }
        if (!troubles.isEmpty()) {
            lines.add("");
        }
    }

    private void trouble(Trouble trouble) {
        lines.add("");
        lines.add("%s %s on %s"
                .formatted(
                        trouble.caseId(),
                        trouble.outcome().id(),
                        EngineNames.of(trouble.engines(), index.engines().size())));
        index.clauseOf(index.caseOf(trouble.caseId()))
                .ifPresent(clause -> lines.add("  %s: %s".formatted(clause.id(), clause.statement())));
        if (!trouble.reason().isEmpty()) {
            lines.add("  " + trouble.reason());
        }
        trouble.divergence()
                .map(found -> Trouble.lines(found, trouble.sides(index)))
                .ifPresent(found -> found.forEach(line -> lines.add("  " + cut(line))));
    }

    private static String cut(String line) {
        return line.length() <= LONGEST_LINE
                ? line
                : line.substring(0, LONGEST_LINE) + "... (" + line.length() + " letters, whole in the report)";
    }

    private void staleKnownFailures() {
        List<KnownFailureRecord> stale =
                index.run().known().stream().filter(KnownFailureRecord::isStale).toList();
        if (stale.isEmpty()) {
            return;
        }
        lines.add("Known failures to be changed or removed:");
        stale.stream()
                .limit(STALE_SHOWN)
                .forEach(known -> lines.add("  %s %s.".formatted(known.name(), known.sentence())));
        if (stale.size() > STALE_SHOWN) {
            lines.add("  %s more in the report.".formatted(stale.size() - STALE_SHOWN));
        }
        lines.add("");
    }

    private void selection() {
        String selection = index.run().head().selection();
        if (!selection.isEmpty()) {
            lines.add("The run was narrowed to " + selection + ": what it did not run is not judged.");
        }
    }
}
