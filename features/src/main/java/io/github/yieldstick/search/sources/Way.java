package io.github.yieldstick.search.sources;

import java.util.List;

/**
 * In what a source and an emitted text part.
 *
 * @param family what kind of fault it is
 * @param words both first lines that differ, without their values: {@code yields for returns}; empty where one says nothing
 */
record Way(Family family, String words) {

    /** Kinds of faults, those that show first before the others. */
    enum Family {
        /** The compiler says that it cannot. */
        REFUSED("is refused"),
        /** The compiler failed. */
        CRASH("the compiler fails"),
        /** The emitted text is not JavaScript. */
        DOES_NOT_LOAD("does not load"),
        /** The emitted text comes to no end. */
        NO_END("comes to no end"),
        /** It throws what the source does not throw. */
        THROWS("throws"),
        /** It does something else. */
        DIFFERS("does otherwise");

        private final String words;

        Family(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** The way in which a compiler refuses a source: its words, without what is different in each source. */
    static Way refused(String diagnostic) {
        String words = diagnostic.lines().findFirst().orElse("").replaceAll("[\"'`].*?[\"'`]|\\d+", "_");
        return new Way(Family.REFUSED, words.substring(0, Math.min(80, words.length())));
    }

    /** The way in which lists of lines part; they must. */
    static Way of(List<String> natively, List<String> lowered) {
        int at = parting(natively, lowered);
        String right = at < natively.size() ? natively.get(at) : "nothing";
        String wrong = at < lowered.size() ? lowered.get(at) : "nothing";
        boolean throwsAnew = kind(wrong).startsWith("throws");
        return new Way(
                throwsAnew && !kind(right).equals(kind(wrong)) ? Family.THROWS : Family.DIFFERS,
                kind(wrong) + " for " + kind(right));
    }

    /** The first line in which they differ. */
    static int parting(List<String> natively, List<String> lowered) {
        int at = 0;
        while (at < natively.size() && at < lowered.size() && natively.get(at).equals(lowered.get(at))) {
            at++;
        }
        return at;
    }

    /** The word that a line begins with, and the class of an error; what a promise does is what a call would. */
    private static String kind(String line) {
        String asCall = line.replaceFirst("^rejects ", "throws ").replaceFirst("^fulfils ", "returns ");
        return asCall.matches("throws an? \\w+.*")
                ? asCall.replaceAll("^(\\w+ an? \\w+).*", "$1")
                : asCall.split(" ", 2)[0];
    }
}
