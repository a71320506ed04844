package io.github.yieldstick.reports.site.cases;

import io.github.yieldstick.reports.run.CaseResult;
import java.util.List;
import java.util.OptionalInt;

/** Says what an engine that parted from the path did not do, where its trace leaves no doubt. */
final class Meaning {

    private Meaning() {}

    /**
     * @param decisions the names of the machine's decisions where the engine parted
     * @param target the label at which the body should have been entered
     * @param engine what the engine did from there to the end of the call
     */
    static String of(List<String> decisions, OptionalInt target, List<Happening> engine) {
        if (target.isEmpty() || enters(engine, target.getAsInt())) {
            return "";
        }
        String label = String.valueOf(target.getAsInt());
        if (decisions.stream().anyMatch(name -> name.startsWith("ENTER_FINALLY"))) {
            return "It left the region without running the finally part at label " + label + ".";
        }
        if (decisions.contains("ENTER_CATCH")) {
            return "It did not enter the catch clause at label " + label + ".";
        }
        return engine.get(0).event().isEmpty()
                ? "The body should have been entered at label " + label + ", and was not."
                : "";
    }

    private static boolean enters(List<Happening> engine, int label) {
        return engine.stream()
                .flatMap(each -> each.event().stream())
                .anyMatch(event -> event.kind() == CaseResult.Event.Kind.ENTERED
                        && event.value().equals(String.valueOf(label)));
    }
}
