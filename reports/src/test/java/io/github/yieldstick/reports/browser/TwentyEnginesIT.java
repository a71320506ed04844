package io.github.yieldstick.reports.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.Reports;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.sample.SmallRun;
import io.github.yieldstick.reports.site.parts.Address;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(BrowserExtension.class)
class TwentyEnginesIT {

    private static final int ENGINES = 20;
    private static final String WIDTH = "return document.documentElement.scrollWidth";

    @TempDir
    private Path directory;

    private static Run run() {
        SmallRun run = new SmallRun(IntStream.range(0, ENGINES)
                .mapToObj("an engine with a name, number %d"::formatted)
                .toArray(String[]::new));
        for (int clause = 1; clause <= 30; clause++) {
            run.with(
                    "OP0." + clause, String.join(" ", Collections.nCopies(ENGINES, clause % 3 == 0 ? "fail" : "pass")));
        }
        return run.run();
    }

    @Test
    void fit_the_matrix_on_a_desk_and_leave_a_phone_its_width(Browser browser) throws IOException {
        Reports.write(run(), directory);
        try (BrowserPage page = browser.newPage(directory.resolve(Address.SITE).toUri())) {
            page.onDesk().open(Address.MATRIX);
            assertThat(page.script("return document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            assertThat(page.shown(".matrix .of-engine")).hasSize(ENGINES);
            assertThat(page.shown(".matrix td.sentence")).hasSize(30);

            page.onPhone().open(Address.MATRIX);
            assertThat(page.script(WIDTH)).isEqualTo((long) BrowserPage.PHONE);
        }
    }
}
