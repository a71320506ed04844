package io.github.yieldstick.batch;

import java.util.List;

/** In what two texts of the driver part first, without the values. */
final class Parting {
    private static final List<String> ASPECTS = List.of("labels", "logs", "completes");

    private Parting() {}

    static String of(String right, String other) {
        String[] calls = right.split("\n", -1);
        String[] others = other.split("\n", -1);
        for (int i = 0; i < Math.min(calls.length, others.length); i++) {
            if (!calls[i].equals(others[i])) {
                return ofCall(calls[i], others[i]);
            }
        }
        return "calls";
    }

    private static String ofCall(String right, String other) {
        String[] aspects = right.split(";", 3);
        String[] others = other.split(";", 3);
        if (aspects.length < 3 || others.length < 3) {
            return "no generator";
        }
        String way = kind(aspects[2]) + ", " + kind(others[2]);
        for (int i = 0; i < ASPECTS.size(); i++) {
            if (!aspects[i].equals(others[i])) {
                return ASPECTS.get(i) + " " + way;
            }
        }
        return way;
    }

    /** How a call completed, without the value. */
    private static String kind(String completed) {
        return completed.split(" ", 2)[0];
    }
}
