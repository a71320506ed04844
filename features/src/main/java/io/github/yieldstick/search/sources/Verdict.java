package io.github.yieldstick.search.sources;

import java.util.List;

/** What came of a program that ran as it stands and as a compiler lowers it. */
sealed interface Verdict {

    /** It tells nothing: it is no program, comes to no end by itself, or names what is not there. */
    record Useless() implements Verdict {}

    /** Both do the same. */
    record Same(String emitted) implements Verdict {}

    /**
     * They part.
     *
     * @param way in what they part, without the values
     * @param natively what the source does, in lines
     * @param lowered what the emitted text does, in lines
     * @param emitted the emitted text; empty where there is none
     */
    record Differs(Way way, List<String> natively, List<String> lowered, String emitted) implements Verdict {

        public Differs {
            natively = List.copyOf(natively);
            lowered = List.copyOf(lowered);
        }
    }
}
