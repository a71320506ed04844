package io.github.yieldstick.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CucumberReportsTest {

    @TempDir
    private Path folder;

    /** Runs a feature without steps, so that no engine is needed. */
    private void run(Path out) throws IOException {
        Path feature = Files.writeString(folder.resolve("small.feature"), """
                Feature: small
                  Scenario: [OP0.1-01] nothing to do
                """);
        Runtime.builder()
                .withRuntimeOptions(new RuntimeOptionsBuilder()
                        .addFeature(FeatureWithLines.parse(feature.toUri().toString()))
                        .setPublishQuiet(true)
                        .build())
                .withAdditionalPlugins(new ConcurrentEventListener() {
                    @Override
                    public void setEventPublisher(EventPublisher publisher) {
                        CucumberReports.write(out, publisher);
                    }
                })
                .build()
                .run();
    }

    @Test
    void hold_the_run_from_its_start_to_its_end_a_message_a_line() throws IOException {
        run(folder);

        List<String> messages = Files.readAllLines(folder.resolve("cucumber/messages.ndjson"));
        assertThat(messages).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        assertThat(messages.get(0)).contains("\"meta\"");
        assertThat(messages).anySatisfy(line -> assertThat(line).contains("\"pickle\"", "[OP0.1-01] nothing to do"));
        assertThat(messages.get(messages.size() - 1)).contains("\"testRunFinished\"");
    }

    @Test
    void are_a_page_as_well_which_needs_no_network() throws IOException {
        run(folder);

        String page = Files.readString(folder.resolve("cucumber/report.html"));
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("[OP0.1-01] nothing to do")
                .endsWith("</html>\n");
        assertThat(Pattern.compile("<(?:script|link|img)[^>]*(?:src|href)=\"?https?:")
                        .matcher(page)
                        .find())
                .isFalse();
    }

    @Test
    void of_a_run_replace_those_of_the_one_before() throws IOException {
        Files.createDirectories(folder.resolve("cucumber"));
        Files.writeString(folder.resolve("cucumber/messages.ndjson"), "earlier\n".repeat(10_000));

        run(folder);

        assertThat(folder.resolve("cucumber/messages.ndjson")).content().doesNotContain("earlier");
    }

    @Test
    void that_cannot_be_written_say_where() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> run(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("Cannot write Cucumber's reports to " + file.resolve("cucumber") + ": ");
    }
}
