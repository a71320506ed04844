package io.github.yieldstick.reports.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.site.parts.Address;
import java.util.List;
import java.util.Objects;
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

    private List<String> columns() {
        return page.shown(".matrix .of-engine").stream()
                .map(WebElement::getText)
                .toList();
    }

    private void choose(String label, String option) {
        page.script("""
                var wanted = arguments;
                document.querySelectorAll('.matrix-filters label').forEach(function (each) {
                  if (each.firstChild.textContent === wanted[0]) {
                    each.lastChild.value = wanted[1];
                    each.lastChild.dispatchEvent(new Event('change'));
                  }
                });
                """, label, option);
    }

    @Test
    void is_filtered_by_chapter_state_and_engine_which_the_address_keeps() {
        page.open(Address.MATRIX);
        choose("chapter", "PRO");
        choose("state", "f");
        choose("engine", "helper:odd.js");

        assertThat(page.address()).isEqualTo("matrix.html#chapter=PRO&state=f&engine=helper%3Aodd.js");
        assertThat(clauses()).containsExactly("PRO.4");
        assertThat(columns()).containsExactly("helper:odd.js");

        page.open(Address.INDEX).open("matrix.html#chapter=PRO&state=f&engine=helper%3Aodd.js");
        assertThat(clauses()).containsExactly("PRO.4");
        page.find(".matrix-filters button").click();
        assertThat(clauses()).hasSize(6);
        assertThat(columns()).hasSize(3);
    }

    @Test
    void shows_any_two_engines_side_by_side_in_words() {
        page.open("matrix.html#state=differ&engine=java%401.1.0&beside=helper%3Aodd.js");

        assertThat(columns()).containsExactly("java@1.1.0", "helper:odd.js");
        assertThat(clauses()).isNotEmpty();
        assertThat(page.shown(".matrix td.f").get(0).getText()).startsWith("fail");
    }

    @Test
    void says_the_sentence_and_the_outcome_of_the_cell_that_has_the_focus() {
        page.open(Address.MATRIX);
        page.script("document.querySelector(\"th a[href$='#PRO.4']\").focus()");
        page.press(Keys.TAB);

        assertThat(page.find("[data-pointed]").getText())
                .startsWith("PRO.4 on ")
                .contains("The sentence of PRO.4 says what <must> happen.");
    }

    @Test
    void keeps_its_head_in_sight_while_the_page_scrolls() {
        page.open(Address.MATRIX);
        page.script("document.body.style.paddingBlockEnd = '3000px'; window.scrollTo(0, 400)");

        Object top = page.script("return document.querySelector('.matrix thead th').getBoundingClientRect().top");
        assertThat(((Number) Objects.requireNonNull(top)).doubleValue()).isGreaterThanOrEqualTo(0);
    }

    @Test
    void ignores_an_address_that_names_what_there_is_not() {
        page.open("matrix.html#chapter=NONE&engine=nobody&state=x");

        assertThat(clauses()).hasSize(6);
    }
}
