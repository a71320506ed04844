package io.github.yieldstick.reports;

/** Where the pages lie, relative to the site's root. Distinct ids have distinct addresses. */
final class Address {

    static final String INDEX = "index.html";
    static final String CLAUSES = "clauses.html";
    static final String ERRATA = "errata.html";
    static final String HEALTH = "health.html";
    static final String STYLE = "style.css";
    static final String CASES = "cases";

    private Address() {}

    static String ofCase(String caseId) {
        return CASES + "/" + plain(caseId) + ".html";
    }

    /** The anchor of a clause on the page of the clauses. */
    static String anchor(String clauseId) {
        return plain(clauseId);
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
