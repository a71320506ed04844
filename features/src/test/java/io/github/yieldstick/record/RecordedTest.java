package io.github.yieldstick.record;

import static io.github.yieldstick.record.Recordings.calls;
import static io.github.yieldstick.record.Recordings.newest;
import static io.github.yieldstick.record.Recordings.program;
import static io.github.yieldstick.record.Recordings.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.corpus.Row;
import io.github.yieldstick.corpus.Subject;
import io.github.yieldstick.judge.Judge;
import io.github.yieldstick.judge.ReadyEngine;
import io.github.yieldstick.judge.SeatedEngine;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.Program;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.plugin.Capability;
import io.github.yieldstick.plugin.EngineDescription;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is recorded is a case that passes, and that a person can finish. */
class RecordedTest {
    private static final Realms REALMS = new Realms();
    private static final String FINALLY = """
            switch (_a.label) {
              case 0:
                _a.trys.push([0, , 1, 2]);

                throw boom;
              case 1:
                log("finally", [1, -0]);
                return [7 /*endfinally*/];
              case 2: return [2 /*return*/, "never"];
            }
            """;

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        REALMS.close();
    }

    @Test
    void the_file_is_complete() {
        Recording recording = new Recording(
                "my body.js", program("var boom = {};", FINALLY), calls("next()", "next(1)"), newest(), true);
        assertThat(Recorded.scenario(REALMS, Bounds.standard(), recording))
                .startsWith(
                        "# Written by `yieldstick record`: what tslib 2.8.1, the helper's revision 2.7.0, did with my"
                                + " body.js.\n")
                .contains(
                        "# - check each row by hand",
                        "# - name the clause",
                        "# - give the scenario an id",
                        "@unreviewed")
                .endsWith("""
                        Feature: Recorded from my body.js

                          Rule: Unreviewed: what the real helper did, with no clause named for it yet

                            @unreviewed @needs-stacks
                            Scenario: [my-body-01] recorded from my body.js, 2 calls
                              Given the surrounding code
                                ""\"js
                                var boom = {};
                                ""\"
                              And the generator body
                                ""\"js
                                switch (_a.label) {
                                  case 0:
                                    _a.trys.push([0, , 1, 2]);

                                    throw boom;
                                  case 1:
                                    log("finally", [1, -0]);
                                    return [7 /*endfinally*/];
                                  case 2: return [2 /*return*/, "never"];
                                }
                                ""\"
                              Then each call completes as follows
                                | call    | completes         | labels | logs               | regions           | pending         |
                                | next()  | throws boom       | 0 1    | "finally", [1, -0] | [], [[0, , 1, 2]] | [], [[6, boom]] |
                                | next(1) | returns undefined |        |                    |                   |                 |
                        """);
    }

    @Nested
    class Passes_as_it_stands {
        @Test
        void with_values_of_every_kind() {
            passes("", "return [4, _a.sent()];", "next(undefined)", "next(-0)", "next(1n)", "next('a|b\\\\\\n\"')");
            passes("", "return [4, _a.sent()];", "next({a: [1, , {b: null}], 'c d': NaN})", "next([])", "next({})");
            passes("", "return [4, _a.sent()];", "next(Symbol.iterator)", "next(Array.prototype)", "next(gen)");
            passes("", "return [4, _a.sent()];", "next()", "throw(new RangeError('out'))", "next()");
        }

        @Test
        void with_errors_that_have_more_than_a_message() {
            passes("", "throw _a.sent();", "next(new Error('a', { cause: new Error('b') }))");
            passes("", "throw _a.sent();", "next(Object.assign(new TypeError('mine'), { code: [1] }))");
            passes("", "throw _a.sent();", "next(new AggregateError([1, 2], 'a'))");
            passes("class Lost extends Error {}", "throw new Lost('mine');", "next()");
        }

        @Test
        void with_objects_as_they_are_when_the_call_has_ended() {
            assertThat(cells("", "var list = [1]; log(list); list.push(2); return [4];", "next()"))
                    .containsExactly("next()", "yields undefined", "0", "[1, 2]");
        }

        @Test
        void with_symbols_that_have_a_key_and_keys_that_are_no_names() {
            assertThat(cells("", "return [4, Symbol.for('a b')];", "next()")).contains("yields Symbol.for(\"a b\")");
            assertThat(cells("", "return [4, {[Symbol.iterator]: 1, ['__proto__']: 2}];", "next()"))
                    .contains("yields {[\"__proto__\"]: 2, [Symbol.iterator]: 1}");
        }

        @Test
        void with_what_microtasks_log() {
            passes("", "Promise.resolve(1).then(log); return [4];", "next()", "next()");
        }

        @Test
        void with_a_delegate_and_what_it_logs() {
            passes(
                    "var d = { next: function (v) { log('d', v); return { value: v, done: v === 2 }; } };",
                    "switch (_a.label) { case 0: return [5 /*yield**/, d]; case 1: return [2, [_a.sent()]]; }",
                    "next(0)",
                    "next(1)",
                    "next(2)");
        }

        @Test
        void with_expressions_for_calls() {
            passes("", "return [4, 1];", "[gen.next().value, 2]", "gen.next.call(undefined)", "typeof gen | 0");
        }

        @Test
        void with_code_on_several_lines_and_a_delimiter_in_it() {
            passes("var text = `\n  a\n\n    \"\"\"\n`;", "return [2, text];", "next()", "[1,\n  2]");
            passes("var text = '```';", "return [2, text + '\"\"' + '\"'];", "next()");
        }

        @Test
        void with_this_and_a_host_that_lacks_something() {
            Program program = new Program(
                    List.of("Symbol", "Iterator"),
                    text("var me = {};"),
                    text(" me "),
                    text("return [2, this === me];"));
            Case known = passes(new Recording("host.js", program, calls("next()", "typeof Symbol"), newest(), false));
            assertThat(known.needs()).containsExactly(Capability.HOST_OBJECT);
            assertThat(programOf(known).missing()).containsExactly("Symbol", "Iterator");
        }
    }

    @Test
    void what_the_kits_own_cases_show_can_be_recorded() {
        List<Case> known = Corpus.load().select("not @observed").stream()
                .filter(each -> each.subject() instanceof Subject.Body)
                .toList();
        for (int i = 0; i < known.size(); i += 40) {
            Case each = known.get(i);
            List<String> revisions = each.record().revisions();
            Recording recording = new Recording(
                    each.id(),
                    programOf(each),
                    each.rows().stream().map(Row::call).toList(),
                    HelperText.of(revisions.get(revisions.size() - 1)),
                    each.needs().contains(Capability.STACKS));
            assertThat(passes(recording).record().revisions()).containsAll(revisions);
        }
    }

    @Nested
    class An_error {
        @Test
        void of_the_hosts_or_the_helpers_is_told_by_class() {
            assertThat(cells("", "undefined.x;", "next()")).containsExactly("next()", "throws a TypeError", "0");
            assertThat(cells("", "return [2, gen.next()];", "next()")).contains("throws a TypeError");
        }

        @Test
        void of_the_programs_own_is_told_with_its_message() {
            assertThat(cells("", "throw new TypeError('mine');", "next()")).contains("throws new TypeError(\"mine\")");
            assertThat(cells("", "throw new Error('mine');", "next()")).contains("throws new Error(\"mine\")");
        }
    }

    @Nested
    class The_revisions {
        @Test
        void are_not_bounded_where_all_agree() {
            assertThat(tags("return [4, 1];", newest(), "next()")).containsExactly("@unreviewed");
        }

        @Test
        void begin_with_the_first_that_does_the_same() {
            assertThat(tags("return [4, 1];", newest(), "throw(1)")).containsExactly("@unreviewed", "@since-2.4.1");
            assertThat(tags("return [4, 1];", newest(), "gen[Symbol.iterator]() === gen"))
                    .containsExactly("@unreviewed", "@since-1.6.0");
        }

        @Test
        void end_with_the_last_that_does_what_an_older_one_did() {
            assertThat(tags(
                            "return [4, 1];",
                            HelperText.R1_9_2,
                            "next()",
                            "Object.getPrototypeOf(gen) === Object.prototype"))
                    .containsExactly("@unreviewed", "@until-2.4.1");
            assertThat(tags("return [4, 1];", HelperText.R1_6_0, "gen[Symbol.iterator]() === gen", "return(1)"))
                    .containsExactly("@unreviewed", "@since-1.6.0");
        }

        private List<String> tags(String body, HelperText helper, String... calls) {
            return passes(new Recording("a.js", program("", body), calls(calls), helper, false))
                    .tags();
        }
    }

    @Nested
    class The_id {
        @Test
        void is_made_from_the_files_name() {
            assertThat(id("my-body.js")).isEqualTo("my-body-01");
            assertThat(id("try & catch.es5.js")).isEqualTo("try-catch-es5-01");
            assertThat(id("PRO.4.js")).isEqualTo("PRO-4-01");
            assertThat(id("größe_2")).isEqualTo("größe_2-01");
            assertThat(id("?.js")).isEqualTo("recorded-01");
        }

        private static String id(String name) {
            return Recording.of(name, text(""), List.of()).caseId();
        }
    }

    private List<String> cells(String surroundingCode, String body, String call) {
        return passes(surroundingCode, body, call).record().rows().get(0);
    }

    private Case passes(String surroundingCode, String body, String... calls) {
        return passes(Recordings.of(surroundingCode, body, calls));
    }

    /** Written to a folder, read back as a run reads it, and judged on every text of the helper that its tags admit. */
    private Case passes(Recording recording) {
        String feature = Recorded.scenario(REALMS, Bounds.standard(), recording);
        Corpus corpus = Corpus.load(List.of(written(feature)));
        assertThat(corpus.problems()).isEmpty();
        Case known = corpus.cases().stream()
                .filter(each -> each.record().profile() == Profile.LOCAL)
                .findFirst()
                .orElseThrow();
        List<CaseResult> results = new Judge(REALMS, Bounds.standard())
                .judge(
                        known,
                        Arrays.stream(HelperText.values())
                                .map(RecordedTest::ready)
                                .toList());
        assertThat(results)
                .hasSameSizeAs(known.record().revisions())
                .allSatisfy(result ->
                        assertThat(result.outcome()).as(result.reason()).isEqualTo(Outcome.PASS));
        return known;
    }

    private Path written(String feature) {
        try {
            return Files.writeString(folder.resolve("recorded.feature"), feature);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static ReadyEngine ready(HelperText text) {
        return new ReadyEngine(
                text.revision(),
                new EngineDescription("tslib", text.release(), text.revision(), Set.of(Capability.values())),
                () -> SeatedEngine.of(text));
    }

    private static Program programOf(Case known) {
        return ((Subject.Body) known.subject()).program();
    }
}
