package io.github.yieldstick.run;

import io.github.yieldstick.judge.Budget;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far one engine is still asked. A chapter in which it ends or hangs again and again is given up, so that a run does not
 * spend hours on it, and the next chapter is begun; where it has hung once, it is not waited for as long again.
 *
 * <p>What holds for a case follows from the cases before it in the order of the corpus, and from nothing else: not from when
 * they were judged. As long as not all of those are known, a case may count as asked that is given up in the end, and never the
 * other way round. Safe for use by several threads.
 */
final class Trust {
    /** After so many faults in a chapter the rest of it is not run. */
    private static final int FAULTS = 10;

    /** So many are enough if they are time-outs, each of which costs seconds. */
    private static final int TIMEOUTS = 5;

    /** And so many once another chapter has been given up. */
    private static final int FURTHER_TIMEOUTS = 2;

    private final SortedMap<Integer, Noted> noted = new TreeMap<>();

    private record Noted(String chapter, CaseResult result) {}

    /**
     * What holds for a case.
     *
     * @param lost why it is not run; empty where it is
     * @param budget what the engine gets of the bounds
     */
    record Terms(Optional<String> lost, Budget budget) {}

    /**
     * Notes what came of a case, in place of what was noted of it before.
     *
     * @param place the case's place in the order of the corpus
     */
    synchronized void note(int place, String chapter, CaseResult result) {
        noted.put(place, new Noted(chapter, result));
    }

    /** What holds for the case at that place, as far as the cases before it are known. */
    synchronized Terms terms(int place, String chapter) {
        Course course = new Course();
        noted.headMap(place).values().forEach(course::take);
        return new Terms(Optional.ofNullable(course.lost.get(chapter)), course.hasHung ? Budget.SHORT : Budget.USUAL);
    }

    /** The cases so far, in their order. */
    private static final class Course {
        private final Map<String, Integer> faults = new HashMap<>();
        private final Map<String, Integer> timeouts = new HashMap<>();
        private final Map<String, String> lost = new HashMap<>();
        private boolean hasHung;

        void take(Noted next) {
            String chapter = next.chapter();
            Outcome outcome = next.result().outcome();
            if (lost.containsKey(chapter) || !outcome.isFault()) {
                return;
            }
            int inChapter = faults.merge(chapter, 1, Integer::sum);
            int hung = timeouts.merge(chapter, outcome == Outcome.TIMEOUT ? 1 : 0, Integer::sum);
            hasHung |= outcome == Outcome.TIMEOUT;
            if (inChapter >= FAULTS || hung >= (lost.isEmpty() ? TIMEOUTS : FURTHER_TIMEOUTS)) {
                lost.put(chapter, reason(next, inChapter));
            }
        }

        private static String reason(Noted last, int faults) {
            return "given up in the chapter " + last.chapter() + " after " + faults
                    + " cases that it did not come to the end of, the last "
                    + last.result().caseId() + ": " + last.result().outcome().id() + ", "
                    + last.result().reason();
        }
    }
}
