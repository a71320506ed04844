package io.github.yieldstick.reports.health;

/**
 * How often a diagnosis names what is wrong.
 *
 * @param what the engines that it was held against
 * @param named how many of them it is right about
 * @param tried how many there are
 * @param goal how many of a hundred it should be right about; 0 where that is only told
 */
public record DiagnosisFigure(String what, int named, int tried, int goal) {

    /** Whether the goal is reached. */
    public boolean isReached() {
        return 100L * named >= (long) goal * tried;
    }

    /** The goal in words. */
    public String goalInWords() {
        return goal == 0 ? "none" : goal + " of 100, " + (isReached() ? "reached" : "missed");
    }
}
