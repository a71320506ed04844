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
        Path out = Path.of(System.getProperty(OUT, "target/conformance")).toAbsolutePath();
        CucumberReports.write(out, publisher);
        publisher.registerHandlerFor(TestRunFinished.class, finished -> report(out, System.out));
    }

    private static void report(Path out, PrintStream console) {
        try {
            Verdicts verdicts = Verdicts.write(CurrentRun.get(), out);
            console.print(verdicts.summary());
            verdicts.fault().ifPresent(CurrentRun::failed);
        } catch (WrongUsage wrong) {
            String sentence = "Nothing was judged: " + wrong.getMessage();
            console.println(sentence);
            CurrentRun.failed(sentence);
        }
    }
}
