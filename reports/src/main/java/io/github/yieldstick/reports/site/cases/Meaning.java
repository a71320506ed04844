package io.github.yieldstick.reports.site.cases;

import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.PathStep.Part;
import java.util.List;
import java.util.Optional;

/** Says what an engine that parted from the path did not do, where its trace leaves no doubt. */
final class Meaning {

    private Meaning() {}

    /**
     * @param part the part of a region that the machine's decision leads into; empty where it leads into none
     * @param label the label at which it enters the body
     * @param engine what the engine did from there to the end of the call
     */
    static String of(Optional<Part> part, int label, List<Happening> engine) {
        if (part.isEmpty() || enters(engine, label)) {
            return "";
        }
        return switch (part.get()) {
            case CATCH -> ended(engine) + "entering the catch clause at label " + label + ".";
            case FINALLY -> ended(engine) + "running the finally part at label " + label + ".";
        };
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
