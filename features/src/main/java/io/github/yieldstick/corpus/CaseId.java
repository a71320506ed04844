package io.github.yieldstick.corpus;

import java.util.regex.Pattern;

/** How the id of a case is written: the kit's own name their clause, those from elsewhere are free. */
public final class CaseId {
    /** The id of a case from elsewhere, as a part of a regular expression. */
    static final String FREE = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*";

    private static final Pattern WHOLE = Pattern.compile(FREE);

    private CaseId() {}

    /** Whether a case, of the kit or from elsewhere, can have that id. */
    public static boolean canBe(String text) {
        return WHOLE.matcher(text).matches();
    }
}
