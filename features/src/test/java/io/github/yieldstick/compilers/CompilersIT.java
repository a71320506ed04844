package io.github.yieldstick.compilers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.judge.CompilerJudge;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each pinned compiler does with the cases is as its file in the folder {@code compilers} says: no more and no less is wrong. */
class CompilersIT {
    private static final Path TARGET = Pinned.MODULE.resolve("target");
    private static final Realms REALMS = new Realms();
    private static final List<Case> CASES = Corpus.load().cases().stream()
            .filter(each -> each.subject().sourceText().isPresent())
            .filter(each -> each.record().profile() != Profile.OBSERVED)
            .toList();

    @AfterAll
    static void close() {
        REALMS.close();
    }

    /** On the first case of each clause about compilers, and on every tenth of those that it fails. */
    @Test
    void a_selection_comes_out_as_the_file_says() throws IOException {
        Outcomes known = Outcomes.read(Pinned.TYPESCRIPT_5_9.file());
        Set<String> selected = new HashSet<>();
        List<String> failing = List.copyOf(known.notPassing().keySet());
        for (int i = 0; i < failing.size(); i += 10) {
            selected.add(failing.get(i));
        }
        CASES.stream()
                .filter(each ->
                        each.record().profile() == Profile.LOWERING && each.id().endsWith("-01"))
                .forEach(each -> selected.add(each.id()));
        List<Case> cases =
                CASES.stream().filter(each -> selected.contains(each.id())).toList();

        assertThat(Outcomes.of(results(Pinned.TYPESCRIPT_5_9, cases)).notPassing())
                .containsExactlyEntriesOf(known.of(selected).notPassing());
    }

    /** The profile compilers asks for it; what is not on this machine is skipped. */
    @ParameterizedTest
    @EnumSource
    @EnabledIfSystemProperty(named = "yieldstick.compilers", matches = "all")
    void every_case_comes_out_as_the_file_says(Pinned pinned) throws IOException {
        Outcomes found = Outcomes.of(results(pinned, CASES));
        if (Boolean.getBoolean("yieldstick.compilers.update")) {
            found.write(pinned.file(), pinned.words());
        }
        assertThat(found.notPassing())
                .as("what %s does with the cases, against %s", pinned.words(), pinned.file())
                .containsExactlyEntriesOf(Outcomes.read(pinned.file()).notPassing());
    }

    private static List<CaseResult> results(Pinned pinned, List<Case> cases) {
        CompilerSettings settings = new CompilerSettings(
                List.of(TARGET.resolve("compilers")), TARGET.resolve("emitted"), Duration.ofSeconds(60));
        try (Compilers compilers = Compilers.open(List.of(pinned.form()), REALMS, settings)) {
            assumeTrue(compilers.isUsable(), () -> String.join("; ", compilers.unusable()));
            compilers.compile(cases, Silent.LISTENER);
            CompilerJudge judge = new CompilerJudge(REALMS, Bounds.standard());
            return cases.parallelStream()
                    .flatMap(each -> judge.judge(each, compilers.of(each)).stream())
                    .collect(Collectors.toList());
        }
    }
}
