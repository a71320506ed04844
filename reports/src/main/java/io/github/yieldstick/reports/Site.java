package io.github.yieldstick.reports;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The pages that show a run. They open from the disk, and need neither a network nor a script. */
final class Site {

    static final String NAME = "site";

    // The templates share this package, so that what they show can stay package-private.
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Site.class.getClassLoader(), Site.class.getPackageName());

    private final SortedMap<String, String> files = new TreeMap<>();

    private Site() {}

    /** Every file of the site by its address, for a run, its grade and what is known of kit health. */
    static SortedMap<String, String> files(RunIndex index, Grade grade, HealthPage health) {
        Site site = new Site();
        site.files.put(Address.STYLE, Resource.text(Address.STYLE));
        site.page(Address.INDEX, "index.jte", IndexPage.of(index, grade));
        site.page(Address.MATRIX, "matrix.jte", MatrixPage.of(index, grade));
        site.clauses(ClausesPage.of(index, grade));
        site.page(Address.DIFFERENCES, "differs.jte", DifferencesPage.of(index));
        site.page(Address.ERRATA, "errata.jte", ErrataPage.of(index));
        site.files.put(Address.HEALTH, health(health));
        site.cases(index);
        return site.files;
    }

    private void clauses(ClausesPage all) {
        page(Address.CLAUSES, "clauses.jte", all);
        for (ClausesPage.Chapter chapter : all.chapters()) {
            page(chapter.href(), "chapter.jte", new ChapterPage(chapter, all));
        }
        if (!all.others().isEmpty()) {
            page(Address.OTHER_CASES, "other-cases.jte", all);
        }
    }

    private void cases(RunIndex index) {
        List<CaseRecord> cases = index.run().cases();
        for (int i = 0; i < cases.size(); i++) {
            CaseRecord previous = i == 0 ? null : cases.get(i - 1);
            CaseRecord next = i + 1 == cases.size() ? null : cases.get(i + 1);
            CaseRecord shown = cases.get(i);
            page(Address.ofCase(shown.id()), "case.jte", CasePage.of(shown, previous, next, index));
        }
    }

    /** The page of kit health, which needs no run. */
    static String health(HealthPage page) {
        return rendered("health.jte", page);
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
