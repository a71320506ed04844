package io.github.yieldstick.reports.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import io.github.yieldstick.reports.benchmarks.Benchmarks;
import io.github.yieldstick.reports.grade.Grade;
import io.github.yieldstick.reports.machine.MachineFacts;
import io.github.yieldstick.reports.reproduce.CompiledProgram;
import io.github.yieldstick.reports.reproduce.Reproduction;
import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.site.benchmarks.BenchmarksPage;
import io.github.yieldstick.reports.site.book.Book;
import io.github.yieldstick.reports.site.cases.CasePage;
import io.github.yieldstick.reports.site.compilers.CompiledPage;
import io.github.yieldstick.reports.site.compilers.CompilersPage;
import io.github.yieldstick.reports.site.diff.ComparisonPage;
import io.github.yieldstick.reports.site.health.HealthPage;
import io.github.yieldstick.reports.site.parts.Address;
import io.github.yieldstick.reports.site.playground.PlaygroundPage;
import io.github.yieldstick.reports.site.playground.PlaygroundScripts;
import io.github.yieldstick.reports.site.search.SearchIndex;
import io.github.yieldstick.reports.site.search.TitlesPage;
import io.github.yieldstick.reports.text.Resource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The pages that show a run. They open from the disk, and need neither a network nor a script. */
public final class Site {

