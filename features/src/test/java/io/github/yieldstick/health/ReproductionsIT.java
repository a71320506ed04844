package io.github.yieldstick.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.corpus.Subject;
import io.github.yieldstick.health.ReproductionShell.Result;
import io.github.yieldstick.judge.ReadyEngine;
import io.github.yieldstick.oracle.HelperFile;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.reports.run.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The files that show a case without the kit: they say of a helper what the kit says of it. */
@DisabledIfSystemProperty(named = "cucumber.filter.tags", matches = ".+", disabledReason = "some cases were asked for")
class ReproductionsIT {
    private static final Corpus CORPUS = Corpus.load();
    private static final String NEWEST = HelperText.newest().revision();
    private static final String NEWEST_TEXT = HelperText.newest().text();
    private static final String ALL_AS_WRITTEN = "\\R(\\d+) of \\1 calls as written\\.";

    @TempDir
    private static Path folder;

    private static Reproductions files = new Reproductions(Path.of(""));

    @BeforeAll
    static void write() throws IOException {
        files = Reproductions.of(CORPUS, folder);
    }

    @Test
    void each_says_of_tslib_that_every_call_is_as_written() {
        List<Case> cases = judged(NEWEST);
        assertThat(cases).hasSizeGreaterThan(600);
        try (ReproductionShell shell = ReproductionShell.inBounds()) {
            assertThat(cases.parallelStream().filter(known -> !isAsWritten(shell.run(files.of(known)), known)))
                    .extracting(Case::id)
                    .isEmpty();
        }
    }

    @Test
    void each_says_so_of_the_oldest_text_too_in_a_file_that_it_is_given() {
        HelperText oldest = HelperText.values()[0];
        try (ReproductionShell shell = ReproductionShell.inBounds()) {
            List<Case> cases = judged(oldest.revision());
            assertThat(cases).hasSizeGreaterThan(500);
            assertThat(cases.parallelStream()
                            .filter(known -> !shell.run(files.of(known), oldest.text())
                                    .last()
                                    .matches(ALL_AS_WRITTEN)))
                    .extracting(Case::id)
                    .isEmpty();
        }
    }

    @Test
    void they_speak_against_a_wrong_helper_where_the_kit_does() {
        Map<String, String> wrong = Map.of(
                "operations stay pending", NEWEST_TEXT.replace("if (t[2]) _.ops.pop();", ""),
                "there is no thisArg", NEWEST_TEXT.replace("body.call(thisArg, _)", "body.call(undefined, _)"));
        List<Case> cases = judged(NEWEST).stream()
                .filter(known -> known.id().matches("(PRO|STA)\\..*"))
                .toList();
        Map<String, List<String>> caught = caughtByTheKit(cases, wrong);
        try (ReproductionShell shell = ReproductionShell.inBounds()) {
            wrong.forEach((what, text) -> {
                Map<Optional<Integer>, List<String>> byExitCode = cases.parallelStream()
                        .collect(Collectors.groupingBy(
                                known -> shell.run(files.of(known), text).exitCode(),
                                Collectors.mapping(Case::id, Collectors.toList())));
                assertThat(byExitCode).as(what).containsOnlyKeys(Optional.of(0), Optional.of(1));
                assertThat(byExitCode.get(Optional.of(1)))
                        .as(what)
                        .containsExactlyInAnyOrderElementsOf(caught.getOrDefault(what, List.of()));
            });
        }
    }

    @Test
    void they_show_what_a_wrong_helper_does() {
        String wrong = NEWEST_TEXT.replace("if (t && _.label < t[2])", "if (false)");
        try (ReproductionShell shell = ReproductionShell.inBounds()) {
            Result result = shell.run(files.of(CORPUS.withId("PRO.4-01")), wrong);
            assertThat(result.exitCode()).contains(1);
            assertThat(String.join("\n", result.lines())).isEqualTo("""
                    PRO.4-01 a return in finally replaces the error that is under way

                    next()
                      written   returns "kept"; labels 0 1
                      happened  throws boom; labels 0
                      OTHERWISE in labels, completes

                    next()
                      written   returns undefined
                      happened  returns undefined
                      as written

                    1 of 2 calls as written, 1 otherwise.""");
        }
    }

