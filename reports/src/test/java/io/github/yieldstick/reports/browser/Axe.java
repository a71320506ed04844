package io.github.yieldstick.reports.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Deque's axe on the page that is open. It looks for what keeps people with disabilities from using the page. */
final class Axe {

    private static final String SCRIPT = script();
    // Without preloading: a script may not read the stylesheet of a page from the disk, and no default rule asks for
    // it.
    private static final String RUN = """
            var done = arguments[arguments.length - 1];
            axe.run(document, {preload: false, resultTypes: ['violations'], %s}).then(
                function (results) { done(JSON.stringify(results)); },
                function (error) { done(JSON.stringify({failed: String(error)})); });
            """;

    private final BrowserPage page;

    private Axe(BrowserPage page) {
        this.page = page;
    }

    static Axe on(BrowserPage page) {
        page.script(SCRIPT);
        return new Axe(page);
    }

    /** Something that breaks a rule: which one, where, and what axe says of it. */
    record Violation(String rule, String target, String words) {

        @Override
        public String toString() {
            return "%n%s at %s: %s".formatted(rule, target, words);
        }
    }

    /** What breaks WCAG 2.1 A or AA, the size that WCAG 2.2 asks of targets, or what axe holds for good practice. */
    List<Violation> faults() {
        return faults("rules: {'target-size': {enabled: true}}");
    }

    /** The same, of the colours alone. */
    List<Violation> faultsOfColour() {
        return faults("runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']}");
    }

    /** The same, of all but the contrast of colours, which takes most of the time. */
    List<Violation> faultsButOfContrast() {
        return faults("rules: {'target-size': {enabled: true}, 'color-contrast': {enabled: false}}");
    }

    private List<Violation> faults(String which) {
        JsonNode results = new JsonMapper().readTree(String.valueOf(page.promised(RUN.formatted(which))));
        if (results.has("failed") || results.path("passes").isEmpty()) {
            throw new IllegalStateException("axe did not look at the page: " + results);
        }
        return each(results.path("violations"))
                .flatMap(rule -> each(rule.path("nodes")).map(node -> fault(rule, node)))
                .toList();
    }

    private static Violation fault(JsonNode rule, JsonNode node) {
        return new Violation(
                rule.path("id").asString(),
                node.path("target").toString(),
                rule.path("help").asString() + ". "
                        + node.path("failureSummary").asString(""));
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String script() {
        try (InputStream script =
                Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"), "axe is not on the class path")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
