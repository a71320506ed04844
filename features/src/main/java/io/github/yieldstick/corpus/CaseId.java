package io.github.yieldstick.corpus;

import java.util.regex.Pattern;

/** How the id of a case is written: the kit's own name their clause, those from elsewhere are free. */
public final class CaseId {
    /** The id of a clause, as a part of a regular expression. */
    static final String CLAUSE = "[A-Z]+\\d*\\.\\d+";
    /** What stands behind it in the id of a case of the kit, likewise. */
    static final String NUMBER = "-\\d\\d+";
    /** The id of a case from elsewhere, likewise. */
    static final String FREE = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*";

    private static final Pattern OF_THE_KIT = Pattern.compile(CLAUSE + NUMBER);
    private static final Pattern WHOLE = Pattern.compile(FREE);

    private CaseId() {}

    /** Whether a case, of the kit or from elsewhere, can have that id. */
    public static boolean canBe(String text) {
        return WHOLE.matcher(text).matches();
    }

    /** Whether it is the id of a case of the kit, clause and number. */
    public static boolean isOfTheKit(String text) {
        return OF_THE_KIT.matcher(text).matches();
    }
}
