package io.github.yieldstick.reports.text;

/** Texts of values, which may be of any length, short enough for a page. */
public final class Shortened {

    private static final int LONGEST = 240;
    private static final int LONGEST_ON_PAGE = 2_000;

    private Shortened() {}

    /** The text as a list of many shows it. */
    public static String of(String text) {
        return upTo(LONGEST, text);
    }

    /** The text as the page of a case shows it, where there is more room than in a list. */
    public static String onPage(String text) {
        return upTo(LONGEST_ON_PAGE, text);
    }

    private static String upTo(int letters, String text) {
        if (text.codePointCount(0, text.length()) <= letters) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, letters)) + "…";
    }
}
