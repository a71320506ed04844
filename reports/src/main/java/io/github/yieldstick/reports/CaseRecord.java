package io.github.yieldstick.reports;

import java.util.List;

/**
 * One case as its scenario states it.
 *
 * @param id the case's id, for life, {@code PRO.4-01}
 * @param clause the id of the clause that it shows
 * @param title the scenario's name without the id
 * @param profile where the case is judged
 * @param revisions the revisions that it holds for, oldest first
 * @param place the feature file and line, {@code regions/superseding.feature:12}
 * @param surroundingCode the code around the generator; empty when there is none
 * @param body the generator's body, as the compiler emits it
 * @param columns the expectations' headings
 * @param rows the expectations' cells, a row a call
 * @param text the scenario as it stands in the feature file
 */
public record CaseRecord(
        String id,
        String clause,
        String title,
        Profile profile,
        List<String> revisions,
        String place,
        String surroundingCode,
        String body,
        List<String> columns,
        List<List<String>> rows,
        String text) {

    public CaseRecord {
        revisions = List.copyOf(revisions);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
