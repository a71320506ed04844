package io.github.yieldstick.reports.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.Reports;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.sample.CompilerRun;
import io.github.yieldstick.reports.sample.RenamedRun;
import io.github.yieldstick.reports.sample.SampleRun;
import io.github.yieldstick.reports.site.parts.Address;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(BrowserExtension.class)
class LongNamesIT {

    @TempDir
    private Path directory;

    @Test
    void no_page_is_wider_than_a_phone_whatever_an_engine_is_called(Browser browser) throws IOException {
        holdsOnAPhone(RenamedRun.of(SampleRun.run(), name -> name + "x".repeat(200)), browser);
    }

    @Test
    void no_page_is_wider_than_a_phone_whatever_a_compiler_is_called(Browser browser) throws IOException {
        Run run = new CompilerRun()
                .on("one", "1")
                .on("two", "2")
                .with("LOW.1", "pass fail", "does-not-load fail")
                .run();
        holdsOnAPhone(RenamedRun.of(run, name -> name + "x".repeat(200)), browser);
    }

    private void holdsOnAPhone(Run run, Browser browser) throws IOException {
        Reports.write(run, directory);
        Reports.writeDifference(run, directory, run, directory, directory.resolve(Address.SITE));
        SoftAssertions soft = new SoftAssertions();
        try (BrowserPage page = browser.newPage(directory.resolve(Address.SITE).toUri())) {
            page.onPhone();
            List<String> addresses = addresses();
            assertThat(addresses).isNotEmpty();
            for (String address : addresses) {
                page.open(address).unfolded();
                soft.assertThat(page.script("return document.documentElement.scrollWidth"))
                        .as(address)
                        .isEqualTo((long) BrowserPage.PHONE);
            }
        }
        soft.assertAll();
    }

    private List<String> addresses() throws IOException {
        Path site = directory.resolve(Address.SITE);
        try (Stream<Path> files = Files.walk(site)) {
            return files.map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .filter(address -> address.endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }
}
