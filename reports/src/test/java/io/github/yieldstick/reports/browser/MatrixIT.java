package io.github.yieldstick.reports.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.site.parts.Address;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

class MatrixIT extends SiteInBrowser {

    private static final String ONLY_DIFFERENCES = Address.MATRIX + "#differences";

    private List<String> clauses() {
        return page.shown(".matrix tbody th[scope=row]").stream()
                .map(WebElement::getText)
                .toList();
    }

    private void walkTo(String link) {
        while (!page.press(Keys.TAB).focused().getText().equals(link)) {
            assertThat(page.focused().getTagName()).as("a stop before " + link).isNotEqualTo("body");
        }
    }

    @Test
    void shows_every_clause_at_first() {
        page.open(Address.MATRIX);

        assertThat(clauses()).containsExactly("GEN.8", "GEN.9", "LAN.5", "PRO.4", "PRO.5", "STA.12");
    }

    @Test
    void shows_only_the_clauses_in_which_engines_differ_when_asked_by_the_keyboard() {
        page.open(Address.MATRIX);
        walkTo("only differences");
        page.press(Keys.ENTER);

        assertThat(page.address()).isEqualTo(ONLY_DIFFERENCES);
        assertThat(clauses()).containsExactly("GEN.9", "LAN.5", "PRO.4");
    }

    @Test
    void shows_the_same_where_the_address_is_opened_anew() {
        page.open(ONLY_DIFFERENCES);

        assertThat(clauses()).containsExactly("GEN.9", "LAN.5", "PRO.4");
    }

    @Test
    void shows_every_clause_again_when_asked() {
        page.open(ONLY_DIFFERENCES);
        page.find(".to-all").click();

        assertThat(clauses()).hasSize(6);
    }

    @Test
    void leads_from_an_outcome_to_its_clause() {
        page.open(Address.MATRIX);
        page.find(".matrix td a[href$='#PRO.4']").click();

        assertThat(page.address()).isEqualTo("clauses/PRO.html#PRO.4");
        assertThat(page.shown(":target")).hasSize(1);
    }
}
