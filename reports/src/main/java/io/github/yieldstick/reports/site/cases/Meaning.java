package io.github.yieldstick.reports.site.cases;

import io.github.yieldstick.reports.run.CaseResult;
import java.util.List;

/** Says what an engine that parted from the path did not do, where its trace leaves no doubt. */
final class Meaning {

    private Meaning() {}

    /**
     * @param decision the name of the decision with which the machine enters the body; empty where it does not
     * @param label the label at which it enters the body
     * @param engine what the engine did from there to the end of the call
     */
    static String of(String decision, int label, List<Happening> engine) {
        if (enters(engine, label)) {
            return "";
        }
        if (decision.startsWith("ENTER_FINALLY")) {
            return ended(engine) + "running the finally part at label " + label + ".";
        }
        return decision.equals("ENTER_CATCH")
                ? ended(engine) + "entering the catch clause at label " + label + "."
                : "";
    }

    private static String ended(List<Happening> engine) {
        return engine.get(engine.size() - 1).isCompletion() ? "It ended the call without " : "It did not come to ";
    }

    private static boolean enters(List<Happening> engine, int label) {
        return engine.stream()
                .flatMap(each -> each.event().stream())
                .anyMatch(event -> event.kind() == CaseResult.Event.Kind.ENTERED
                        && event.value().equals(String.valueOf(label)));
    }
}
