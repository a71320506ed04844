package io.github.yieldstick.cli;

import io.github.yieldstick.exec.Comparison;
import io.github.yieldstick.exec.ProgramResult;
import java.util.ArrayList;
import java.util.List;

/** Counts what came of the programs on one engine. */
final class Tally {
    private final String engine;
    private final String reference;
    private int all;
    private int passed;
    private int failed;
    private int failedAlike;
    private int notAsked;
    private int differ;
    private int held;
    private boolean asked;

    /**
     * @param engine the engine's id
     * @param reference the engine that the results are compared with, in words; empty where there is none
     */
    Tally(String engine, String reference) {
        this.engine = engine;
        this.reference = reference;
    }

    void add(ProgramResult result) {
        all++;
        switch (result.outcome()) {
            case PASS -> passed++;
            case NOT_ASKED -> notAsked++;
            case FAIL -> {
                failed++;
                failedAlike += result.tellsAgainstTheEngine() ? 0 : 1;
            }
        }
        differ += result.against().filter(Comparison::differs).isPresent() ? 1 : 0;
        held += result.tellsAgainstTheEngine() ? 1 : 0;
        asked |= result.hasAsked();
    }

    /** Whether any result is held against the engine. */
    boolean isRed() {
        return held > 0;
    }

    /** Whether a program asked the engine for a generator, so that the results say something of it. */
    boolean saysSomething() {
        return asked;
    }

    /** The counts in a sentence. */
    String sentence() {
        List<String> parts = new ArrayList<>();
        parts.add(passed + " of " + all + (all == 1 ? " program passed" : " programs passed"));
        if (failed > 0) {
            parts.add(failed + " failed" + (failedAlike == 0 ? "" : " (" + alike() + " with " + reference + ")"));
        }
        if (notAsked > 0) {
            parts.add(notAsked + " did not ask the engine for a generator");
        }
        if (differ > 0) {
            parts.add(differ + (differ == 1 ? " differs from " : " differ from ") + reference);
        }
        return engine + ": " + String.join(", ", parts) + ".";
    }

    private String alike() {
        return failedAlike == failed ? "alike" : failedAlike + " of them alike";
    }
}
