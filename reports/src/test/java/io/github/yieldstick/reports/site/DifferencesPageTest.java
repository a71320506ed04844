package io.github.yieldstick.reports.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yieldstick.reports.grade.Grader;
import io.github.yieldstick.reports.health.HealthIndex;
import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.ClauseRecord;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.sample.SampleHealth;
import io.github.yieldstick.reports.sample.SampleRun;
import io.github.yieldstick.reports.sample.SampleSource;
import io.github.yieldstick.reports.site.health.HealthPage;
import io.github.yieldstick.reports.site.parts.Address;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DifferencesPageTest {

    private static final List<String> REVISIONS = List.of("2.7.0");

    private static String page(CaseRecord... cases) {
        return page(List.of(cases), List.of(SampleSource.clause(REVISIONS)));
    }

    private static String page(List<CaseRecord> cases, List<ClauseRecord> clauses) {
        RunIndex index = index(cases, clauses);
        return Site.files(
                        index,
                        Grader.grade(index),
                        RunFolder.with(HealthPage.of(new HealthIndex(SampleHealth.health()))))
                .getOrDefault(Address.DIFFERENCES, "");
    }

    private static RunIndex index(List<CaseRecord> cases, List<ClauseRecord> clauses) {
        Run.Head head = new Run.Head("0.1.0", "GraalJS", "", List.of(), List.of(), List.of());
        return new RunIndex(new Run(head, clauses, cases, List.of(), List.of()));
    }

    private static CaseRecord differing(String id, int rows) {
        return SampleSource.written(
                id,
                REVISIONS,
                List.of("call", "completes", "natively"),
                Collections.nCopies(
                        rows,
                        List.of("log(Object.prototype.toString.call(gen))", "gives \"lowered\"", "throws a TypeError")),
                Optional.of(new CaseRecord.Difference(
                        "27.5.1.5 %GeneratorPrototype%[%Symbol.toStringTag%]",
                        "The helper makes an object with the verbs and the iterator, and gives it none of the other"
                                + " properties that a generator inherits from its prototype.")),
                List.of());
    }

    @Test
    void counts_the_cases_from_source_that_differ() {
        CaseRecord first = differing("LAN.5-01", 1);
        CaseRecord second = differing("LAN.5-02", 1);
        CaseRecord alike = SampleSource.alike("LAN.5-03", REVISIONS);

        assertThat(page(first, alike)).contains("<p class=\"lead\">1 of 2 cases from source differs.</p>");
        assertThat(page(first, second, alike)).contains("2 of 3 cases from source differ.");
        assertThat(page(first)).contains("1 of 1 case from source differs.");
        assertThat(page(alike)).contains("0 of 1 case from source differs.").doesNotContain("<article");
    }

    @Test
    void says_so_when_no_case_is_from_source() {
        assertThat(page())
                .contains("This run holds no case from source, so nothing is held against the standard.")
                .doesNotContain("<article");
    }

    @Test
    void shows_the_section_the_reason_the_case_and_the_rows_that_differ() {
        assertThat(page(SampleSource.differing(REVISIONS)))
                .containsSubsequence(
                        "<a class=\"id\" href=\"clauses/LAN.html#LAN.5\">LAN.5</a> A <code>yield</code> stands",
                        "<article class=\"difference\" id=\"LAN.5-01\">",
                        "<h3>27.3.3 Properties of the <code>GeneratorFunction</code> prototype</h3>",
                        "What <code>__generator</code> makes &lt;does&gt; not inherit",
                        "<a href=\"cases/LAN.5-01.html\">",
                        "<span class=\"number\">1</span> <code>gen instanceof numbers</code>",
                        "data-label=\"lowered\"><div><code>gives false</code>",
                        "data-label=\"natively\"><div><code>gives true</code>",
                        "<span class=\"number\">2</span> <code>next()</code>",
                        "<span class=\"aside\">logs</span> <code>\"&lt;late&gt;\"</code>",
                        "<span class=\"aside\">logs</span> <span class=\"none\">nothing</span>")
                .doesNotContain("<span class=\"number\">3</span>", "yields true");
    }

    @Test
    void groups_by_clause_in_the_registrys_order_and_puts_last_what_no_clause_lists() {
        ClauseRecord later = SampleSource.clause(REVISIONS);
        ClauseRecord sooner = new ClauseRecord("OP0.1", "Opcode 0", "It yields.", "helper", REVISIONS, later.status());
        CaseRecord opcode = ofClause("OP0.1", "OP0.1-01");
        CaseRecord unlisted = ofClause("ASY.9", "ASY.9-01");

        assertThat(page(List.of(unlisted, differing("LAN.5-01", 1), opcode), List.of(sooner, later)))
                .containsSubsequence(
                        "OP0.1</a> It yields.",
                        "id=\"OP0.1-01\"",
                        "LAN.5</a> A ",
                        "id=\"LAN.5-01\"",
                        "Cases whose clause the registry does not list",
                        "id=\"ASY.9-01\"");
    }

    private static CaseRecord ofClause(String clause, String id) {
        CaseRecord model = differing(id, 1);
        return new CaseRecord(
                id,
                clause,
                model.title(),
                model.profile(),
                model.revisions(),
                model.place(),
                "",
                model.body(),
                model.columns(),
                model.rows(),
                model.text(),
                model.source(),
                model.difference());
    }

    @Test
    void shows_six_rows_of_a_case_and_counts_the_rest() {
        assertThat(page(differing("LAN.5-01", 6))).contains(">6</span> <code>").doesNotContain("more on the page");
        assertThat(page(differing("LAN.5-01", 9)))
                .contains("3 more on the page of the case.")
                .doesNotContain(">7</span> <code>");
    }

    @Test
    void stays_small_with_a_hundred_differences() {
        List<CaseRecord> cases = IntStream.range(0, 100)
                .mapToObj(number -> differing("LAN.5-%03d".formatted(number), 2))
                .toList();

        assertThat(page(cases, List.of(SampleSource.clause(REVISIONS))).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(Pages.LARGEST);
    }

    @Test
    void does_not_take_a_difference_of_a_case_that_is_given_as_a_body() {
        CaseRecord given = SampleRun.run().cases().get(0);
        CaseRecord odd = new CaseRecord(
                given.id(),
                given.clause(),
                given.title(),
                given.profile(),
                given.revisions(),
                given.place(),
                given.surroundingCode(),
                given.body(),
                given.columns(),
                given.rows(),
                given.text(),
                "",
                differing("LAN.5-01", 1).difference());

        assertThat(Stream.of(given)).noneMatch(CaseRecord::isFromSource);
        assertThatThrownBy(() -> index(List.of(odd), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The case GEN.8-01 differs from ECMAScript, and has no source to hold against it.");
    }
}
