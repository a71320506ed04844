package io.github.yieldstick.reports.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.site.parts.Address;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

class KeyboardIT extends SiteInBrowser {

    private static final String NOTE_OUTLINES = """
            window.outlines = [];
            document.addEventListener('focusin', function (event) {
                outlines.push(getComputedStyle(event.target).outlineStyle + ' around ' + event.target.outerHTML);
            });
            """;

    @Test
    void the_first_stop_leads_past_the_navigation() throws IOException {
        assertThat(addresses()).isNotEmpty().allSatisfy(address -> {
            page.open(address).press(Keys.TAB);
            assertThat(page.focused().getText()).isEqualTo("Skip to the content");
            assertThat(page.focused().getRect().getY()).isNotNegative();

            page.press(Keys.ENTER);
            assertThat(page.focused().getDomAttribute("id")).isEqualTo("main");
            assertThat(page.address()).isEqualTo(address + "#main");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {Address.INDEX, Address.MATRIX, "cases/PRO.4-01.html"})
    void every_stop_shows_that_it_has_the_focus(String address) {
        page.open(address).unfolded();
        page.script(NOTE_OUTLINES);
        page.press(Collections.nCopies(80, Keys.TAB).toArray(CharSequence[]::new));

        List<?> outlines = (List<?>) Objects.requireNonNull(page.script("return outlines"));
        assertThat(outlines).hasSizeGreaterThan(10);
        assertThat(outlines)
                .filteredOn(outline -> String.valueOf(outline).startsWith("none"))
                .isEmpty();
    }
}
