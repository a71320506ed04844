package io.github.yieldstick.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class CasePageTest {

    private static final int LARGEST_PAGE = 150 * 1024;

    private final SortedMap<String, String> site = site(SampleRun.run());

    private static SortedMap<String, String> site(Run run) {
        RunIndex index = new RunIndex(run);
        return Site.files(index, Grader.grade(index), HealthPage.of(new HealthIndex(SampleHealth.health())));
    }

    private String page(String address) {
        return site.getOrDefault(address, "");
    }

    @Test
    void folds_engines_whose_traces_are_the_same() {
        assertThat(page("cases/PRO.4-01.html")).contains("<h3>java@1.1.0, java@2.7.0</h3>");
        assertThat(page("cases/PRO.4-02.html")).contains("<h3>all 3 engines</h3>");
    }

    @Test
    void shows_first_and_open_what_speaks_against_an_engine() {
        assertThat(page("cases/PRO.4-01.html"))
                .containsSubsequence(
                        "<details class=\"trace\" open>",
                        "<h3>helper:odd.js</h3>",
                        "First divergence",
                        "the traces part here",
                        "class=\"parts\"",
                        "<details class=\"trace\">",
                        "<h3>java@1.1.0, java@2.7.0</h3>");
    }

    @Test
    void of_a_case_from_source_shows_the_source_what_it_is_lowered_to_and_what_differs() {
        assertThat(page("cases/LAN.5-01.html"))
                .containsSubsequence(
                        "<h3>Source</h3>",
                        "yield 1 &lt; 2;",
                        "<details class=\"fold\">\n<summary>Lowered by the compiler</summary>",
                        "tslib_1.__generator(this",
                        "</details>",
                        "<th scope=\"col\">natively logs</th>",
                        "<h2 id=\"differs\">Differs from ECMAScript</h2>",
                        "27.3.3 Properties of the <code>GeneratorFunction</code> prototype",
                        "makes &lt;does&gt; not inherit",
                        "href=\"../differs.html#LAN.5-01\"")
                .doesNotContain("<h3>Body</h3>", ">natively</th>\n<td role");
        assertThat(page("cases/PRO.4-01.html"))
                .contains("<h3>Body</h3>")
                .doesNotContain("<h3>Source</h3>", "Lowered by the compiler", "id=\"differs\"");
    }

    @Test
    void shows_the_errors_that_nobody_handled_in_the_path() {
        assertThat(page("cases/LAN.5-01.html"))
                .containsSubsequence(
                        "<span class=\"kind\">logged</span>",
                        "<span class=\"kind\">rejected</span> <code>boom</code>",
                        "<span class=\"kind\">uncaught</span> <code>7</code>");
    }

    @Test
    void stays_small_with_a_long_program() {
        CaseRecord model = SampleSource.alike("LAN.5-02", List.of("2.7.0"));
        String source = "  const total = yield* collected(numbers, (n) => n < 2);\n".repeat(300);
        CaseRecord program = new CaseRecord(
                model.id(),
                model.clause(),
                model.title(),
                model.profile(),
                model.revisions(),
                model.place(),
                "",
                source.repeat(2),
                model.columns(),
                model.rows(),
                model.text() + source,
                source,
                model.difference());
        Run run = SampleRun.run();

        assertThat(site(new Run(run.head(), run.clauses(), List.of(program), List.of(), List.of())))
                .allSatisfy((address, page) ->
                        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LARGEST_PAGE));
    }

    @Test
    void says_which_engines_are_not_asked() {
        assertThat(page("cases/GEN.8-01.html")).contains("The case does not hold for revision 2.7.0.");
    }
}
