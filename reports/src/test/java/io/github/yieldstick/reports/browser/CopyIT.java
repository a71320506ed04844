package io.github.yieldstick.reports.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.sample.SampleRun;
import io.github.yieldstick.reports.site.parts.Address;
import org.junit.jupiter.api.Test;

class CopyIT extends SiteInBrowser {

    private static final String BUTTON = "button[aria-label='Copy: Text of the scenario']";

    @Test
    void the_button_at_the_scenario_copies_exactly_its_text() {
        copies("PRO.4-01");
    }

    @Test
    void it_does_so_in_a_browser_that_gives_the_page_no_clipboard() {
        page.runningFirst("Object.defineProperty(navigator, 'clipboard', {value: undefined});");

        copies("GEN.9-01");
    }

    private void copies(String caseId) {
        page.open(Address.ofCase(caseId));
        page.find(BUTTON).click();
        page.waitUntil(
                "the page says that it has copied",
                () -> page.find(BUTTON + " + [role=status]").getText().equals("Copied."));

        assertThat(page.clipboard()).isEqualTo(text(caseId));
    }

    private static String text(String caseId) {
        return SampleRun.run().cases().stream()
                .filter(each -> each.id().equals(caseId))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
