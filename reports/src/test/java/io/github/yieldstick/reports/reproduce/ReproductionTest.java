package io.github.yieldstick.reports.reproduce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.reports.run.CallRecord;
import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.Profile;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.sample.SampleCalls;
import io.github.yieldstick.reports.sample.SampleRun;
import io.github.yieldstick.reports.sample.SampleSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the files hold; that they run, and say what the kit says, is tested where there is JavaScript. */
class ReproductionTest {

    private final RunIndex sample = new RunIndex(SampleRun.run());

    private String of(String caseId) {
        return Reproduction.of(sample.caseOf(caseId), sample);
    }

    private static CaseRecord body(String title, Profile profile, List<String> columns, List<String> row) {
        return new CaseRecord(
                "PRO.4-09",
                "PRO.4",
                title,
                profile,
                List.of("1.1.0", "1.9.2"),
                "p:1",
                "var delegate = new Map();\n",
                "return [2 /*return*/];\n",
                columns,
                List.of(row),
                "Scenario: [PRO.4-09] it\n",
                "",
                Optional.empty(),
                new CaseRecord.Setting(List.of("Iterator"), "delegate"),
                new CaseRecord.Parsed(List.of(SampleCalls.next(CallRecord.Way.YIELDS, "1")), List.of("delegate")));
    }

    private String of(CaseRecord odd) {
        return Reproduction.of(odd, sample);
    }

    @Nested
    class The_head {

        @Test
        void names_the_case_and_its_clause_and_says_how_to_run_it() {
            assertThat(of("PRO.4-01"))
                    .startsWith("""
                            // PRO.4-01 a return in finally replaces the error
                            // PRO.4 The sentence of PRO.4 says what <must> happen.
                            //
                            """)
                    .contains(
                            "//   node PRO.4-01.js              with the helper of tslib (npm install tslib@2.8.1)",
                            "//   node PRO.4-01.js FILE [NAME]  with what FILE exports or declares as NAME",
                            "// The case holds for every revision of the helper.\n");
        }

        @Test
        void asks_for_the_newest_release_that_the_case_holds_for() {
            assertThat(of("GEN.8-01"))
                    .contains("npm install tslib@1.5.0", "holds for 1.1.0 only of", "tslib: \"tslib@1.5.0\"");
        }

        @Test
        void says_where_a_program_finds_a_helper_that_is_not_the_newest() {
            CaseRecord source = SampleSource.alike("LAN.5-02", List.of("1.1.0", "1.9.2"));
            assertThat(of(source))
                    .contains(
                            "npm install tslib@2.8.1",
                            "holds for up to 1.9.2 of the helper. Name the file of one of these, as that of tslib@2.4.0.");
            assertThat(of("LAN.5-01")).doesNotContain("Name the file");
        }

        @Test
        void says_of_what_nothing_defines_that_a_helper_may_do_otherwise() {
            assertThat(of("STA.12-01")).contains("Nothing defines what happens", "  free: true,\n");
            assertThat(of("PRO.4-01")).doesNotContain("Nothing defines", "free: true");
        }

        @Test
        void keeps_to_its_lines_whatever_the_title_holds() {
            String text = of(body("one\ntwo\u2028three", Profile.LOCAL, List.of("call"), List.of("next()")));
            assertThat(text).startsWith("// PRO.4-09 one two three\n// PRO.4 ");
        }
    }

    @Nested
    class A_case_that_is_given_as_a_body {

        @Test
        void has_its_code_as_it_stands_and_each_call_with_what_is_written() {
            assertThat(of("PRO.4-01"))
                    .containsSubsequence(
                            "start: function (log, __generator, gen) {",
                            "\nvar boom = new Error(\"<script>alert('boom')</script>\");\n",
                            "thisArg: (undefined\n),",
                            "body: function (_a) {\nswitch (_a.label) {\n  case 0:\n",
                            "case boom: return \"boom\";",
                            "{ call: \"next()\", perform: function () { return (gen.next()\n); },",
                            "completes: \"returns \\\"kept\\\"\", value: function () { return (\"kept\"\n); },",
                            "labels: \"0 1\",",
                            "function reproduce(it) {")
                    .doesNotContain("programHost", "noteStacks");
        }

        @Test
        void has_the_host_and_the_argument_that_its_steps_tell() {
            assertThat(of(body("t", Profile.CORE, List.of("call"), List.of("next()"))))
                    .contains("thisArg: (delegate\n),", "needs: [\"Map\"], lacks: [\"Iterator\"], uses: []");
        }

        @Test
        void has_the_stacks_noted_where_it_writes_of_them() {
            List<String> columns = List.of("call", "completes", "labels", "regions");
            assertThat(of(body("t", Profile.CORE, columns, List.of("next()", "yields 1", "0", "[[0, , 1, 2]]"))))
                    .contains("  stacks: noteStacks,\n", "function noteStacks(state, live) {")
                    .contains("regions: \"[[0, , 1, 2]]\"", "regions: function () { return [[[0, , 1, 2]]\n]; }");
        }
    }

    @Nested
    class A_case_from_source {

        @Test
        void has_its_lowered_program_with_a_module_and_a_clock() {
            assertThat(of("LAN.5-01"))
                    .contains("npm install tslib@2.8.1", "  host: programHost(),\n", "function programHost() {")
                    .containsSubsequence(
                            "start: function (log, require, exports, setTimeout,",
                            "\nvar tslib_1 = require(\"tslib\");\n",
                            "case gen: return \"gen\";",
                            "call: \"next()\", perform: function () { return (gen.next()\n); }",
                            "logs: \"\\\"<late>\\\"\"",
                            "lists: { logs: function () { return [\"<late>\"\n]; } }")
                    .doesNotContain("labels: \"", "natively", "gives true");
        }

        @Test
        void names_the_other_helpers_that_it_takes() {
            CaseRecord source = sample.caseOf("LAN.5-01");
            assertThat(of(new CaseRecord(
                            source.id(),
                            source.clause(),
                            source.title(),
                            source.profile(),
                            source.revisions(),
                            source.place(),
                            "",
                            source.body() + "tslib_1.__values([]); tslib_1.__awaiter();",
                            source.columns(),
                            source.rows(),
                            "",
                            source.source(),
                            source.difference())))
                    .contains("uses: [\"__awaiter\", \"__values\"]");
        }
    }
}
