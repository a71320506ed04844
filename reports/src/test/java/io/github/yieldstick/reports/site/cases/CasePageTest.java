package io.github.yieldstick.reports.site.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.grade.Grader;
import io.github.yieldstick.reports.health.HealthIndex;
import io.github.yieldstick.reports.run.Aspect;
import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.PathRecord;
import io.github.yieldstick.reports.run.PathStep;
import io.github.yieldstick.reports.run.Region;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.sample.SampleHealth;
import io.github.yieldstick.reports.sample.SamplePath;
import io.github.yieldstick.reports.sample.SampleRun;
import io.github.yieldstick.reports.sample.SampleSource;
import io.github.yieldstick.reports.site.Pages;
import io.github.yieldstick.reports.site.RunFolder;
import io.github.yieldstick.reports.site.Site;
import io.github.yieldstick.reports.site.health.HealthPage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CasePageTest {

    private final SortedMap<String, String> site = site(SampleRun.run());

    private static SortedMap<String, String> site(Run run) {
        RunIndex index = new RunIndex(run);
        return Site.files(
                index, Grader.grade(index), RunFolder.with(HealthPage.of(new HealthIndex(SampleHealth.health()))));
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
                        "diverges here first",
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
                .doesNotContain("id=\"path\"", ">natively</th>\n<td role");
        assertThat(page("cases/PRO.4-01.html"))
                .contains("<h2 id=\"path\">The path through the body</h2>")
                .doesNotContain("<h3>Source</h3>", "Lowered by the compiler", "id=\"differs\"");
        assertThat(page("cases/PRO.4-02.html")).contains("<h2 id=\"path\">Body</h2>");
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
                        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(Pages.LARGEST));
    }

    @Test
    void stays_small_with_a_body_that_loops_and_values_that_are_long() {
        List<PathStep> steps = new ArrayList<>();
        List<CaseResult.Event> events = new ArrayList<>();
        for (int turn = 0; turn < 1_000; turn++) {
            steps.add(SamplePath.of(PathStep.Kind.ENTERS, "", turn, List.of(SamplePath.REGION), List.of()));
            events.add(new CaseResult.Event(CaseResult.Event.Kind.ENTERED, "" + turn));
        }
        events.add(new CaseResult.Event(CaseResult.Event.Kind.LOGGED, "1, ".repeat(100_000)));
        CaseResult.CallTrace call = new CaseResult.CallTrace("next()", events, "returns " + "1, ".repeat(100_000));
        CaseResult result = new CaseResult(
                "PRO.4-01",
                "helper:odd.js",
                Outcome.FAIL,
                "",
                Optional.of(new CaseResult.Divergence(1, "next()", Aspect.COMPLETES, "1", "1, ".repeat(100_000), "2")),
                List.of(call),
                List.of());
        Run run = SampleRun.run();

        SortedMap<String, String> pages = Pages.of(new Run(
                run.head(),
                run.clauses(),
                run.cases(),
                List.of(result),
                List.of(new PathRecord(
                        "PRO.4-01", List.of("2.7.0"), List.of(new PathRecord.Call("next()", steps, "returns 1")))),
                List.of(),
                List.of()));
        assertThat(pages)
                .allSatisfy((address, page) ->
                        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(Pages.LARGEST));
        assertThat(pages.get("cases/PRO.4-01.html"))
                .contains("600 more steps in", "801 more in", "step-400\"")
                .doesNotContain("step-401\"");
    }

    @Test
    void stays_small_with_stacks_that_are_deep_and_says_what_the_run_does_not_hold() {
        List<Region> regions = IntStream.range(0, 12)
                .mapToObj(i ->
                        new Region(10_000, OptionalInt.empty(), OptionalInt.of(20_000), OptionalInt.of(30_000 + i)))
                .toList();
        List<String> pending = regions.stream().map(Region::toString).toList();
        List<PathStep> steps = IntStream.range(0, 400)
                .mapToObj(turn -> SamplePath.of(PathStep.Kind.ENTERS, "", turn, regions, pending))
                .toList();
        Run run = SampleRun.run();

        String page = String.valueOf(Pages.of(new Run(
                        run.head(),
                        run.clauses(),
                        run.cases(),
                        run.results(),
                        List.of(new PathRecord(
                                "PRO.4-01",
                                List.of("2.7.0"),
                                List.of(new PathRecord.Call("next()", steps, "returns 1")),
                                77)),
                        List.of(),
                        List.of()))
                .get("cases/PRO.4-01.html"));
        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(Pages.LARGEST);
        assertThat(page)
                .containsPattern("<p class=\"aside\">4\\d\\d more steps.</p>")
                .contains("step-40\"");
    }

    @Test
    void says_which_engines_are_not_asked() {
        assertThat(page("cases/GEN.8-01.html")).contains("The case does not hold for revision 2.7.0.");
    }

    @Test
    void says_what_is_wrong_and_which_clause_decides_there() {
        assertThat(page("cases/PRO.4-01.html"))
                .containsSubsequence(
                        "<h2 id=\"wrong\">What is wrong</h2>",
                        "<span class=\"id name\">helper:odd.js</span>",
                        "It ended the call without running the finally part at label 1.",
                        "Diverges here",
                        "<a href=\"#step-7\">step 7</a>",
                        "<span class=\"id\">OP6.4</span>",
                        "then the oracle",
                        "enters the body at label <code>1</code>",
                        "the engine",
                        "logs <code>");
        assertThat(page("cases/GEN.9-01.html")).doesNotContain("What is wrong");
    }

    @Test
    void walks_through_the_path_and_marks_where_an_engine_parts() {
        assertThat(page("cases/PRO.4-01.html"))
                .containsSubsequence(
                        "<svg class=\"drawing\" role=\"img\"",
                        "class=\"band try\"",
                        "class=\"arrow\" data-jump=\"0-1\"",
                        "<span class=\"line\" data-at=\"0\">  case 0:</span>",
                        "<ol class=\"steps\">",
                        "<li id=\"step-1\"",
                        "regions <code>[0, , 1, 2]</code>",
                        "<li id=\"step-7\" data-at=\"1\" data-jump=\"0-1\" data-parts=\"\">",
                        "helper:odd.js diverges here",
                        "pending <code>[6, boom]</code>",
                        "<li id=\"step-11\"")
                .containsOnlyOnce("helper:odd.js diverges here");
    }
}
