package io.github.yieldstick.reports.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

class SkipInMatrixIT extends SiteInBrowser {

    @ParameterizedTest
    @CsvSource({"matrix.html, 6, main", "matrix.html#differences, 3, differences"})
    void what_skips_to_the_content_leaves_what_is_shown_as_it_is(String address, int clauses, String place) {
        List<WebElement> skips = page.open(address).all(".skip").stream()
                .filter(skip -> !skip.getCssValue("display").equals("none"))
                .toList();
        assertThat(skips).hasSize(1);

        // Where the address names a place, the first stop is behind it.
        page.script("arguments[0].focus()", skips.get(0));
        page.press(Keys.ENTER);

        assertThat(page.address()).isEqualTo("matrix.html#" + place);
        assertThat(page.focused().getDomAttribute("id")).isEqualTo(place);
        assertThat(page.shown(".matrix tbody th[scope=row]")).hasSize(clauses);
        page.press(Keys.TAB);
        assertThat(page.focused().getText()).isEqualTo("all clauses");
    }
}
