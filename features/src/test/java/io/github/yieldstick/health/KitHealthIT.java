package io.github.yieldstick.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.judge.ReadyEngine;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.reports.Reports;
import io.github.yieldstick.reports.health.Fault;
import io.github.yieldstick.reports.health.Health;
import io.github.yieldstick.reports.health.IdleCase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Whether the kit notices a wrong engine: faults are tried until a case catches them, or in the full run
 * ({@code -Dyieldstick.health=full}) each on every case. The figures go to the report.
 */
@DisabledIfSystemProperty(named = "cucumber.filter.tags", matches = ".+", disabledReason = "some cases were asked for")
public class KitHealthIT {
    private static final boolean FULL = "full".equals(System.getProperty("yieldstick.health"));
    private static final List<InvisibleChange> INVISIBLE =
            Arrays.asList(read("invisible-changes.yaml", InvisibleChange[].class));
    private static final List<IdleCase> IDLE = Arrays.asList(read("idle-cases.yaml", IdleCase[].class));

    private static final List<FaultyHelper> GENERATED = FaultyHelper.ofAllTexts();
    private static final FirstCatches LAST = FirstCatches.last();
    /** An engine of a family may pass hundreds of cases before one catches it; which one does, is not known of all yet. */
    private static final int STRIDE = Integer.getInteger("yieldstick.stride", FULL ? 1 : 10);

    private static final List<FaultFamily> FAMILIES = FaultFamilies.all().stream()
            .map(family -> family.every(STRIDE, engine -> LAST.of(engine).isPresent()))
            .toList();
    private static Health health = new Health(List.of(), List.of());

    @BeforeAll
    static void hunt() throws IOException {
        Map<String, ReadyEngine> written = WrittenFaults.all();
        List<List<ReadyEngine>> alike = new ArrayList<>();
        alike.add(List.copyOf(written.values()));
        alike.addAll(GENERATED.stream()
                .filter(faulty -> FULL || proof(faulty).isEmpty())
                .collect(Collectors.groupingBy(
                        FaultyHelper::line, TreeMap::new, Collectors.mapping(FaultyHelper::ready, Collectors.toList())))
                .values());
        FAMILIES.forEach(family -> alike.add(List.copyOf(family.engines().values())));
        try (Realms realms = new Realms()) {
            Hunt hunt = new Hunt(Corpus.load().cases(), realms, LAST);
            Map<String, List<String>> catches = hunt.catchesOfAlike(alike, FULL);
            LAST.update(catches);
            List<Fault> faults = new ArrayList<>();
            written.keySet().forEach(what -> faults.add(fault(what, Fault.Origin.WRITTEN, "", "", what, catches, "")));
            GENERATED.forEach(faulty -> faults.add(fault(
                    faulty.id(),
                    Fault.Origin.GENERATED,
                    "",
                    faulty.place(),
                    faulty.change().description(),
                    catches,
                    proof(faulty))));
            FAMILIES.forEach(family -> family.engines()
                    .forEach((what, engine) ->
                            faults.add(fault(engine.id(), Fault.Origin.FAMILY, family.name(), "", what, catches, ""))));
            health = new Health(faults, FULL ? idle(hunt, catches) : List.of(), ExplainedIT.figure());
        }
        Reports.writeHealth(health, Path.of(System.getProperty("yieldstick.out", "target/conformance")));
    }

    @Test
    void every_fault_is_caught_or_proved_invisible() {
        assertThat(health.uncaught()).isEmpty();
    }

    @Test
    void every_proof_belongs_to_a_change_that_there_is() {
        assertThat(INVISIBLE).allMatch(known -> GENERATED.stream().anyMatch(known::is));
    }

    @Test
    void nothing_that_was_proved_invisible_is_caught() {
        assertThat(GENERATED)
                .filteredOn(faulty -> !proof(faulty).isEmpty())
                .allSatisfy(faulty -> assertThat(health.faults())
                        .filteredOn(fault -> fault.id().equals(faulty.id()))
                        .allMatch(fault -> fault.caughtBy().isEmpty()));
    }

    @Test
    void every_case_that_catches_nothing_has_its_reason() {
        if (FULL) {
            assertThat(health.idle()).containsExactlyElementsOf(IDLE);
        }
    }

    private static Fault fault(
            String id,
            Fault.Origin origin,
            String family,
            String place,
            String change,
            Map<String, List<String>> catches,
            String proof) {
        List<String> caughtBy = List.copyOf(new TreeSet<>(catches.getOrDefault(id, List.of())));
        return new Fault(id, origin, family, place, change, caughtBy, FULL, caughtBy.isEmpty() ? proof : "");
    }

    /** The cases that caught nothing, each with the reason that is written down for it, empty where none is. */
    private static List<IdleCase> idle(Hunt hunt, Map<String, List<String>> catches) {
        TreeSet<String> idle = new TreeSet<>(hunt.caseIds());
        catches.values().forEach(idle::removeAll);
        return idle.stream()
                .map(id -> IDLE.stream()
                        .filter(known -> known.caseId().equals(id))
                        .findFirst()
                        .orElse(new IdleCase(id, "")))
                .toList();
    }

    private static String proof(FaultyHelper faulty) {
        return INVISIBLE.stream()
                .filter(known -> known.is(faulty))
                .findFirst()
                .map(InvisibleChange::proof)
                .orElse("");
    }

    /** Whether nobody can see the change. */
    public static boolean isInvisible(FaultyHelper faulty) {
        return !proof(faulty).isEmpty();
    }

    private static <T> T read(String name, Class<T> type) {
        try (InputStream in = KitHealthIT.class.getResourceAsStream(name)) {
            byte[] content = Optional.ofNullable(in).orElseThrow().readAllBytes();
            return YAMLMapper.builder().build().readValue(content, type);
        } catch (IOException unreadable) {
            throw new IllegalStateException("Cannot read " + name, unreadable);
        }
    }
}
