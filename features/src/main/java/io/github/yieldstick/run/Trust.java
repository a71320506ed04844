package io.github.yieldstick.run;

import io.github.yieldstick.judge.Budget;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** Then the first case of a chapter is enough by itself: an engine that hangs whatever it is asked is not asked for long. */
    private static final int FURTHER_TIMEOUTS_FROM_THE_FIRST_CASE_ON = 1;

    private final SortedMap<Integer, Noted> noted = new TreeMap<>();

    private record Noted(String chapter, boolean isFirst, CaseResult result) {}

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
     * @param isFirst whether it is the first of its chapter that the engine is asked
     */
    synchronized void note(int place, String chapter, boolean isFirst, CaseResult result) {
        noted.put(place, new Noted(chapter, isFirst, result));
    }

    /** What holds for the case at that place, as far as the cases before it are known. */
    synchronized Terms terms(int place, String chapter) {
        Course course = new Course();
        noted.headMap(place).values().forEach(course::take);
        return new Terms(Optional.ofNullable(course.lost.get(chapter)), course.hasHung ? Budget.SHORT : Budget.USUAL);
    }

    /**
     * Whether a case that is not the first of its chapter had better wait for what comes of that, which may be enough to give the
     * chapter up.
     */
    synchronized boolean awaitsTheFirst(int place, String chapter) {
        Course course = new Course();
        noted.headMap(place).values().forEach(course::take);
        return !course.lost.isEmpty()
                && noted.values().stream()
                        .noneMatch(each -> each.isFirst() && each.chapter().equals(chapter));
    }

    /** The cases so far, in their order. */
    private static final class Course {
        private final Map<String, Integer> faults = new HashMap<>();
        private final Map<String, Integer> timeouts = new HashMap<>();
        private final Map<String, String> lost = new HashMap<>();
        private final Set<String> hungAtOnce = new HashSet<>();
        private boolean hasHung;

        void take(Noted next) {
            String chapter = next.chapter();
            Outcome outcome = next.result().outcome();
            if (lost.containsKey(chapter) || !outcome.isFault()) {
                return;
            }
            int inChapter = faults.merge(chapter, 1, Integer::sum);
            boolean hangs = outcome == Outcome.TIMEOUT;
            int hung = timeouts.merge(chapter, hangs ? 1 : 0, Integer::sum);
            hasHung |= hangs;
            if (hangs && next.isFirst()) {
                hungAtOnce.add(chapter);
            }
            if (inChapter >= FAULTS || hung >= enough(chapter)) {
                lost.put(chapter, reason(next, inChapter));
            }
        }

        /** How many time-outs in a chapter are enough to give it up. */
        private int enough(String chapter) {
            if (lost.isEmpty()) {
                return TIMEOUTS;
            }
            return hungAtOnce.contains(chapter) ? FURTHER_TIMEOUTS_FROM_THE_FIRST_CASE_ON : FURTHER_TIMEOUTS;
        }

        private static String reason(Noted last, int faults) {
            return "given up in the chapter " + last.chapter() + " after "
                    + (faults == 1 ? "a case" : faults + " cases") + " that it did not come to the end of, the last "
                    + last.result().caseId() + ": " + last.result().outcome().id() + ", "
                    + last.result().reason();
        }
    }
}
