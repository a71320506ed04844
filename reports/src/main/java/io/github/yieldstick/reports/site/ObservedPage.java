package io.github.yieldstick.reports.site;

import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.ClauseRecord;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Profile;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.run.WrittenTable;
import io.github.yieldstick.reports.site.parts.Address;
import io.github.yieldstick.reports.site.parts.CaseLink;
import io.github.yieldstick.reports.text.EngineNames;
import io.github.yieldstick.reports.text.Prose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the page of what is not judged shows.
 *
 * @param headline how many cases nothing defines, in a sentence
 * @param groups the clauses of these cases, with those that are written out
 * @param furtherCases those that are not written out
 * @param partings the cases that pass although the traces differ, the first of them
 * @param furtherPartings how many more there are
 */
record ObservedPage(
        String headline, List<Group> groups, List<CaseLink> furtherCases, List<Parted> partings, int furtherPartings) {

    private static final int CASES_SHOWN = 25;
    private static final int WAYS_SHOWN = 4;
    private static final int PARTINGS_SHOWN = 100;

    /**
     * The cases of one clause.
     *
     * @param id the clause; empty for cases whose clause the registry does not list
     */
    record Group(String id, String href, List<Prose> statement, List<Entry> entries) {}

    /**
     * A case that nothing defines.
     *
     * @param remarks what the judge adds
     * @param aspects the headings beside the call
     * @param ways what the oracle did, and then what engines did otherwise
     * @param furtherWays how many more ways there are
     */
    record Entry(CaseLink link, List<String> remarks, List<String> aspects, List<ObservedWay> ways, int furtherWays) {}

    /** A case that passes on engines whose traces differ from the oracle's. */
    record Parted(CaseLink link, String engines) {}

    static ObservedPage of(RunIndex index) {
        List<CaseRecord> observed = index.run().cases().stream()
                .filter(each -> each.profile() == Profile.OBSERVED)
                .toList();
        List<Parted> partings = index.run().cases().stream()
                .flatMap(each -> parted(each, index).stream())
                .toList();
        return new ObservedPage(
                headline(observed.size()),
                groups(observed.stream().limit(CASES_SHOWN).toList(), index),
                observed.stream()
                        .skip(CASES_SHOWN)
                        .map(each -> CaseLink.to(each, index))
                        .toList(),
                partings.stream().limit(PARTINGS_SHOWN).toList(),
                Math.max(0, partings.size() - PARTINGS_SHOWN));
    }

    private static String headline(int cases) {
        return switch (cases) {
            case 0 -> "This run holds no case of what nothing defines.";
            case 1 -> "1 case asks what nothing defines. What was done is shown, and not judged.";
            default -> cases + " cases ask what nothing defines. What was done is shown, and not judged.";
        };
    }

    private static List<Group> groups(List<CaseRecord> cases, RunIndex index) {
        Map<Optional<ClauseRecord>, List<Entry>> byClause = new LinkedHashMap<>();
        cases.forEach(each -> byClause.computeIfAbsent(index.clauseOf(each), any -> new ArrayList<>())
                .add(entry(each, index)));
        return byClause.entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Group group(Optional<ClauseRecord> clause, List<Entry> entries) {
        return new Group(
                clause.map(ClauseRecord::id).orElse(""),
                clause.map(found -> Address.ofClause(found.id())).orElse(Address.OTHER_CASES),
                Prose.of(clause.map(ClauseRecord::statement).orElse("Cases whose clause the registry does not list")),
                entries);
    }

    private static Entry entry(CaseRecord shown, RunIndex index) {
        ObservedWays ways = new ObservedWays(shown, index);
        List<ObservedWay> all = ways.all();
        List<ObservedWay> first = all.stream().limit(WAYS_SHOWN).toList();
        return new Entry(
                CaseLink.to(shown, index),
                ways.remarks(),
                new WrittenTable(shown).aspects(),
                first,
                all.size() - first.size());
    }

    private static Optional<Parted> parted(CaseRecord shown, RunIndex index) {
        List<String> engines = index.engines().stream()
                .filter(engine -> index.result(shown, engine)
                        .filter(ObservedPage::partsUnjudged)
                        .isPresent())
                .map(Run.EngineRecord::id)
                .toList();
        return engines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Parted(
                        CaseLink.to(shown, index),
                        EngineNames.of(engines, index.engines().size())));
    }

    /** Whether the engine, of which there is a trace, did otherwise than the oracle although the case passes. */
    private static boolean partsUnjudged(CaseResult result) {
        return result.outcome() == Outcome.PASS
                && !result.observed().isEmpty()
                && !result.observed().equals(result.oracle());
    }

    /** How many cases nothing defines. */
    int count() {
        return groups.stream().mapToInt(group -> group.entries().size()).sum() + furtherCases.size();
    }

    /** How many cases pass although the traces differ, in words. */
    String partingCount() {
        int count = partings.size() + furtherPartings;
        return count == 1 ? "1 case" : count + " cases";
    }
}
