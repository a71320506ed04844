package io.github.yieldstick.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.batch.Batch;
import io.github.yieldstick.batch.BatchComparison;
import io.github.yieldstick.batch.BatchResult;
import io.github.yieldstick.batch.ProgramTrace;
import io.github.yieldstick.health.FaultFamilies;
import io.github.yieldstick.health.FaultFamily;
import io.github.yieldstick.health.FaultyHelper;
import io.github.yieldstick.health.KitHealthIT;
import io.github.yieldstick.judge.Judge;
import io.github.yieldstick.judge.ReadyEngine;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.ProgramFault;
import io.github.yieldstick.oracle.Realms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * How many wrong engines of both banks of kit health the search finds by itself, and with how many programs. Some minutes, so it is
 * asked for: {@code -Dyieldstick.searched=N} takes every Nth engine, {@code -Dyieldstick.searched.programs} as many programs with
 * each.
 */
class SearchedFaultsIT {
    private static final int STRIDE = Integer.getInteger("yieldstick.searched", 0);
    private static final int PROGRAMS = Integer.getInteger("yieldstick.searched.programs", 20_000);
    private static final int BATCH = 256;
    private static final int ROUND = 2_048;

    private final Realms realms = new Realms();
    private final BatchComparison comparison = new BatchComparison(realms);
    private final Judge judge = new Judge(realms, Bounds.ofManySmall());
    private final List<Round> rounds = new ArrayList<>();
    private final Pool pool = new Pool(1);
    private final Path lines = Path.of(System.getProperty("yieldstick.out", "target/conformance"), "searched.txt");
    private final List<String> told = new ArrayList<>();

    /** Programs that travel together, and what the real helper does in them. */
    private record Round(List<NumberedProgram> programs, Batch batch, List<ProgramTrace> helper) {}

    static boolean isAsked() {
        return STRIDE > 0;
    }

    @Test
    @EnabledIf("isAsked")
    void almost_every_wrong_engine_that_can_be_seen_is_found() throws IOException {
        Map<String, List<ReadyEngine>> banks = new LinkedHashMap<>();
        banks.put("single changes", some(changes()));
        for (FaultFamily family : FaultFamilies.all()) {
            banks.put(family.name(), some(List.copyOf(family.engines().values())));
        }
        Files.createDirectories(Optional.ofNullable(lines.getParent()).orElseThrow());
        int all = 0;
        int found = 0;
        for (Map.Entry<String, List<ReadyEngine>> bank : banks.entrySet()) {
            List<Integer> needed = new ArrayList<>();
            for (ReadyEngine engine : bank.getValue()) {
                Optional<Integer> programs = programsFor(engine);
                programs.ifPresent(needed::add);
                if (programs.isEmpty()) {
                    tell("  missed: " + engine.id());
                }
            }
            all += bank.getValue().size();
            found += needed.size();
            needed.sort(null);
            tell(bank.getKey() + ": " + needed.size() + " of " + bank.getValue().size()
                    + (needed.isEmpty()
                            ? ""
                            : "; programs: median " + needed.get(needed.size() / 2) + ", nine of ten "
                                    + needed.get(needed.size() * 9 / 10) + ", most " + needed.get(needed.size() - 1)));
        }
        tell("all: " + found + " of " + all + ", within " + PROGRAMS + " programs; " + pool.reached() + " situations");
        assertThat(100.0 * found / all).as(String.join("\n", told)).isGreaterThanOrEqualTo(95);
    }

    private void tell(String line) throws IOException {
        told.add(line);
        Files.write(lines, told);
    }

    private static List<ReadyEngine> changes() {
        return FaultyHelper.ofAllTexts().stream()
                .filter(faulty -> faulty.text() == HelperText.newest() && !KitHealthIT.isInvisible(faulty))
                .map(FaultyHelper::ready)
                .toList();
    }

    private static List<ReadyEngine> some(List<ReadyEngine> engines) {
        return IntStream.range(0, engines.size())
                .filter(place -> place % STRIDE == 0)
                .mapToObj(engines::get)
                .toList();
    }

    /** With how many programs the engine is found; empty where it is not. */
    private Optional<Integer> programsFor(ReadyEngine engine) {
        for (int number = 0; number * BATCH < PROGRAMS; number++) {
            Round round = round(number);
            try {
                List<BatchResult> results = comparison.compare(round.batch(), round.helper(), engine);
                for (int i = 0; i < results.size(); i++) {
                    if (results.get(i).kind() == BatchResult.Kind.DIFFERS
                            && isFinding(round.programs().get(i), engine)) {
                        return Optional.of(number * BATCH + i + 1);
                    }
                }
            } catch (ProgramFault doesNotLoad) {
                return Optional.of(1);
            }
        }
        return Optional.empty();
    }

    private boolean isFinding(NumberedProgram numbered, ReadyEngine engine) {
        return ProgramComparison.isFinding(
                judge.compare(ProgramComparison.unwritten(numbered.program()).asCase(), engine));
    }

    private Round round(int number) {
        while (rounds.size() <= number) {
            long first = (long) rounds.size() * BATCH;
            List<NumberedProgram> programs = LongStream.range(first, first + ROUND)
                    .mapToObj(pool::numbered)
                    .toList();
            for (int from = 0; from < ROUND; from += BATCH) {
                List<NumberedProgram> some = programs.subList(from, from + BATCH);
                Batch batch = ProgramComparison.batch(
                        some.stream().map(NumberedProgram::program).toList());
                List<ProgramTrace> helper =
                        comparison.real(batch, HelperText.newest().revision());
                rounds.add(new Round(some, batch, helper));
                for (int i = 0; i < BATCH; i++) {
                    if (helper.get(i) instanceof ProgramTrace.Seen text) {
                        pool.take(some.get(i), text.reached());
                    }
                }
            }
        }
        return rounds.get(number);
    }
}
