package io.github.yieldstick.run;

import io.github.yieldstick.diagnosis.GuardedText;
import io.github.yieldstick.engine.Decision;
import io.github.yieldstick.engine.OnBody;
import io.github.yieldstick.engine.OnDelegate;
import io.github.yieldstick.engine.OnOperation;
import io.github.yieldstick.engine.OnVerb;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.RecorderScripts;
import io.github.yieldstick.path.EngineDecision;
import io.github.yieldstick.reports.machine.MachineFacts;
import io.github.yieldstick.reports.run.PathStep;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What this kit knows of the machine itself. The helper's texts come out of the published packages when it is asked for. */
public final class KitFacts {

    private KitFacts() {}

    /** The facts: the same for every run. */
    public static MachineFacts all() {
        GuardedText newest = GuardedText.of(HelperText.newest());
        return new MachineFacts(
                Arrays.stream(HelperText.values()).map(KitFacts::text).toList(),
                newest.pieces(),
                newest.changes(),
                Stream.of(
                                decisions("verb", OnVerb.values()),
                                decisions("delegate", OnDelegate.values()),
                                decisions("operation", OnOperation.values()),
                                decisions("body", OnBody.values()))
                        .flatMap(List::stream)
                        .toList(),
                RecorderScripts.texts().entrySet().stream()
                        .map(script -> new MachineFacts.Script(script.getKey(), script.getValue()))
                        .toList());
    }

    private static MachineFacts.HelperText text(HelperText text) {
        GuardedText.Cut cut = GuardedText.Cut.of(text);
        return new MachineFacts.HelperText(text.revision(), "tslib " + text.release(), cut.firstLine(), cut.code());
    }

    private static List<MachineFacts.Decision> decisions(String of, Decision[] decisions) {
        return Arrays.stream(decisions)
                .map(decision -> new MachineFacts.Decision(
                        of,
                        decision.name(),
                        decision.sentence(),
                        EngineDecision.of(decision)
                                .enters()
                                .map(PathStep.Part::id)
                                .orElse(""),
                        decision.clauses()))
                .toList();
    }
}
