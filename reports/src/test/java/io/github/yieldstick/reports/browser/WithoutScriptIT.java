package io.github.yieldstick.reports.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WithoutScriptIT extends SiteInBrowser {

    /** The pieces of text in the order of the page: those that a reader sees, or all that are written. */
    private static final String TEXTS = """
            var texts = [];
            var walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
                var text = walker.currentNode.nodeValue.trim();
                var shown = walker.currentNode.parentElement.checkVisibility({visibilityProperty: true});
                if (text && (shown || arguments[0] === 'written')) {
                    texts.push(text);
                }
            }
            return texts;
            """;

    private static List<String> texts(BrowserPage page, String which) {
        List<?> texts = (List<?>) Objects.requireNonNull(page.script(TEXTS, which));
        return texts.stream().map(String::valueOf).toList();
    }

    @Test
    void every_page_shows_what_is_written_on_it_as_well_as_with_a_script() throws IOException {
        Map<String, List<String>> shownByScript = new TreeMap<>();
        for (String address : addresses()) {
            shownByScript.put(address, texts(page.open(address).unfolded(), "shown"));
        }
        page.withoutScript();

        assertThat(shownByScript).isNotEmpty().allSatisfy((address, shown) -> {
            page.open(address).unfolded();
            assertThat(page.all("button"))
                    .as("what a script alone could make work")
                    .isEmpty();
            List<String> written = texts(page, "written");
            assertThat(texts(page, "shown"))
                    .isNotEmpty()
                    .containsAll(shown.stream().filter(written::contains).toList());
        });
    }

    @Test
    void the_page_of_a_case_shows_the_text_of_its_scenario() {
        page.withoutScript().open("cases/PRO.4-01.html");

        assertThat(page.find("[aria-label='Text of the scenario']").getText())
                .contains("Scenario: [PRO.4-01] a return in finally replaces the error");
    }
}
