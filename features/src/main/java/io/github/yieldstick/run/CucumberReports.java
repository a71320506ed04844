package io.github.yieldstick.run;

import io.cucumber.core.plugin.HtmlFormatter;
import io.cucumber.core.plugin.MessageFormatter;
import io.cucumber.plugin.event.EventPublisher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Cucumber's own record of a run, for the tools that read it: {@code cucumber/messages.ndjson}, and the same as a page,
 * {@code cucumber/report.html}. They tell of steps and times, and not of engines: a case is one scenario, whatever it is judged
 * on.
 */
final class CucumberReports {

    static final String FOLDER = "cucumber";

    private CucumberReports() {}

    /**
     * Has Cucumber's formatters write into the folder {@link #FOLDER} beneath the given one. They end their files with the
     * run.
     */
    static void write(Path out, EventPublisher publisher) {
        Path folder = out.resolve(FOLDER);
        try {
            Files.createDirectories(folder);
            new MessageFormatter(Files.newOutputStream(folder.resolve("messages.ndjson"))).setEventPublisher(publisher);
            new HtmlFormatter(Files.newOutputStream(folder.resolve("report.html"))).setEventPublisher(publisher);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(
                    "Cannot write Cucumber's reports to " + folder + ": " + unwritable.getMessage(), unwritable);
        }
    }
}
