package io.github.yieldstick.cli;

import io.github.yieldstick.exec.Comparison;
import io.github.yieldstick.exec.ProgramResult;

/**
 * The line in which what came of a program is told to a person.
 *
 * @param result what came of it
 * @param namesEngine whether the line names the engine, as there are others
 * @param reference the other engine that it is compared with, in words; empty where there is none
 */
record ProgramLine(ProgramResult result, boolean namesEngine, String reference) {

    String text() {
        String line = outcome() + "  " + (namesEngine ? result.engine() + "  " : "") + result.file();
        String more = failure();
        String compared = result.against().map(this::compared).orElse("");
        return line
                + (more.isEmpty() && compared.isEmpty() ? "" : "  ")
                + more
                + (more.isEmpty() || compared.isEmpty() ? "" : "; ")
                + compared;
    }

    private String outcome() {
        return switch (result.outcome()) {
            case PASS -> "pass";
            case FAIL -> "fail";
            case NOT_ASKED -> "not-asked";
        };
    }

    private String failure() {
        return result.hasFailed()
                ? result.kind() + ": " + result.error() + (result.place().isEmpty() ? "" : " at " + result.place())
                : "";
    }

    private String compared(Comparison comparison) {
        if (comparison.differs()) {
            return "differs from " + reference + ": " + comparison.difference();
        }
        return result.hasFailed() ? "fails alike with " + reference + ", so this is no fault of the engine" : "";
    }
}
