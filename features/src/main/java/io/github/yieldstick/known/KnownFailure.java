package io.github.yieldstick.known;

import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.KnownFailureRecord;
import io.github.yieldstick.reports.run.KnownFailureRecord.State;
import io.github.yieldstick.reports.run.Outcome;
import io.github.yieldstick.reports.text.Glob;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A failure that is declared: an entry of the file.
 *
 * @param cases the cases that fail
 * @param engine the engines on which they do, by id or by form
 * @param outcome the outcome that they have
 * @param divergence a piece of what the failing engine does; empty where none is declared
 * @param reason why they fail
 * @param link where more is said of it; empty where nothing is
 * @param until the last day on which the entry holds
 * @param forms how the engines of the run were asked for, by their ids
 */
record KnownFailure(
        Glob cases,
        Glob engine,
        Outcome outcome,
        String divergence,
        String reason,
        String link,
        LocalDate until,
        Map<String, String> forms) {

    KnownFailure {
        forms = Map.copyOf(forms);
    }

    /** An entry of which no run is known yet. */
    KnownFailure(
            Glob cases, Glob engine, Outcome outcome, String divergence, String reason, String link, LocalDate until) {
        this(cases, engine, outcome, divergence, reason, link, until, Map.of());
    }

    /** The same entry in a run whose engines were asked for so. */
    KnownFailure on(Map<String, String> engines) {
        return new KnownFailure(cases, engine, outcome, divergence, reason, link, until, engines);
    }

    boolean covers(String caseId, String engineId) {
        return cases.matches(caseId)
                && (engine.matches(engineId) || engine.matches(forms.getOrDefault(engineId, engineId)));
    }

    /** Whether the result is the failure that is declared. */
    boolean isShownBy(CaseResult result) {
        return covers(result.caseId(), result.engine())
                && result.outcome() == outcome
                && Symptom.of(result).contains(divergence);
    }

    boolean hasLapsed(LocalDate today) {
        return today.isAfter(until);
    }

    boolean hasWildcard() {
        return cases.hasWildcard() || engine.hasWildcard();
    }

    /** What it names, in words: {@code DEL.8-01 on helper:*}. */
    String name() {
        return engine.text().equals("*") ? cases.text() : cases.text() + " on " + engine.text();
    }

    /** The declared outcome in words: {@code fail with "throws a TypeError"}. */
    String expected() {
        return divergence.isEmpty() ? outcome.id() : "%s with \"%s\"".formatted(outcome.id(), divergence);
    }

    KnownFailureRecord record(State state, List<String> ids) {
        return new KnownFailureRecord(
                cases.text(), engine.text(), outcome, divergence, reason, link, until, state, ids);
    }
}
