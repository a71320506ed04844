package io.github.yieldstick.record;

import io.github.yieldstick.corpus.Case;
import io.github.yieldstick.corpus.Clauses;
import io.github.yieldstick.corpus.Corpus;
import io.github.yieldstick.corpus.Subject;
import io.github.yieldstick.judge.Judge;
import io.github.yieldstick.judge.ReadyEngine;
import io.github.yieldstick.judge.SeatedEngine;
import io.github.yieldstick.oracle.Call;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.Program;
import io.github.yieldstick.oracle.Text;
import io.github.yieldstick.plugin.Capability;
import io.github.yieldstick.plugin.EngineDescription;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a recorded scenario back and judges it on each of the helper's texts, as a run would. */
final class Proof {
    private final Recording recording;
    private final List<CaseResult> results;

    /**
     * Judges the scenario.
     *
     * @throws CannotRecord if it does not read back as what was recorded, or does not pass under the recording's text
     */
    Proof(Judge judge, Recording recording, String feature) {
        this.recording = recording;
        Case readBack = readBack(recording, feature);
        results = judge.judge(
                readBack, Arrays.stream(HelperText.values()).map(Proof::ready).toList());
        CaseResult own = results.get(recording.helper().ordinal());
        if (own.outcome() != Outcome.PASS) {
            throw doesNotHold(own);
        }
    }

    /** The tags that bound the case to the revisions around the recording's for which it holds. */
    List<String> revisionTags() {
        HelperText[] texts = HelperText.values();
        int first = recording.helper().ordinal();
        int last = first;
        while (first > 0 && passes(first - 1)) {
            first--;
        }
        while (last < texts.length - 1 && passes(last + 1)) {
            last++;
        }
        List<String> since = first == 0 ? List.of() : List.of("@since-" + texts[first].revision());
        List<String> until = last == texts.length - 1 ? List.of() : List.of("@until-" + texts[last].revision());
        return Stream.concat(since.stream(), until.stream()).toList();
    }

    private boolean passes(int text) {
        return results.get(text).outcome() == Outcome.PASS;
    }

    private static Case readBack(Recording recording, String feature) {
        Corpus corpus = Corpus.fromElsewhere(Clauses.load(), Map.of(recording.caseId() + ".feature", feature));
        if (corpus.cases().size() != 1 || !sameCode(corpus.cases().get(0).subject(), recording.program())) {
            throw new CannotRecord(recording.program().body().place()
                    + ": the code cannot be written into a feature file so that it reads the same again"
                    + String.join(
                            "",
                            corpus.problems().stream()
                                    .map(problem -> " (" + problem.getMessage() + ")")
                                    .toList())
                    + "; take unusual line breaks and letters out of it.");
        }
        return corpus.cases().get(0);
    }

    private static boolean sameCode(Subject one, Program other) {
        return one instanceof Subject.Body body && sameCode(body.program(), other);
    }

    private static boolean sameCode(Program one, Program other) {
        return sameCode(one.surroundingCode(), other.surroundingCode())
                && sameCode(one.thisArgument(), other.thisArgument())
                && sameCode(one.body(), other.body());
    }

    private static boolean sameCode(Text one, Text other) {
        return one.code()
                .strip()
                .lines()
                .toList()
                .equals(other.code().strip().lines().toList());
    }

    private CannotRecord doesNotHold(CaseResult result) {
        return result.divergence()
                .map(divergence -> {
                    Call call = recording.calls().get(divergence.row() - 1);
                    return new CannotRecord(call.place() + ": " + divergence.call() + " cannot be told: in the column "
                            + divergence.aspect().id() + " a run would expect " + divergence.written()
                            + ", where it sees "
                            + divergence.oracle()
                            + "; give the objects in it names in the surrounding code, and have the"
                            + " body do the same each time it is run.");
                })
                .orElseGet(() -> new CannotRecord(recording.program().body().place()
                        + ": the case does not pass when it is run again: "
                        + result.outcome().id() + ", "
                        + result.reason()));
    }

    private static ReadyEngine ready(HelperText text) {
        EngineDescription description =
                new EngineDescription("tslib", text.release(), text.revision(), Set.of(Capability.values()));
        return new ReadyEngine("tslib@" + text.release(), description, () -> SeatedEngine.of(text));
    }
}
