package io.github.yieldstick.reports;

import java.util.List;

/** Several engines in a few words. */
final class EngineNames {

    private EngineNames() {}

    /** The engines by name, or {@code all 5 engines} where they are all that the run judged. */
    static String of(List<String> engines, int engineCount) {
        return engines.size() > 1 && engines.size() == engineCount
                ? "all " + engineCount + " engines"
                : String.join(", ", engines);
    }
}
