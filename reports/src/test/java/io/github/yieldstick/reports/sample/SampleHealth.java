package io.github.yieldstick.reports.sample;

import io.github.yieldstick.reports.health.Fault;
import io.github.yieldstick.reports.health.Health;
import io.github.yieldstick.reports.health.IdleCase;
import java.util.ArrayList;
import java.util.List;

/** Kit health of every sort, complete; its cases are those of the sample run. */
public final class SampleHealth {

    private SampleHealth() {}

    public static Health health() {
        return new Health(
                List.of(
                        caught("G001", "4:12", "`<` to `<=`", "PRO.4-01"),
                        caught(
                                "G002",
                                "9:7",
                                "statement `_.trys.pop();` removed",
                                "GEN.8-01",
                                "GEN.9-01",
                                "PRO.4-01",
                                "STA.12-01"),
                        new Fault(
                                "G003",
                                Fault.Origin.GENERATED,
                                "",
                                "10:3",
                                "`0` to `1`",
                                List.of(),
                                true,
                                "The value is <overwritten> by `_.label` before anybody reads it."),
                        new Fault("G004", Fault.Origin.GENERATED, "", "12:30", "`&&` to `||`", List.of(), true, ""),
                        new Fault(
                                "never-finally",
                                Fault.Origin.WRITTEN,
                                "",
                                "",
                                "enters no finally part",
                                List.of("PRO.4-01"),
                                true,
                                "")),
                List.of(new IdleCase("PRO.4-02", "It holds the <sentence> of `PRO.4` to the oracle.")));
    }

    private static Fault caught(String id, String place, String change, String... caughtBy) {
        return new Fault(id, Fault.Origin.GENERATED, "", place, change, List.of(caughtBy), true, "");
    }

    /** The same, with three faults of two families. */
    public static Health withFamilies() {
        List<Fault> faults = new ArrayList<>(health().faults());
        faults.add(ofFamily("values", "`-0` sent becomes `0`", "PRO.4-01"));
        faults.add(ofFamily("values", "`null` thrown becomes undefined"));
        faults.add(ofFamily("size", "knows no label beyond 255", "PRO.4-01"));
        return new Health(faults, health().idle());
    }

    private static Fault ofFamily(String family, String change, String... caughtBy) {
        return new Fault(family + ": " + change, Fault.Origin.FAMILY, family, "", change, List.of(caughtBy), true, "");
    }

    /** The same, each fault tried only until a case caught it. */
    public static Health quick() {
        return new Health(health().faults().stream().map(SampleHealth::quick).toList(), List.of());
    }

    private static Fault quick(Fault fault) {
        List<String> first = fault.caughtBy().stream().limit(1).toList();
        boolean complete = first.isEmpty();
        return new Fault(
                fault.id(),
                fault.origin(),
                fault.family(),
                fault.place(),
                fault.change(),
                first,
                complete,
                fault.proof());
    }
}
