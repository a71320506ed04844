package io.github.yieldstick.reports.site.diff;

import io.github.yieldstick.reports.run.CaseResult.Divergence;

/** Texts of values, which may be of any length, short enough for a list. */
final class Shortened {

    private static final int LONGEST = 240;

    private Shortened() {}

    static String of(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    static Divergence of(Divergence divergence) {
        return new Divergence(
                divergence.row(),
                of(divergence.call()),
                divergence.aspect(),
                of(divergence.written()),
                of(divergence.oracle()),
                of(divergence.engine()));
    }
}
