package io.github.yieldstick.reports.text;

import java.util.List;

/** Which revisions something holds for, in words. */
public final class RevisionSpan {

    private RevisionSpan() {}

    /**
     * The shortest name of the revisions.
     *
     * @param admitted the revisions that it holds for, oldest first
     * @param all every revision, oldest first
     * @return {@code every revision}, {@code 1.9.2 and later}, {@code up to 1.6.0}, {@code 1.1.0 only}, and so on
     */
    public static String of(List<String> admitted, List<String> all) {
        if (admitted.isEmpty()) {
            return "no revision";
        }
        if (admitted.equals(all)) {
            return "every revision";
        }
        String first = admitted.get(0);
        String last = admitted.get(admitted.size() - 1);
        if (admitted.size() == 1) {
            return first + " only";
        }
        int from = all.indexOf(first);
        int to = all.indexOf(last) + 1;
        if (from < 0 || to <= from || !all.subList(from, to).equals(admitted)) {
            return String.join(", ", admitted);
        }
        if (to == all.size()) {
            return first + " and later";
        }
        return from == 0 ? "up to " + last : first + " to " + last;
    }
}
