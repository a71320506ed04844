package io.github.yieldstick.reports.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the other tests rely on: a fault of a page is told, and nothing is reached but the disk. */
@ExtendWith(BrowserExtension.class)
class BrowserIT {

    @TempDir
    private Path folder;

    private List<String> messagesOf(Browser browser, String html) throws IOException {
        Files.writeString(folder.resolve("page.html"), html);
        try (BrowserPage page = browser.newPage(folder.toUri())) {
            return page.open("page.html").messages();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>console.debug('hello')</script>",
                "<script>throw new Error('hello')</script>",
                "<script src='hello.js'></script>",
                "<link rel='stylesheet' href='hello.css'>",
                "<img src='hello.png' alt=''>",
                "<img src='http://localhost/hello.png' alt=''>",
                "<img src='https://example.org/hello.png' alt=''>"
            })
    void it_tells_what_a_page_says_and_what_does_not_come(String html, Browser browser) throws IOException {
        assertThat(messagesOf(browser, html)).singleElement().asString().contains("hello");
    }

    @Test
    void it_tells_nothing_of_another_page(Browser browser) throws IOException {
        messagesOf(browser, "<script>console.log('hello')</script>");

        assertThat(messagesOf(browser, "<title>quiet</title>")).isEmpty();
    }

    @Test
    void axe_tells_the_rule_the_place_and_the_reason(Browser browser) throws IOException {
        Files.writeString(
                folder.resolve("page.html"), "<html lang='en'><title>t</title><main><h1>h</h1><p>p<img src=''>");
        try (BrowserPage page = browser.newPage(folder.toUri())) {
            assertThat(Axe.on(page.open("page.html")).faults())
                    .singleElement()
                    .asString()
                    .contains("image-alt at [\"img\"]: ", "alternative text");
        }
    }
}
