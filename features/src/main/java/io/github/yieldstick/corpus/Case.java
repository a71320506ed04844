package io.github.yieldstick.corpus;

import io.github.yieldstick.plugin.Capability;
import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.Profile;
import java.util.List;
import java.util.Set;

/**
 * One case, read from its scenario.
 *
 * @param record the case as reports show it
 * @param subject what is run
 * @param rows the calls and what is expected of each
 * @param needs what an engine may lack by its nature
 * @param tags every tag of the scenario, those of its feature, rule and examples among them, each with its {@code @}
 */
public record Case(CaseRecord record, Subject subject, List<Row> rows, Set<Capability> needs, List<String> tags) {

    public Case {
        rows = List.copyOf(rows);
        needs = Set.copyOf(needs);
        tags = List.copyOf(tags);
    }

    /** The case's id. */
    public String id() {
        return record.id();
    }

    /**
     * The chapter that it lies in: of the kit's own the folder of its feature file, {@code regions}; {@code local} for all from
     * elsewhere.
     */
    public String chapter() {
        if (record.profile() == Profile.LOCAL) {
            return Profile.LOCAL.id();
        }
        String place = record.place();
        int below = place.lastIndexOf(KitTexts.SCENARIOS) + KitTexts.SCENARIOS.length();
        return place.substring(below).replaceFirst("/.*", "");
    }

    /** The rows with what ECMAScript does in place of what the compiler's output does; only for a case from source. */
    public List<Row> nativeRows() {
        return rows.stream().map(Row::natively).toList();
    }
}
