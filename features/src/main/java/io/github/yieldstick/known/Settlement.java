package io.github.yieldstick.known;

import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds results against the entries.
 *
 * @param entries every entry, in the order of the file; where several match, the first counts
 * @param idle the entries that excuse nothing, each with the reason
 */
record Settlement(List<KnownFailure> entries, Map<KnownFailure, String> idle) {

    /** The result as it is to be shown: excused, passed against an entry, failed otherwise than declared, or as it is. */
    CaseResult settle(CaseResult result) {
        List<KnownFailure> covering = entries.stream()
                .filter(entry -> entry.covers(result.caseId(), result.engine()))
                .toList();
        if (result.outcome() == Outcome.PASS) {
            return firstActive(covering)
                    .map(entry -> with(result, Outcome.UNEXPECTED_PASS, passes(entry)))
                    .orElse(result);
        }
        if (!result.outcome().canBeDeclared()) {
            return result;
        }
        List<KnownFailure> shown =
                covering.stream().filter(entry -> entry.isShownBy(result)).toList();
        return firstActive(shown)
                .map(entry -> with(result, Outcome.KNOWN_FAIL, excused(entry, result)))
                .or(() -> objection(covering, shown)
                        .map(objection -> with(result, result.outcome(), result.reason() + "; " + objection)))
                .orElse(result);
    }

    private Optional<KnownFailure> firstActive(List<KnownFailure> among) {
        return among.stream().filter(entry -> !idle.containsKey(entry)).findFirst();
    }

    /** Why no entry excuses the failure. */
    private Optional<String> objection(List<KnownFailure> covering, List<KnownFailure> shown) {
        return shown.stream()
                .findFirst()
                .map(entry -> "declared, but the entry " + entry.name() + " " + idle.get(entry))
                .or(() -> firstActive(covering)
                        .map(entry -> "declared, but otherwise: the entry %s says %s"
                                .formatted(entry.name(), entry.expected())));
    }

    private static String excused(KnownFailure entry, CaseResult result) {
        return "%s: %s, %s".formatted(declared(entry), result.outcome().id(), result.reason());
    }

    private static String passes(KnownFailure entry) {
        return "%s, but passes; remove the entry %s%s"
                .formatted(declared(entry), entry.name(), entry.hasWildcard() ? ", or narrow it to what fails" : "");
    }

    private static String declared(KnownFailure entry) {
        String link = entry.link().isEmpty() ? "" : ", " + entry.link();
        return "declared to fail until %s (%s%s)".formatted(entry.until(), entry.reason(), link);
    }

    private static CaseResult with(CaseResult result, Outcome outcome, String reason) {
        return new CaseResult(
                result.caseId(),
                result.engine(),
                outcome,
                reason,
                result.divergence(),
                result.oracle(),
                result.observed());
    }
}
