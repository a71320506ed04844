package io.github.yieldstick.record;

import io.github.yieldstick.judge.Judge;
import io.github.yieldstick.oracle.Bounds;
import io.github.yieldstick.oracle.Call;
import io.github.yieldstick.oracle.CallTrace;
import io.github.yieldstick.oracle.Ending;
import io.github.yieldstick.oracle.Realms;
import io.github.yieldstick.oracle.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Records a case: makes the calls under the real helper, and writes what it did as a scenario that is marked unreviewed. */
public final class Recorded {
    private Recorded() {}

    /**
     * A feature file with one scenario, which passes as it stands, bounded to the revisions for which it holds.
     *
     * @param bounds what the calls may use
     * @return the text of the file
     * @throws io.github.yieldstick.oracle.ProgramFault if a text of the recording is wrong
     * @throws CannotRecord if a call does not end within the bounds, or no scenario can tell what happened
     */
    public static String scenario(Realms realms, Bounds bounds, Recording recording) {
        FeatureText feature = new FeatureText(recording, RecordedTable.of(recording, calls(realms, bounds, recording)));
        Proof proof = new Proof(new Judge(realms, bounds), recording, feature.of(List.of()));
        return feature.of(proof.revisionTags());
    }

    private static List<RecordedCall> calls(Realms realms, Bounds bounds, Recording recording) {
        if (recording.calls().isEmpty()) {
            throw new CannotRecord(recording.name() + ": there is no call to record; name one at least, as in next().");
        }
        String code = code(recording);
        List<RecordedCall> calls = Collections.synchronizedList(new ArrayList<>());
        Ending<Boolean> ending = realms.within(bounds, realm -> {
            Session session = Session.open(realm, recording.helper(), recording.program());
            for (Call call : recording.calls()) {
                CallTrace trace = session.call(call);
                calls.add(new RecordedCall(trace, session.expressions(code, recording.stacks())));
                session.misspelled(call).ifPresent(fault -> {
                    throw fault;
                });
            }
            return true;
        });
        if (ending instanceof Ending.Stopped<Boolean> stopped) {
            Call call = recording
                    .calls()
                    .get(Math.min(calls.size(), recording.calls().size() - 1));
            throw new CannotRecord(call.place() + ": " + call.code().strip() + " does not end (" + stopped.sentence()
                    + "); a case has calls that end, so leave it out, or change the body.");
        }
        IntStream.range(0, calls.size())
                .filter(i -> leavesAnError(calls.get(i).trace()))
                .findFirst()
                .ifPresent(i -> {
                    throw losesAnError(recording.calls().get(i));
                });
        return List.copyOf(calls);
    }

    private static boolean leavesAnError(CallTrace trace) {
        return trace.effects().size() > trace.logs().size();
    }

    private static CannotRecord losesAnError(Call call) {
        return new CannotRecord(call.place() + ": " + call.code().strip() + " leaves a promise that is rejected, and"
                + " nobody handles that, which no cell can tell; handle it in the case, and log the reason.");
    }

    private static String code(Recording recording) {
        return recording.program().surroundingCode().code()
                + recording.program().thisArgument().code()
                + recording.program().body().code()
                + recording.calls().stream().map(Call::code).collect(Collectors.joining());
    }
}