    @Test
    void they_say_what_is_wrong_with_a_file_that_holds_no_helper_they_can_load() {
        String script = files.of(CORPUS.withId("PRO.4-01"));
        try (ReproductionShell shell = ReproductionShell.inBounds()) {
            assertThat(List.of(
                            shell.run(script, "export function __generator() {}"),
                            shell.run(script, "document.title;"),
                            shell.run(script, "var other;"),
                            shell.runWithoutItsFile(script)))
                    .allSatisfy(result -> assertThat(result.exitCode()).contains(2))
                    .extracting(Result::last)
                    .satisfiesExactly(
                            module -> assertThat(module)
                                    .startsWith("\nThe case does not start: helper.js cannot be read as a script or a"
                                            + " CommonJS module (SyntaxError: ")
                                    .endsWith("); name a built file of one of these."),
                            page -> assertThat(page)
                                    .contains(" CommonJS module (ReferenceError: document is not defined); name "),
                            other -> assertThat(other)
                                    .endsWith(": helper.js neither exports nor declares a function __generator."),
                            missing -> assertThat(missing)
                                    .endsWith(": There is no file helper.js; name one with a helper:"
                                            + " node PRO.4-01.js FILE [NAME]."));
        }
    }

    @Test
    void those_of_what_nothing_defines_find_no_fault_though_some_never_end() {
        List<Case> cases = CORPUS.cases().stream()
                .filter(known -> known.record().profile() == Profile.OBSERVED)
                .toList();
        assertThat(cases).isNotEmpty();
        try (ReproductionShell shell = new ReproductionShell(50_000)) {
            assertThat(cases).allSatisfy(known -> {
                Result result = shell.run(files.of(known));
                assertThat(result.lines()).first().asString().startsWith(known.id());
                assertThat(result.exitCode().orElse(0)).isZero();
            });
        }
    }

    /**
     * Rhino gives strict code an object for a primitive {@code this}, and has an {@code Iterator} of another kind. More than it has need
     * symbols, proxies and bigints, of which the cases on values are full.
     */
    @Test
    void they_run_in_a_shell_of_ECMAScript_5_that_has_nothing_but_print() {
        Map<String, List<String>> byEnd = judged(NEWEST).parallelStream()
                .filter(known -> known.subject() instanceof Subject.Body)
                .collect(Collectors.groupingBy(
                        known -> end(OldShell.last(NEWEST_TEXT, files.of(known))),
                        Collectors.mapping(Case::id, Collectors.toList())));
        assertThat(byEnd.get("as written")).hasSizeGreaterThan(380);
        assertThat(byEnd.get("otherwise")).containsExactly("GEN.6-03", "GEN.9-01", "STA.1-04");
        assertThat(byEnd.get("needs more")).hasSizeLessThan(150).contains("GEN.7-01", "GEN.7-03");
    }

    private static String end(String last) {
        if (last.matches(ALL_AS_WRITTEN)) {
            return "as written";
        }
        return last.contains("otherwise") ? "otherwise" : "needs more";
    }

    /** Those that hold for the revision, but for what nothing defines. */
    private static List<Case> judged(String revision) {
        return CORPUS.cases().stream()
                .filter(known -> known.record().revisions().contains(revision))
                .filter(known -> known.record().profile() != Profile.OBSERVED)
                .toList();
    }

    private static boolean isAsWritten(Result result, Case known) {
        return result.last().matches(ALL_AS_WRITTEN)
                && calls(result) == known.rows().size()
                && result.exitCode().equals(Optional.of(0));
    }

    private static int calls(Result result) {
        return Math.toIntExact(result.lines().stream()
                .filter(line -> line.strip().equals("as written"))
                .count());
    }

    private static Map<String, List<String>> caughtByTheKit(List<Case> cases, Map<String, String> helpers) {
        List<ReadyEngine> engines = helpers.entrySet().stream()
                .map(helper -> FaultyHelper.ready(
                        helper.getKey(), new HelperFile(Text.of("wrong.js", helper.getValue()), "__generator"), NEWEST))
                .toList();
        try (Realms realms = new Realms()) {
            return new Hunt(cases, realms).catches(engines);
        }
    }
}
