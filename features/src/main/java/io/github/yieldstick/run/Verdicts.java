package io.github.yieldstick.run;

import io.github.yieldstick.corpus.ScenarioProblem;
import io.github.yieldstick.reports.Reports;
import io.github.yieldstick.reports.files.ConsoleSummary;
import io.github.yieldstick.reports.grade.ExitCode;
import io.github.yieldstick.reports.grade.Grade;
import io.github.yieldstick.reports.machine.MachineFile;
import io.github.yieldstick.reports.run.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a run came to, when its reports are written.
 *
 * @param grade the grade
 * @param summary the same in a few lines, for whoever started the run
 * @param problems what is written wrongly among the scenarios, and so is in no verdict
 * @param out the folder that the reports were written to
 */
public record Verdicts(Grade grade, String summary, List<ScenarioProblem> problems, Path out) {

    /**
     * Writes the reports of a run.
     *
     * @param run what it has found out
     * @param problems what is written wrongly among the scenarios
     * @param out the folder to write to
     * @throws CannotWrite if that cannot be done
     */
    public static Verdicts write(Run run, List<ScenarioProblem> problems, Path out) {
        try {
            MachineFile.write(KitFacts.all(), out);
            Grade grade = Reports.write(run, out);
            String summary = ConsoleSummary.of(run, grade, Reports.firstPage(out)) + listed(problems);
            return new Verdicts(grade, summary, problems, out);
        } catch (IOException unwritable) {
            throw CannotWrite.reports(out, unwritable);
        }
    }

    /** The verdicts and outcomes as they were written for other programs. */
    public String json() {
        try {
            return Files.readString(Reports.json(out));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read back the reports in " + out, unreadable);
        }
    }

    private static String listed(List<ScenarioProblem> problems) {
        return problems.isEmpty()
                ? ""
                : "Scenarios that are written wrongly, and are in no verdict: " + problems.size() + "\n"
                        + problems.stream()
                                .map(problem -> "  " + problem.getMessage() + "\n")
                                .collect(Collectors.joining());
    }

    /** With which a program that made the run ends. */
    public ExitCode exitCode() {
        return problems.isEmpty() ? grade.exitCode() : ExitCode.KIT_AT_FAULT;
    }

    /** What is wrong with the run as a whole, though each of its cases may be as it should. */
    Optional<String> fault() {
        return switch (grade.exitCode()) {
            case NOTHING_SELECTED -> Optional.of("Nothing was judged: no case was selected.");
            case ENGINE_NEVER_ANSWERED -> Optional.of("An engine could not be started, or never answered a case.");
            case STALE_DECLARATIONS -> Optional.of("Known failures have to be changed or removed.");
            case NOT_ENDED -> Optional.of("The run did not come to its end.");
            case OK, NON_CONFORMANT, KIT_AT_FAULT -> Optional.empty();
        };
    }
}
