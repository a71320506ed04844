package io.github.yieldstick.reports.browser;

import io.github.yieldstick.reports.Reports;
import io.github.yieldstick.reports.machine.MachineFile;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.sample.SampleHealth;
import io.github.yieldstick.reports.sample.SampleMachine;
import io.github.yieldstick.reports.sample.SampleRun;
import io.github.yieldstick.reports.site.parts.Address;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The site of the sample run and the page of a difference, opened from the disk in a real browser; a fresh tab a test. */
@ExtendWith(BrowserExtension.class)
abstract class SiteInBrowser {

    @TempDir
    private static Path directory;

    /** The tab of this test. */
    protected BrowserPage page;

    @BeforeAll
    static void write_the_site() throws IOException {
        MachineFile.write(SampleMachine.facts(), directory);
        Reports.writeHealth(SampleHealth.health(), directory);
        Reports.write(SampleRun.run(), directory);
        Reports.writeDifference(allPassing(), directory, SampleRun.run(), directory, site());
    }

    /** The sample run as it would be if nothing in it were wrong. */
    private static Run allPassing() {
        Run run = SampleRun.run();
        List<CaseResult> passing = run.results().stream()
                .map(result -> new CaseResult(
                        result.caseId(),
                        result.engine(),
                        Outcome.PASS,
                        "",
                        Optional.empty(),
                        result.oracle(),
                        result.oracle()))
                .toList();
        return new Run(run.head(), run.clauses(), run.cases(), passing, run.paths(), run.errata(), run.known());
    }

    @BeforeEach
    void open_a_tab(Browser browser) {
        page = browser.newPage(site().toUri());
    }

    @AfterEach
    void close_the_tab() {
        page.close();
    }

    /** Where the pages lie. */
    static Path site() {
        return directory.resolve(Address.SITE);
    }

    /** Every page of the site, whoever wrote it. */
    static List<String> addresses() throws IOException {
        try (Stream<Path> files = Files.walk(site())) {
            return files.map(file -> site().relativize(file).toString().replace('\\', '/'))
                    .filter(address -> address.endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }
}
