package io.github.yieldstick.judge;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a call does over and over that never ends.
 *
 * @param start how much happens before it
 * @param length how much happens in one turn of it
 */
record Cycle(int start, int length) {
    private static final int TURNS = 3;

    /** A turn may make objects of its own, which are numbered on. */
    private static final Pattern NUMBER = Pattern.compile("#\\d+");

    /**
     * The shortest one in which all that happened ends, when it comes round at least three times; where there is none, one
     * without length behind all that happened.
     */
    static Cycle in(List<String> happened) {
        List<String> alike = happened.stream()
                .map(each -> NUMBER.matcher(each).replaceAll("#"))
                .toList();
        int size = alike.size();
        return IntStream.rangeClosed(1, size / TURNS)
                .mapToObj(length -> new Cycle(start(alike, length), length))
                .filter(cycle -> size - cycle.start >= TURNS * cycle.length)
                .findFirst()
                .orElse(new Cycle(size, 0));
    }

    /** Where what comes round in that length begins. */
    private static int start(List<String> happened, int length) {
        int start = happened.size() - length;
        while (start > 0 && happened.get(start - 1).equals(happened.get(start - 1 + length))) {
            start--;
        }
        return start;
    }

    /** How much happens until it begins again. */
    int end() {
        return start + length;
    }
}
