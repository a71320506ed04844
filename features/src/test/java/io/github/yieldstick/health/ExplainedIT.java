package io.github.yieldstick.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.judge.ReadyEngine;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.reports.health.Explained;
import io.github.yieldstick.run.ExplainedFaults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * How much the pages of failed cases tell the author of a wrong engine: over a sample of both banks of faulty engines, on every case,
 * those from source among them. Each engine takes half a minute, so it is for the full run; {@code -Dyieldstick.explained=N} takes
 * N engines.
 */
class ExplainedIT {
    private static final int SAMPLE =
            Integer.getInteger("yieldstick.explained", "full".equals(System.getProperty("yieldstick.health")) ? 60 : 0);
    private static Optional<Explained> measured = Optional.empty();

    static boolean isAsked() {
        return SAMPLE > 0;
    }

    /** The figure; measured once. Empty where it was not asked for. */
    static synchronized Optional<Explained> figure() {
        if (measured.isEmpty() && isAsked()) {
            measured = Optional.of(measure());
        }
        return measured;
    }

    private static Explained measure() {
        Path lines = Path.of(System.getProperty("yieldstick.out", "target/conformance"), "undecided.txt");
        Explained all = Explained.NOTHING;
        try (Realms realms = new Realms()) {
            Files.createDirectories(Optional.ofNullable(lines.getParent()).orElseThrow());
            List<String> undecided = new ArrayList<>();
            ExplainedFaults faults = new ExplainedFaults(Corpus.load(), realms, undecided::add);
            for (ReadyEngine engine : sample()) {
                Explained one = faults.of(engine);
                all = all.and(one);
                undecided.add(engine.id() + " " + one + "; all so far " + all);
                Files.write(lines, undecided);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException("Cannot write " + lines, unwritable);
        }
        return all;
    }

    /** As many of each bank, spread over it. */
    private static List<ReadyEngine> sample() {
        List<ReadyEngine> changed = FaultyHelper.ofAllTexts().stream()
                .filter(faulty -> faulty.text() == HelperText.newest() && !KitHealthIT.isInvisible(faulty))
                .map(FaultyHelper::ready)
                .toList();
        List<ReadyEngine> families = FaultFamilies.all().stream()
                .flatMap(family -> family.engines().values().stream())
                .toList();
        List<ReadyEngine> sample = new ArrayList<>();
        int half = (SAMPLE + 1) / 2;
        IntStream.range(0, half).forEach(place -> {
            sample.add(changed.get((int) ((long) place * changed.size() / half)));
            sample.add(families.get((int) ((long) place * families.size() / half)));
        });
        return sample;
    }

    @Test
    @EnabledIf("isAsked")
    void almost_every_failure_is_told_in_a_sentence_and_with_the_clause_that_decides() {
        Explained told = figure().orElseThrow();

        assertThat(told.failures()).isPositive();
        assertThat(100.0 * told.sentences() / told.failures()).as("sentences").isGreaterThanOrEqualTo(95);
        assertThat(100.0 * told.clauses() / told.failures()).as("clauses").isGreaterThanOrEqualTo(95);
    }
}
