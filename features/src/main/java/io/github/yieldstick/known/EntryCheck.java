package io.github.yieldstick.known;

import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.KnownFailureRecord;
import io.github.yieldstick.reports.run.KnownFailureRecord.State;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.run.Profile;
import io.github.yieldstick.reports.run.Run;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a run, before its results are settled, says of an entry. */
final class EntryCheck {
    private final LocalDate today;
    private final List<Asked> asked = new ArrayList<>();

    /** A case that an engine has to be asked, and what came of it as far as it was. */
    private record Asked(String caseId, String engine, Optional<CaseResult> result) {}

    private record Key(String caseId, String engine) {}

    EntryCheck(Run run, LocalDate today) {
        this.today = today;
        Map<Key, CaseResult> results = new HashMap<>();
        run.results().forEach(result -> results.put(new Key(result.caseId(), result.engine()), result));
        for (CaseRecord each : run.cases()) {
            for (Run.EngineRecord engine : run.head().engines()) {
                Optional<CaseResult> result = Optional.ofNullable(results.get(new Key(each.id(), engine.id())));
                if (isAsked(each, engine, result)) {
                    asked.add(new Asked(each.id(), engine.id(), result));
                }
            }
        }
    }

    private static boolean isAsked(CaseRecord each, Run.EngineRecord engine, Optional<CaseResult> result) {
        return each.profile() != Profile.OBSERVED
                && engine.takes(each)
                && result.filter(found -> found.outcome() == Outcome.NOT_APPLICABLE)
                        .isEmpty();
    }

    /** The entry with its state, and the cases that put it there. */
    KnownFailureRecord of(KnownFailure entry) {
        List<Asked> covered = asked.stream()
                .filter(each -> entry.covers(each.caseId(), each.engine()))
                .toList();
        List<CaseResult> judged = covered.stream()
                .flatMap(each -> each.result().stream())
                .filter(result ->
                        result.outcome() == Outcome.PASS || result.outcome().canBeDeclared())
                .toList();
        List<String> shown = ids(judged.stream().filter(entry::isShownBy).toList());
        List<String> passed = ids(judged.stream()
                .filter(result -> result.outcome() == Outcome.PASS)
                .toList());
        if (covered.isEmpty()) {
            return entry.record(State.MATCHES_NOTHING, List.of());
        }
        if (judged.isEmpty()) {
            return entry.record(State.UNDECIDED, List.of());
        }
        if (entry.hasLapsed(today)) {
            return entry.record(State.LAPSED, shown);
        }
        if (shown.size() > KnownFailureRecord.MOST_CASES) {
            return entry.record(State.COVERS_TOO_MANY, shown);
        }
        if (!passed.isEmpty()) {
            return entry.record(State.PASSES, passed);
        }
        return shown.isEmpty() ? entry.record(State.DIFFERS, ids(judged)) : entry.record(State.HOLDS, shown);
    }

    private static List<String> ids(List<CaseResult> results) {
        return results.stream().map(CaseResult::caseId).distinct().toList();
    }
}
