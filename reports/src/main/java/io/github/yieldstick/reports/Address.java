package io.github.yieldstick.reports;

import java.util.List;

/** Where the pages lie, relative to the site's root. Distinct ids have distinct addresses. */
final class Address {

    static final String INDEX = "index.html";
    static final String MATRIX = "matrix.html";
    static final String CLAUSES = "clauses.html";
    static final String DIFFERENCES = "differs.html";
    static final String ERRATA = "errata.html";
    static final String OBSERVED = "observed.html";
    static final String HEALTH = "health.html";
    static final String STYLE = "style.css";
    static final String SCRIPT = "report.js";
    static final String CASES = "cases";
    static final String ENGINES = "engines";
    static final String PROGRAMS = "reproduce";
    static final String CHAPTERS = "clauses";

    /** The page of the cases of no listed clause. No chapter has this address: in one, an underscore begins a number. */
    static final String OTHER_CASES = CHAPTERS + "/other_cases.html";

    private Address() {}

    static String ofCase(String caseId) {
        return CASES + "/" + plain(caseId) + ".html";
    }

    /** The program that shows a case without the kit. */
    static String ofProgram(String caseId) {
        return PROGRAMS + "/" + plain(caseId) + ".js";
    }

    /** The page of an engine of the run. */
    static String ofEngine(String engineId, RunIndex index) {
        List<String> ids = index.engines().stream().map(Run.EngineRecord::id).toList();
        return ENGINES + "/" + FileNames.of(ids).getOrDefault(engineId, "") + ".html";
    }

    /** The page of the chapter that a clause belongs to, which is told by how the clause's id begins. */
    static String ofChapter(String clauseId) {
        int dot = clauseId.indexOf('.');
        return CHAPTERS + "/" + plain(dot < 0 ? clauseId : clauseId.substring(0, dot)) + ".html";
    }

    /** The place of a clause on its chapter's page. */
    static String ofClause(String clauseId) {
        return ofChapter(clauseId) + "#" + anchor(clauseId);
    }

    /** The place of a case on the page of what differs from ECMAScript. */
    static String ofDifference(String caseId) {
        return DIFFERENCES + "#" + anchor(caseId);
    }

    /** The place of a fault on the page of kit health. */
    static String ofFault(String faultId) {
        return HEALTH + "#" + anchorOfFault(faultId);
    }

    /** The anchor of a fault, whose id may be that of something else on the page. */
    static String anchorOfFault(String faultId) {
        return "fault-" + plain(faultId);
    }

    /** The anchor of a clause or a case on a page that lists many. */
    static String anchor(String id) {
        return plain(id);
    }

    /** The id in letters that a file name, an anchor and a link all take as they are. */
    private static String plain(String id) {
        StringBuilder plain = new StringBuilder();
        id.chars().forEach(letter -> {
            if (isPlain(letter)) {
                plain.append((char) letter);
            } else {
                plain.append("_%04x".formatted(letter));
            }
        });
        return plain.toString();
    }

    private static boolean isPlain(int letter) {
        return letter < 128 && (Character.isLetterOrDigit(letter) || letter == '.' || letter == '-');
    }
}
