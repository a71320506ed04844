package io.github.yieldstick.reports.site.search;

import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.ClauseRecord;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.site.parts.Address;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The page of the titles of one chapter, which a search in the browser's own way finds; that of all leads to them.
 *
 * @param chapters every chapter
 */
public record TitlesPage(List<Chapter> chapters) {

    public TitlesPage {
        chapters = List.copyOf(chapters);
    }

    /** Some clauses under their heading, with what they hold. */
    record Chapter(String name, List<Clause> clauses) {}

    /** A clause with the titles of its cases. */
    record Clause(String id, String href, List<Title> cases) {}

    /** A case. */
    record Title(String id, String title, String href) {}

    /** The titles of a run. */
    public static TitlesPage of(RunIndex index) {
        Map<String, List<Clause>> chapters = new LinkedHashMap<>();
        for (ClauseRecord clause : index.run().clauses()) {
            chapters.computeIfAbsent(clause.chapter(), any -> new ArrayList<>())
                    .add(new Clause(clause.id(), Address.ofClause(clause.id()), titles(index.casesOf(clause))));
        }
        List<CaseRecord> others = index.casesOfNoClause();
        if (!others.isEmpty()) {
            chapters.put("Of no clause", List.of(new Clause("other cases", Address.OTHER_CASES, titles(others))));
        }
        return new TitlesPage(chapters.entrySet().stream()
                .map(chapter -> new Chapter(chapter.getKey(), chapter.getValue()))
                .toList());
    }

    private static List<Title> titles(List<CaseRecord> cases) {
        return cases.stream()
                .map(each -> new Title(each.id(), each.title(), Address.ofCase(each.id())))
                .toList();
    }
}
