package io.github.yieldstick.reports.site.book;

import java.util.ArrayList;
import java.util.List;

/** The lines in which two texts differ. */
final class TextChanges {

    private final List<String> before;
    private final List<String> after;
    /** The length of the longest common part of what stands from these two lines on. */
    private final int[][] common;

    private TextChanges(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        this.common = new int[before.size() + 1][after.size() + 1];
        for (int old = before.size() - 1; old >= 0; old--) {
            for (int now = after.size() - 1; now >= 0; now--) {
                common[old][now] = isSame(old, now)
                        ? common[old + 1][now + 1] + 1
                        : Math.max(common[old + 1][now], common[old][now + 1]);
            }
        }
    }

    /** A line that one of the texts alone has. */
    record Line(boolean added, String text) {}

    /** What is to be taken from the one text, and put to it, to have the other; how far lines are indented does not count. */
    static List<Line> between(List<String> before, List<String> after) {
        return new TextChanges(before, after).lines();
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int old = 0;
        int now = 0;
        while (old < before.size() || now < after.size()) {
            if (old < before.size() && now < after.size() && isSame(old, now)) {
                old++;
                now++;
            } else if (now == after.size() || (old < before.size() && common[old + 1][now] >= common[old][now + 1])) {
                lines.add(new Line(false, before.get(old++).strip()));
            } else {
                lines.add(new Line(true, after.get(now++).strip()));
            }
        }
        return lines;
    }

    private boolean isSame(int old, int now) {
        return before.get(old).strip().equals(after.get(now).strip());
    }
}
