package io.github.yieldstick.reports.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class NarrowScreenIT extends SiteInBrowser {

    @Test
    void no_page_is_wider_than_a_phone() throws IOException {
        page.onPhone();

        assertThat(addresses()).isNotEmpty().allSatisfy(address -> {
            page.open(address).unfolded();
            assertThat(page.script("return innerWidth")).isEqualTo((long) BrowserPage.PHONE);
            assertThat(page.script("return document.documentElement.scrollWidth"))
                    .isEqualTo((long) BrowserPage.PHONE);
        });
    }
}
