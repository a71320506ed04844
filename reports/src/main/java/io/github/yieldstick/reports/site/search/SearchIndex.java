package io.github.yieldstick.reports.site.search;

import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.ClauseRecord;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.site.parts.Address;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The index that the search field loads, as a script, since a page from the disk can load nothing else. Its one argument is lines: the
 * words first, then a line a clause, a case, and what else there is. A line has fields between tabs: what it is, the id, the title as
 * codes of words, and then what kind asks for.
 */
public final class SearchIndex {

    /** Words that so large a part of the cases have, as one of so many, tell none from the others. */
    private static final int TOO_COMMON = 4;

    /** Of so few cases no word is too common. */
    private static final int FEW = 100;

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /**
     * Something that can be found.
     *
     * @param kind {@code r} a clause, {@code c} a case, {@code e} an engine or a compiler, {@code p} another page
     * @param id what it is called
     * @param title the words of its title or its sentence
     * @param words the words by which it is found, too
     * @param href where it stands; empty where the id tells
     */
    private record Entry(char kind, String id, List<String> title, Collection<String> words, String href) {}

    private SearchIndex() {}

    /** The text of the script, for a run. */
    public static String of(RunIndex index) {
        SearchIndex search = new SearchIndex();
        Map<String, Set<String>> words = telling(index.run().cases());
        index.run().clauses().forEach(search::add);
        index.run().cases().forEach(each -> search.add(each, words.getOrDefault(each.id(), Set.of())));
        index.engines().forEach(engine -> search.add(engine, index));
        search.pages();
        return search.text();
    }

    /** The words of each case, but for those that most have. */
    private static Map<String, Set<String>> telling(List<CaseRecord> cases) {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        Map<String, Integer> having = new HashMap<>();
        for (CaseRecord each : cases) {
            Set<String> own = Words.ofCase(each);
            own.forEach(word -> having.merge(word, 1, Integer::sum));
            words.put(each.id(), own);
        }
        words.values()
                .forEach(own -> own.removeIf(
                        word -> having.getOrDefault(word, 0) * TOO_COMMON > Math.max(cases.size(), FEW * TOO_COMMON)));
        return words;
    }

    private void add(ClauseRecord clause) {
        add(new Entry(
                'r', clause.id(), Words.ofSentence(clause.statement()), List.of(), Address.ofClause(clause.id())));
    }

    private void add(CaseRecord shown, Collection<String> words) {
        add(new Entry('c', shown.id(), Words.ofSentence(shown.title()), words, Address.ofCase(shown.id())));
    }

    private void add(Run.EngineRecord engine, RunIndex index) {
        add(new Entry(
                'e',
                engine.id(),
                Words.ofSentence(engine.said()),
                Words.ofSentence(engine.askedAs().toLowerCase(Locale.ROOT)),
                Address.ofEngine(engine.id(), index)));
    }

    private void pages() {
        page("Overview", Address.INDEX);
        page("Matrix", Address.MATRIX);
        page("Clauses", Address.CLAUSES);
        page("Compilers", Address.COMPILERS);
        page("Differs from ECMAScript", Address.DIFFERENCES);
        page("Observed", Address.OBSERVED);
        page("Errata", Address.ERRATA);
        page("Kit health", Address.HEALTH);
    }

    private void page(String title, String href) {
        add(new Entry('p', title, List.of(), List.of(), href));
    }

    private void add(Entry entry) {
        entries.add(entry);
        entry.title().forEach(word -> counts.merge(word, 1, Integer::sum));
        entry.words().forEach(word -> counts.merge(word, 1, Integer::sum));
    }

    private String text() {
        WordCodes codes = WordCodes.of(counts);
        return entries.stream()
                .map(entry -> line(entry, codes))
                .collect(Collectors.joining(
                        "\n",
                        "/* Generated; the search field loads it. */\nyieldstickIndex(`" + words(codes) + "\n",
                        "`);\n"));
    }

    private static String words(WordCodes codes) {
        return codes.words().stream().map(SearchIndex::escaped).collect(Collectors.joining(" "));
    }

    private static String line(Entry entry, WordCodes codes) {
        return (entry.kind() + escaped(entry.id()) + "\t" + codes.codes(entry.title()) + "\t"
                        + codes.codes(entry.words()) + "\t" + escaped(toldById(entry) ? "" : entry.href()))
                .stripTrailing();
    }

    /** Whether the script finds the address by itself. */
    private static boolean toldById(Entry entry) {
        String id = entry.id();
        return switch (entry.kind()) {
            case 'c' -> entry.href().equals(Address.CASES + "/" + id + ".html");
            case 'r' -> entry.href().equals(Address.CHAPTERS + "/" + id.replaceFirst("\\..*", "") + ".html#" + id);
            default -> false;
        };
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\t\\n\\r]", " ").replaceAll("[`\\\\$]", "\\\\$0");
    }
}