    // The templates share the packages of what they show, which can stay package-private so.
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Site.class.getClassLoader(), Site.class.getPackageName());

    /** The parts of the stylesheet; what several pages share comes before what is for one. */
    private static final List<String> STYLE_PARTS = List.of(
            "tokens",
            "page",
            "text",
            "search",
            "outcomes",
            "tables",
            "overview",
            "engines",
            "matrix",
            "clauses",
            "book",
            "playground",
            "compilers",
            "case",
            "path",
            "errata",
            "differences",
            "observed",
            "health",
            "benchmarks",
            "diff");

    private static final List<String> SCRIPT_PARTS = List.of("copy", "matrix", "search", "steps", "unfold");

    private final SortedMap<String, String> files = new TreeMap<>();

    private Site() {}

    /**
     * Every file of the site by its address, for a run, its grade and what lies beside it. All but one page are the same whatever the
     * provenance.
     */
    public static SortedMap<String, String> files(RunIndex index, Grade grade, RunFolder folder) {
        HealthPage health = folder.health();
        Optional<MachineFacts> facts = folder.machine();
        Site site = new Site();
        site.files.put(Address.STYLE, style());
        site.files.put(Address.SCRIPT, script());
        site.page(Address.INDEX, "index.jte", IndexPage.of(index, grade));
        site.page(Address.MATRIX, "matrix.jte", MatrixPage.of(index, grade));
        site.engines(index, grade);
        site.clauses(ClausesPage.of(index, grade, health.measured().map(HealthPage.Measured::index)), index);
        site.book(Book.onPages(index, facts));
        site.files.put(Address.BOOK, book(index, facts));
        site.page(Address.PLAYGROUND, "playground/playground.jte", PlaygroundPage.of(index, facts));
        facts.ifPresent(known -> site.files.put(
                Address.PLAYGROUND_SCRIPT,
                PlaygroundScripts.ofPage(known, index.run().clauses())));
        site.compilers(index);
        site.page(Address.DIFFERENCES, "differs.jte", DifferencesPage.of(index));
        site.page(Address.OBSERVED, "observed.jte", ObservedPage.of(index));
        site.page(Address.ERRATA, "errata.jte", ErrataPage.of(index));
        site.files.put(Address.SEARCH_INDEX, SearchIndex.of(index));
        site.page(Address.TITLES, "search/titles.jte", TitlesPage.of(index));
        site.page(Address.PROVENANCE, "provenance.jte", ProvenancePage.of(index, folder.provenance()));
        site.files.putAll(health(health));
        Benchmarks.shipped()
                .ifPresent(measured ->
                        site.page(Address.BENCHMARKS, "benchmarks/benchmarks.jte", BenchmarksPage.of(measured)));
        site.cases(index);
        return site.files;
    }

    /** The one stylesheet, from its parts. */
    private static String style() {
        return STYLE_PARTS.stream()
                .map(part -> Resource.text(Site.class, "style/" + part + ".css"))
                .collect(Collectors.joining("\n"));
    }

    /** The one script, from its parts; each makes better what works without it. */
    private static String script() {
        return SCRIPT_PARTS.stream()
                .map(part -> Resource.text(Site.class, "script/" + part + ".js"))
                .collect(Collectors.joining("\n"));
    }

    private void engines(RunIndex index, Grade grade) {
        for (Run.EngineRecord engine : index.engines()) {
            page(Address.ofEngine(engine.id(), index), "engine.jte", EnginePage.of(engine, index, grade));
        }
    }

    private void compilers(RunIndex index) {
        CompilersPage overview = CompilersPage.of(index);
        page(Address.COMPILERS, "compilers/compilers.jte", overview);
        for (CaseRecord failing : CompilersPage.failing(index)) {
            page(Address.ofCompiledCase(failing.id()), "compilers/compiled.jte", CompiledPage.of(failing, index));
            files.put(Address.ofCompiledProgram(failing.id()), CompiledProgram.of(failing));
        }
    }

    /** The pages of the book that have no clauses of their own. */
    private void book(Book book) {
        page(Address.MACHINE, "book/machine-page.jte", book);
        page(Address.HELPER, "book/helper-page.jte", book);
        page(Address.REVISIONS, "book/revisions-page.jte", book);
    }

    /** The book as one file, which needs nothing beside it. */
    public static String book(RunIndex index, Optional<MachineFacts> facts) {
        return rendered("book/book.jte", Book.inOneFile(index, facts, style()));
    }

    private void clauses(ClausesPage all, RunIndex index) {
        page(Address.CLAUSES, "clauses.jte", all);
        for (ClausesPage.Chapter chapter : all.chapters()) {
            page(chapter.href(), "chapter.jte", ChapterPage.of(chapter, all, index));
        }
        if (!all.others().isEmpty()) {
            page(Address.OTHER_CASES, "other-cases.jte", all);
        }
    }

    /** Two files a case make most of the site, so they are made at once. */
    private void cases(RunIndex index) {
        List<CaseRecord> cases = index.run().cases();
        IntStream.range(0, cases.size())
                .parallel()
                .mapToObj(i -> filesOfCase(i, cases, index))
                .toList()
                .forEach(made -> files.putAll(made));
    }

    private static Map<String, String> filesOfCase(int i, List<CaseRecord> cases, RunIndex index) {
        CaseRecord previous = i == 0 ? null : cases.get(i - 1);
        CaseRecord next = i + 1 == cases.size() ? null : cases.get(i + 1);
        CaseRecord shown = cases.get(i);
        return Map.of(
                Address.ofCase(shown.id()),
                rendered("cases/case.jte", CasePage.of(shown, previous, next, index)),
                Address.ofProgram(shown.id()),
                Reproduction.of(shown, index));
    }

    /** The pages of kit health by their addresses; they need no run. */
    public static SortedMap<String, String> health(HealthPage page) {
        Site site = new Site();
        site.page(Address.HEALTH, "health/health.jte", page);
        page.measured()
                .ifPresent(measured ->
                        measured.groups().forEach(group -> site.page(group.href(), "health/group.jte", group.page())));
        return site.files;
    }

    /** The page of the difference between two runs, with what it needs beside it. */
    public static SortedMap<String, String> comparison(ComparisonPage page) {
        Site site = new Site();
        site.files.put(Address.STYLE, style());
        site.files.put(Address.SCRIPT, script());
        site.page(ComparisonPage.NAME, "diff/diff.jte", page);
        return site.files;
    }

    private void page(String address, String template, Object page) {
        files.put(address, rendered(template, page));
    }

    private static String rendered(String template, Object page) {
        TemplateOutput output = new StringOutput();
        TEMPLATES.render(template, page, output);
        return output.toString();
    }
}
