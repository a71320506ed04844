package io.github.yieldstick.run;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.TestRunFinished;
import io.github.yieldstick.corpus.ScenarioProblem;
import io.github.yieldstick.reports.ConsoleSummary;
import io.github.yieldstick.reports.Grade;
import io.github.yieldstick.reports.Reports;
import io.github.yieldstick.reports.Run;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** A plugin of Cucumber that writes the reports when the run is over, whether cases failed or not, and says the verdict. */
public final class ReportPlugin implements ConcurrentEventListener {
    /** The folder for the reports; {@code target/conformance} of the module that runs where it is not set. */
    public static final String OUT = "yieldstick.out";

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestRunFinished.class, finished -> {
            try {
                report(System.out);
            } catch (WrongUsage wrong) {
                System.out.println("Nothing was judged: " + wrong.getMessage());
            }
        });
    }

    private static void report(PrintStream console) {
        Conformance conformance = Conformance.current();
        Path out = Path.of(System.getProperty(OUT, "target/conformance")).toAbsolutePath();
        Run run = conformance.record();
        Grade grade = write(run, out);
        console.println(ConsoleSummary.of(run, grade, Reports.firstPage(out)));
        List<ScenarioProblem> problems = conformance.problems();
        if (!problems.isEmpty()) {
            console.println("Scenarios that are written wrongly, and are in no verdict: " + problems.size());
            problems.forEach(problem -> console.println("  " + problem.getMessage()));
        }
    }

    private static Grade write(Run run, Path out) {
        try {
            return Reports.write(run, out);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(
                    "Cannot write the reports to " + out + ": " + unwritable.getMessage(), unwritable);
        }
    }
}
