package io.github.yieldstick.reports.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.files.VerdictBadge;
import io.github.yieldstick.reports.grade.Verdict;
import org.junit.jupiter.api.Test;

class BadgeTextsTest {

    private final BadgeTexts texts = BadgeTexts.of(
            new VerdictBadge("helper:odd.js", "2.7.0", Verdict.NON_CONFORMANT, "helper-odd.js"),
            "engines/helper-odd.js.html");

    @Test
    void the_image_lies_beside_the_site_and_has_its_words() {
        assertThat(texts.image()).isEqualTo("badges/helper-odd.js.svg");
        assertThat(texts.words()).isEqualTo("generator conformance: non-conformant (2.7.0)");
    }

    @Test
    void every_form_leads_from_the_image_to_the_page_of_the_engine_at_the_placeholder() {
        assertThat(texts.markdown())
                .isEqualTo("[![generator conformance: non-conformant (2.7.0)]"
                        + "(https://example.org/conformance/badges/helper-odd.js.svg)]"
                        + "(https://example.org/conformance/site/engines/helper-odd.js.html)");
        assertThat(texts.html())
                .isEqualTo("<a href=\"https://example.org/conformance/site/engines/helper-odd.js.html\">"
                        + "<img src=\"https://example.org/conformance/badges/helper-odd.js.svg\""
                        + " alt=\"generator conformance: non-conformant (2.7.0)\"></a>");
        assertThat(texts.endpoint())
                .contains("https://img.shields.io/endpoint"
                        + "?url=https%3A%2F%2Fexample.org%2Fconformance%2Fbadges%2Fhelper-odd.js.json)")
                .endsWith("(https://example.org/conformance/site/engines/helper-odd.js.html)");
    }
}
