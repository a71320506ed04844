package io.github.yieldstick.judge;

/** Puts an engine in the helper's place, anew for each case. */
@FunctionalInterface
public interface Seating {

    /**
     * Makes the engine ready for a case; what keeps it from that is a fault that the seat tells.
     *
     * @param caseId the case
     * @param revision the revision that the engine is judged by
     * @param budget how long it may take
     */
    SeatedEngine seat(String caseId, String revision, Budget budget);
}
