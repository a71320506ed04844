package io.github.yieldstick.reports.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.site.parts.Address;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

class SearchIT extends SiteInBrowser {

    private static final String LOADED = "return !!document.querySelector('script[src$=\"search-index.js\"]')";

    private BrowserPage searching(String address, String words) {
        page.open(address);
        page.press("/");
        assertThat(page.focused().getDomAttribute("role")).isEqualTo("combobox");
        page.press(words);
        page.waitUntil(
                "what was found", () -> !page.find(".found-count").getText().isEmpty());
        return page;
    }

    private List<String> found() {
        return page.shown("#found [role=option] .id").stream()
                .map(WebElement::getText)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, pro.4-01, PRO.4-01",
        "cases/GEN.9-01.html, sentence wrong, PRO.4-02",
        "clauses/PRO.html, 'return finally replaces', PRO.4-01",
        "health.html, boom, PRO.4-01",
        "matrix.html, odd, helper:odd.js",
        "engines/java-2.7.0.html, errat, Errata",
        "index.html, GEN.9, GEN.9"
    })
    void finds_ids_sentences_titles_words_of_bodies_engines_and_pages(String address, String words, String id) {
        searching(address, words);

        assertThat(found()).contains(id);
    }

    @Test
    void says_so_where_there_is_nothing() {
        searching("index.html", "nothing of the kind");

        assertThat(page.find(".found-count").getText()).isEqualTo("Nothing found.");
        assertThat(page.find("#find").getDomAttribute("aria-expanded")).isEqualTo("false");
    }

    @Test
    void is_walked_through_by_arrows_and_followed_by_enter() {
        searching("cases/GEN.9-01.html", "PRO.4-0");
        assertThat(found()).containsExactly("PRO.4-01", "PRO.4-02");

        page.press(Keys.ARROW_DOWN);
        assertThat(page.find("#found [aria-selected=true] .id").getText()).isEqualTo("PRO.4-01");
        assertThat(page.find("#find").getDomAttribute("aria-activedescendant")).isEqualTo("found-0");
        page.press(Keys.ARROW_UP);
        assertThat(page.find("#found [aria-selected=true] .id").getText()).isEqualTo("PRO.4-02");
        page.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ENTER);

        assertThat(page.address()).isEqualTo("cases/PRO.4-02.html");
    }

    @Test
    void is_left_by_escape() {
        searching("index.html", "PRO");
        page.press(Keys.ESCAPE);

        assertThat(page.find("#find").getDomProperty("value")).isEmpty();
        assertThat(found()).isEmpty();
    }

    @Test
    void loads_its_index_only_when_it_is_asked() {
        page.open("index.html");
        assertThat(page.script(LOADED)).isEqualTo(false);

        page.press("/");
        assertThat(page.script(LOADED)).isEqualTo(true);
    }

    @Test
    void has_no_fault_for_axe_while_it_shows_what_it_found() {
        searching("index.html", "e");
        assertThat(found()).isNotEmpty();

        assertThat(Axe.on(page).faults()).isEmpty();
    }

    @Test
    void fits_a_phone() {
        page.onPhone();
        searching("index.html", "e");

        assertThat(page.script("return document.documentElement.scrollWidth")).isEqualTo((long) BrowserPage.PHONE);
        assertThat(page.script("return document.getElementById('found').getBoundingClientRect().right <= innerWidth"))
                .isEqualTo(true);
    }

    @Test
    void is_a_page_with_all_titles_without_a_script() {
        page.withoutScript().open("cases/PRO.4-01.html");
        page.find("[data-find]").click();

        assertThat(page.address()).isEqualTo(Address.TITLES);
        assertThat(page.find("main").getText()).contains("PRO.4-02 a sentence that is wrong", "GEN.9-01");
    }
}
