package io.github.yieldstick.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.diagnosis.KnownCatches;
import io.github.yieldstick.judge.ReadyEngine;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.reports.Reports;
import io.github.yieldstick.reports.health.Fault;
import io.github.yieldstick.reports.health.Health;
import io.github.yieldstick.reports.health.IdleCase;
import io.github.yieldstick.reports.run.Profile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Whether the kit notices a wrong engine. What catches the engines of the banks was measured before and lies in the tree; here the
 * judge is asked about a part of it, and about all of which nothing is known. In the full run ({@code -Dyieldstick.health=full}) it is
 * asked about each engine in each case that is given as a body. The figures go to the report.
 */
@DisabledIfSystemProperty(named = "cucumber.filter.tags", matches = ".+", disabledReason = "some cases were asked for")
class KitHealthIT {
    private static final boolean FULL = "full".equals(System.getProperty("yieldstick.health"));

    /** The judge is asked about one of so many engines of which it is known what catches them. */
    private static final int STRIDE = 25;

    private static final List<InvisibleChange> INVISIBLE =
            Arrays.asList(read("invisible-changes.yaml", InvisibleChange[].class));
    private static final List<IdleCase> IDLE = Arrays.asList(read("idle-cases.yaml", IdleCase[].class));

    private static final List<FaultyHelper> GENERATED = FaultyHelper.ofAllTexts();
    private static final List<FaultFamily> FAMILIES = FaultFamilies.all();

    private static final List<String> CONTRADICTED = new ArrayList<>();
    private static Health health = new Health(List.of(), List.of());
    private static int asked;

    @BeforeAll
    static void measure() throws IOException {
        List<Case> cases = Corpus.load().cases();
        KnownCatches known = KnownCatches.of(cases);
        Map<String, ReadyEngine> engines = engines();
        Map<String, List<String>> catches = new HashMap<>();
        engines.keySet().forEach(id -> catches.put(id, known.of(id)));
        List<String> tried = new ArrayList<>(known.cases());
        try (Realms realms = new Realms()) {
            Hunt hunt = new Hunt(cases, realms);
            if (FULL) {
                catches.putAll(hunt.catches(List.copyOf(engines.values())));
                tried = hunt.caseIds();
            } else {
                catches.putAll(hunt.firstCatches(engines.values().stream()
                        .filter(engine -> known.of(engine.id()).isEmpty() && !isInvisible(engine.id()))
                        .toList()));
                hold(known, hunt, engines);
            }
        }
        List<Fault> faults = faults(catches, known);
        long judged = cases.stream().filter(KitHealthIT::isJudged).count();
        health = new Health(faults, idle(tried, catches), (int) judged - tried.size(), ExplainedIT.figure());
        Reports.writeHealth(health, Path.of(System.getProperty("yieldstick.out", "target/conformance")));
    }

    /** Every engine, by its id, in the order in which the report shows them. */
    private static Map<String, ReadyEngine> engines() {
        Map<String, ReadyEngine> engines = new LinkedHashMap<>(WrittenFaults.all());
        GENERATED.forEach(faulty -> engines.put(faulty.id(), faulty.ready()));
        FAMILIES.forEach(family -> family.engines().values().forEach(engine -> engines.put(engine.id(), engine)));
        return engines;
    }

    private static boolean isJudged(Case known) {
        return known.record().profile() != Profile.OBSERVED && known.record().profile() != Profile.LOWERING;
    }

    /** Asks the judge about a case that is known to catch an engine, and about one that is known to let it pass. */
    private static void hold(KnownCatches known, Hunt hunt, Map<String, ReadyEngine> engines) {
        List<ReadyEngine> caught = engines.values().stream()
                .filter(engine -> known.of(engine.id()).stream().anyMatch(hunt.caseIds()::contains))
                .toList();
        List<ReadyEngine> some = IntStream.range(0, caught.size())
                .filter(place -> place % STRIDE == 0)
                .mapToObj(caught::get)
                .toList();
        asked = some.size();
        CONTRADICTED.addAll(some.parallelStream()
                .flatMap(engine -> Stream.of(true, false)
                        .flatMap(fails -> hunt.caseIds().stream()
                                .filter(known.cases()::contains)
                                .filter(id -> known.of(engine.id()).contains(id) == fails)
                                .skip(Math.floorMod(engine.id().hashCode(), 20))
                                .findFirst()
                                .filter(id -> hunt.isCaught(engine, id) != fails)
                                .map(id -> engine.id() + " is known to " + (fails ? "fail " : "pass ") + id)
                                .stream()))
                .toList());
    }

    private static List<Fault> faults(Map<String, List<String>> catches, KnownCatches known) {
        List<Fault> faults = new ArrayList<>();
        WrittenFaults.all()
                .keySet()
                .forEach(what -> faults.add(new Fault(
                        what, Fault.Origin.WRITTEN, "", "", what, of(what, catches), known(what, known), "")));
        GENERATED.forEach(faulty -> {
            List<String> caughtBy = of(faulty.id(), catches);
            faults.add(new Fault(
                    faulty.id(),
                    Fault.Origin.GENERATED,
                    "",
                    faulty.place(),
                    faulty.change().description(),
                    caughtBy,
                    known(faulty.id(), known),
                    caughtBy.isEmpty() ? proof(faulty) : ""));
        });
        FAMILIES.forEach(family -> family.engines().forEach((what, engine) -> {
            String id = engine.id();
            faults.add(
                    new Fault(id, Fault.Origin.FAMILY, family.name(), "", what, of(id, catches), known(id, known), ""));
        }));
        return faults;
    }

    private static List<String> of(String engine, Map<String, List<String>> catches) {
        return List.copyOf(new TreeSet<>(catches.getOrDefault(engine, List.of())));
    }

    private static boolean known(String engine, KnownCatches known) {
        return FULL || known.isKnown(engine);
    }

    @Test
    void what_is_known_of_an_engine_is_what_the_judge_says() {
        assertThat(FULL || asked > 50).isTrue();
        assertThat(CONTRADICTED).isEmpty();
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
        assertThat(health.idle()).containsExactlyElementsOf(IDLE);
    }

    /** The cases among those that were tried that caught nothing, each with its reason, empty where none is written down. */
    private static List<IdleCase> idle(List<String> tried, Map<String, List<String>> catches) {
        TreeSet<String> idle = new TreeSet<>(tried);
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

    private static boolean isInvisible(String engineId) {
        return GENERATED.stream().anyMatch(faulty -> faulty.id().equals(engineId) && isInvisible(faulty));
    }

    /** Whether nobody can see the change. */
    static boolean isInvisible(FaultyHelper faulty) {
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
