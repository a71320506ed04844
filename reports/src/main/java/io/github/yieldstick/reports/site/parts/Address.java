package io.github.yieldstick.reports.site.parts;

import io.github.yieldstick.reports.health.Fault;
import io.github.yieldstick.reports.reproduce.Reproduction;
import io.github.yieldstick.reports.run.Run;
import io.github.yieldstick.reports.run.RunIndex;
import io.github.yieldstick.reports.text.FileNames;
import io.github.yieldstick.reports.text.PlainId;
import java.util.List;

/** Where the pages lie, relative to the site's root. Distinct ids have distinct addresses. */
public final class Address {

    /** The folder of the site, relative to the directory of the reports. */
    public static final String SITE = "site";

    /** The overview. */
    public static final String INDEX = "index.html";
    /** Every clause against every engine. */
    public static final String MATRIX = "matrix.html";
    /** Every clause: where the book begins. */
    public static final String CLAUSES = "clauses.html";
    /** How the machine works, and what the words mean. */
    public static final String MACHINE = "machine.html";
    /** The helper's text, line by line. */
    public static final String HELPER = "helper.html";
    /** What each revision changed. */
    public static final String REVISIONS = "revisions.html";
    /** The playground. */
    public static final String PLAYGROUND = "playground.html";
    /** Its script. */
    public static final String PLAYGROUND_SCRIPT = "playground.js";
    /** The whole book as one file. */
    public static final String BOOK = "book.html";
    /** The compilers. */
    public static final String COMPILERS = "compilers.html";
    /** The folder of the pages of cases that a compiler fails. */
    public static final String COMPILED = "compilers";
    /** What differs from ECMAScript. */
    public static final String DIFFERENCES = "differs.html";
    /** Where the documents err. */
    public static final String ERRATA = "errata.html";
    /** What is not judged. */
    public static final String OBSERVED = "observed.html";
    /** When, where and of which texts the run was made. */
    public static final String PROVENANCE = "provenance.html";
    /** Kit health. */
    public static final String HEALTH = "health.html";
    /** What the Java engine costs. */
    public static final String BENCHMARKS = "benchmarks.html";
    /** The group of the faults that were written by hand. */
    public static final String BY_HAND = "by hand";
    /** The folder of the pages of groups of faults. */
    public static final String HEALTH_GROUPS = "health";
    /** The one stylesheet. */
    public static final String STYLE = "style.css";
    /** The one script. */
    public static final String SCRIPT = "report.js";
    /** What the search field loads. */
    public static final String SEARCH_INDEX = "search-index.js";
    /** Every title, for who has no script. */
    public static final String TITLES = "titles.html";
    /** The folder of the pages of cases. */
    public static final String CASES = "cases";
    /** The folder of the pages of engines. */
    public static final String ENGINES = "engines";
    /** The folder of the programs that show cases without the kit. */
    public static final String PROGRAMS = "reproduce";
    /** The folder of the pages of chapters. */
    public static final String CHAPTERS = "clauses";

    /** The page of the cases of no listed clause. No chapter has this address: in one, an underscore begins a number. */
    public static final String OTHER_CASES = CHAPTERS + "/other_cases.html";

    private Address() {}

    /** The page of a case. */
    public static String ofCase(String caseId) {
        return CASES + "/" + PlainId.of(caseId) + ".html";
    }

    /** The page of a case that a compiler fails. */
    public static String ofCompiledCase(String caseId) {
        return COMPILED + "/" + PlainId.of(caseId) + ".html";
    }

    /** The program that shows such a case, before it is compiled. */
    public static String ofCompiledProgram(String caseId) {
        return COMPILED + "/" + PlainId.of(caseId) + ".js";
    }

    /** The program that shows a case without the kit. */
    public static String ofProgram(String caseId) {
        return PROGRAMS + "/" + Reproduction.fileName(caseId);
    }

    /** The page of an engine of the run. */
    public static String ofEngine(String engineId, RunIndex index) {
        List<String> ids = index.engines().stream().map(Run.EngineRecord::id).toList();
        return ENGINES + "/" + FileNames.of(ids).getOrDefault(engineId, "") + ".html";
    }

    /** The page of the chapter that a clause belongs to, which is told by how the clause's id begins. */
    public static String ofChapter(String clauseId) {
        int dot = clauseId.indexOf('.');
        return CHAPTERS + "/" + PlainId.of(dot < 0 ? clauseId : clauseId.substring(0, dot)) + ".html";
    }

    /** The place of a clause on its chapter's page. */
    public static String ofClause(String clauseId) {
        return ofChapter(clauseId) + "#" + anchor(clauseId);
    }

    /** The place of a case on the page of what differs from ECMAScript. */
    public static String ofDifference(String caseId) {
        return DIFFERENCES + "#" + anchor(caseId);
    }

    /** The place of a fault on the page of its group. */
    public static String ofFault(Fault fault) {
        return ofFaultGroup(groupOfFault(fault)) + "#" + anchorOfFault(fault.id());
    }

    /** The page of a group of faults. */
    public static String ofFaultGroup(String group) {
        return HEALTH_GROUPS + "/" + PlainId.of(group) + ".html";
    }

    /** The group that a fault belongs to: a line of a helper's text, those by hand, or a family. */
    public static String groupOfFault(Fault fault) {
        return switch (fault.origin()) {
            case GENERATED -> lineOf(fault.place());
            case WRITTEN -> BY_HAND;
            case FAMILY -> fault.family();
        };
    }

    /** The line of a place: {@code line 189} of {@code 189:47}, {@code line 118 of 1.6.0} of {@code 1.6.0, 118:48}. */
    private static String lineOf(String place) {
        String line = place.replaceFirst(":\\d+$", "");
        int comma = line.indexOf(", ");
        return comma < 0 ? "line " + line : "line " + line.substring(comma + 2) + " of " + line.substring(0, comma);
    }

    /** The anchor of a fault, whose id may be that of something else on the page. */
    public static String anchorOfFault(String faultId) {
        return "fault-" + PlainId.of(faultId);
    }

    /** The anchor of a clause or a case on a page that lists many. */
    public static String anchor(String id) {
        return PlainId.of(id);
    }
}
