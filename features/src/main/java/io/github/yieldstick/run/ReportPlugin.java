package io.github.yieldstick.run;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.TestRunFinished;
import io.github.yieldstick.engines.WrongUsage;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * A plugin of Cucumber that writes the reports when the run is over, whether cases failed or not, and says the verdict. Cucumber
 * takes the files of its own formatters from an annotation, which cannot know the folder, so it starts these, too.
 */
public final class ReportPlugin implements ConcurrentEventListener {
    /** The folder for the reports; {@code target/conformance} of the module that runs where it is not set. */
    public static final String OUT = "yieldstick.out";

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        Path out = out();
        CucumberReports.write(out, publisher);
        publisher.registerHandlerFor(TestRunFinished.class, finished -> report(out, System.out));
    }

    /** The folder for the reports. */
    static Path out() {
        return Path.of(System.getProperty(OUT, "target/conformance")).toAbsolutePath();
    }

    private static void report(Path out, PrintStream console) {
        try {
            Conformance done = CurrentRun.done();
            Verdicts verdicts = Verdicts.write(done.end(), done.problems(), out);
            console.print(verdicts.summary());
            verdicts.fault().ifPresent(CurrentRun::failed);
        } catch (WrongUsage wrong) {
            String sentence = "Nothing was judged: " + wrong.getMessage();
            console.println(sentence);
            CurrentRun.failed(sentence);
        } catch (CannotWrite unwritable) {
            console.println(unwritable.getMessage());
            CurrentRun.failed(String.valueOf(unwritable.getMessage()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            CurrentRun.failed("The run was interrupted, and no report of it was written.");
        }
    }
}
