package io.github.yieldstick.run;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.TestRunFinished;
import io.github.yieldstick.engines.WrongUsage;
import java.io.PrintStream;
import java.nio.file.Path;

/** A plugin of Cucumber that writes the reports when the run is over, whether cases failed or not, and says the verdict. */
public final class ReportPlugin implements ConcurrentEventListener {
    /** The folder for the reports; {@code target/conformance} of the module that runs where it is not set. */
    public static final String OUT = "yieldstick.out";

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestRunFinished.class, finished -> report(System.out));
    }

    private static void report(PrintStream console) {
        try {
            Path out = Path.of(System.getProperty(OUT, "target/conformance")).toAbsolutePath();
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
