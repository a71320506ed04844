package io.github.yieldstick.search;

import java.util.Collection;

/** Which programs a search tries, by number. */
sealed interface Programs permits Pool, SmallScope {

    /** The program of a number. */
    NumberedProgram numbered(long number);

    /** Takes note of what a program came to; told in the order of the numbers. */
    void take(NumberedProgram program, Collection<Integer> situations);

    /** How many situations were reached. */
    int reached();
}
