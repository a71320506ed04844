package io.github.yieldstick.diagnosis;

import io.github.yieldstick.reports.run.Aspect;
import io.github.yieldstick.reports.run.CaseRecord;
import io.github.yieldstick.reports.run.CaseResult;
import io.github.yieldstick.reports.run.CaseResult.CallTrace;
import io.github.yieldstick.reports.run.CaseResult.Divergence;
import io.github.yieldstick.reports.run.TraceComparison;
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
    /** It takes too long, in some call. */
    static final Symptom NO_END = new Symptom("no end", "");
    /** It makes no generator, or does not outlive the case. */
    static final Symptom BROKEN = new Symptom("broken", "");

    /** The first divergence: in an aspect of a row, from 0, what the engine did there. */
    static Symptom in(int row, Aspect aspect, String engine) {
        CRC32 digest = new CRC32();
        digest.update(engine.getBytes(StandardCharsets.UTF_8));
        return new Symptom((row + 1) + " " + aspect.id(), Long.toHexString(digest.getValue()));
    }

    /** How the case failed; empty where it did not, or was not judged. */
    static Optional<Symptom> of(CaseResult result, CaseRecord judged) {
        return switch (result.outcome()) {
            case FAIL, KNOWN_FAIL -> Optional.of(firstDivergence(result, judged));
            case TIMEOUT, RUNAWAY -> Optional.of(NO_END);
            case CRASH, PROTOCOL -> Optional.of(BROKEN);
            case PASS,
                    REFUTED,
                    INCONCLUSIVE,
                    ERROR,
                    NOT_APPLICABLE,
                    UNEXPECTED_PASS,
                    OBSERVED,
                    NOT_RUN,
                    DOES_NOT_LOAD,
                    REFUSED -> Optional.empty();
        };
    }

    /** That of the traces, since the one that a result tells is one that the written text contradicts wherever there is such a one. */
    private static Symptom firstDivergence(CaseResult result, CaseRecord judged) {
        return new TraceComparison(result.oracle(), result.observed())
                .aspects().stream()
                        .filter(place -> asks(judged, place.aspect())
                                && place.row() < result.observed().size())
                        .findFirst()
                        .map(place -> in(
                                place.row(),
                                place.aspect(),
                                seen(result.observed().get(place.row()), place.aspect())))
                        .or(() -> result.divergence().map(Symptom::of))
                        .orElse(BROKEN);
    }

    private static Symptom of(Divergence divergence) {
        return in(divergence.row() - 1, divergence.aspect(), divergence.engine());
    }

    private static String seen(CallTrace call, Aspect aspect) {
        return aspect.text(call);
    }

    /** Whether the case asks for that aspect: stacks have columns of their own. */
    static boolean asks(CaseRecord judged, Aspect aspect) {
        return switch (aspect) {
            case LABELS, LOGS, COMPLETES -> true;
            case REGIONS, PENDING -> judged.columns().contains(aspect.id());
        };
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
