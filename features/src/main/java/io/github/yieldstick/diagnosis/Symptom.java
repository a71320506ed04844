package io.github.yieldstick.diagnosis;

import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.CaseResult.Divergence;
import io.github.yieldstick.reports.run.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * How a case fails, as far as two engines that do the same must agree on it.
 *
 * @param place the row and the aspect of the first divergence, {@code 2 labels}; or the kind of fault
 * @param digest of what the engine did there; empty for a fault
 */
record Symptom(String place, String digest) {
    private static final String NO_END = "no end";

    /** How the case failed; empty where it did not, or was not judged. */
    static Optional<Symptom> of(CaseResult result) {
        return switch (result.outcome()) {
            case FAIL, KNOWN_FAIL ->
                Optional.of(result.divergence()
                        .map(Symptom::of)
                        .orElseGet(() -> new Symptom("text", "")));
            case TIMEOUT, RUNAWAY -> Optional.of(new Symptom(NO_END, ""));
            case CRASH, PROTOCOL -> Optional.of(new Symptom(Outcome.CRASH.id(), ""));
            case PASS, REFUTED, INCONCLUSIVE, ERROR, NOT_APPLICABLE, UNEXPECTED_PASS, OBSERVED, NOT_RUN ->
                Optional.empty();
        };
    }

    private static Symptom of(Divergence divergence) {
        CRC32 digest = new CRC32();
        digest.update(divergence.engine().getBytes(StandardCharsets.UTF_8));
        return new Symptom(divergence.row() + " " + divergence.aspect().id(), Long.toHexString(digest.getValue()));
    }

    /** The symptom that was written in that way. */
    static Symptom parse(String written) {
        int at = written.indexOf('#');
        return at < 0 ? new Symptom(written, "") : new Symptom(written.substring(0, at), written.substring(at + 1));
    }

    /** {@code 2 labels#3f9a0c1d}. */
    String written() {
        return digest.isEmpty() ? place : place + "#" + digest;
    }
}
