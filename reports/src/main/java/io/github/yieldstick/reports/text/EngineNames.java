package io.github.yieldstick.reports.text;

import java.util.List;

/** Several engines in a few words. */
public final class EngineNames {

    private EngineNames() {}

    /** The engines by name, or {@code both engines}, {@code all 5 engines} where they are all that the run judged. */
    public static String of(List<String> engines, int engineCount) {
        if (engines.size() < engineCount || engineCount < 2) {
            return String.join(", ", engines);
        }
        return engineCount == 2 ? "both engines" : "all " + engineCount + " engines";
    }
}
