package io.github.yieldstick.reports.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.site.parts.Address;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

class PagesIT extends SiteInBrowser {

    @Test
    void every_page_opens_and_the_browser_has_nothing_to_say_about_it() throws IOException {
        assertThat(addresses()).isNotEmpty().allSatisfy(address -> {
            page.open(address);
            assertThat(page.title()).endsWith(" · Yieldstick");
            assertThat(page.shown("h1")).hasSize(1);
            assertThat(page.messages()).isEmpty();
        });
    }

    @Test
    void what_the_overview_links_to_is_reached_by_clicking() {
        List<String> targets = page.open(Address.INDEX).all("main a[href], nav a[href]").stream()
                .map(link -> String.valueOf(link.getDomAttribute("href")))
                .filter(href -> href.contains(".html"))
                .distinct()
                .toList();
        assertThat(targets).contains(Address.MATRIX, Address.CLAUSES, Address.HEALTH, "cases/PRO.4-01.html");

        assertThat(targets).allSatisfy(target -> {
            page.open(Address.INDEX).shown("details:not([open]) > summary").forEach(WebElement::click);
            page.shown("a[href='" + target + "']").get(0).click();

            assertThat(page.address()).isEqualTo(target);
            assertThat(page.shown("h1")).hasSize(1);
            assertThat(page.messages()).isEmpty();
        });
    }
}
