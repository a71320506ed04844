package io.github.yieldstick.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.KitTexts;
import io.github.yieldstick.engines.EngineForm;
import io.github.yieldstick.engines.EngineSettings;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.reports.grade.ExitCode;
import io.github.yieldstick.reports.grade.Grader;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A helper that is right at a generator's first call, and loops at the second. */
@DisabledIfSystemProperty(named = "cucumber.filter.tags", matches = ".+", disabledReason = "some cases were asked for")
class HangingHelperIT {
    private static final List<String> CHAPTERS = List.of("generator-object", "state");

    @TempDir
    private Path folder;

    private RunSetup setup;

    @BeforeEach
    void make_the_helper() throws Exception {
        Path helper = Files.writeString(
                folder.resolve("hangs.js"), HelperText.newest().text().replace("__generator", "real") + """
                        var __generator = function (thisArg, body) {
                            var made = real(thisArg, body), calls = 0;
                            ["next", "throw", "return"].forEach(function (verb) {
                                var sound = made[verb];
                                made[verb] = function (value) {
                                    if (++calls > 1) for (;;);
                                    return sound.call(made, value);
                                };
                            });
                            return made;
                        };
                        """);
        setup = new RunSetup(
                List.of(EngineForm.of("helper:" + helper)),
                EngineSettings.usual(),
                Isolation.AUTO,
                KitTexts.bundled(),
                List.of(),
                Optional.empty(),
                "",
                List.of());
    }

    private static List<Case> cases(Conformance conformance) {
        return conformance.corpus().cases().stream()
                .filter(each -> CHAPTERS.contains(each.chapter()))
                .toList();
    }

    private Run judged(int jobs) throws Exception {
        try (Conformance conformance = new Conformance(setup)) {
            conformance.judge(cases(conformance), new Jobs(jobs), (judged, results) -> {});
            return conformance.end();
        }
    }

    @Test
    void is_judged_in_each_chapter_until_that_is_given_up_however_many_cases_are_judged_at_once() throws Exception {
        Run run = judged(1);

        assertThat(Grader.grade(run).exitCode()).isEqualTo(ExitCode.NON_CONFORMANT);
        assertThat(run.results()).extracting(CaseResult::outcome).contains(Outcome.PASS, Outcome.TIMEOUT);
        assertThat(run.results())
                .filteredOn(result -> result.outcome() == Outcome.NOT_RUN)
                .extracting(CaseResult::reason)
                .anyMatch(reason -> reason.startsWith("given up in the chapter generator-object after 5 cases"))
                .anyMatch(reason -> reason.startsWith("given up in the chapter state after a case"));
        assertThat(judged(3)).isEqualTo(run);
    }

    @Test
    void comes_to_the_same_in_whatever_order_the_cases_are_judged() throws Exception {
        Run inOrder = judged(1);
        try (Conformance conformance = new Conformance(setup)) {
            List<Case> shuffled = new ArrayList<>(cases(conformance));
            Collections.shuffle(shuffled, new Random(1));
            shuffled.forEach(conformance::judge);
            assertThat(conformance.end()).isEqualTo(inOrder);
        }
    }
}
