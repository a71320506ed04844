package io.github.yieldstick.cli;

import io.github.yieldstick.engines.EngineForm;
import io.github.yieldstick.exec.ProgramResult;
import io.github.yieldstick.exec.ProgramTask;
import io.github.yieldstick.reports.grade.ExitCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prints what came of programs as it is known, and says at the end what that comes to. */
final class ExecReport {
    private final Console console;
    private final Format format;
    private final boolean namesEngines;
    private final String reference;
    /** What came of the program that is told of on the engine that the others are compared with. */
    private Optional<ProgramResult> compared = Optional.empty();

    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    /**
     * @param engines the engines that the programs are run on
     * @param against the engine that the results are compared with; empty for none
     */
    ExecReport(Console console, Format format, List<EngineForm> engines, Optional<EngineForm> against) {
        this.console = console;
        this.format = format;
        this.namesEngines = engines.size() > 1;
        this.reference = against.map(ExecReport::name).orElse("");
        engines.forEach(engine -> tallies.put(engine.id(), new Tally(engine.id(), reference)));
    }

    private static String name(EngineForm form) {
        return form.asked() instanceof EngineForm.Pinned ? "the real helper (" + form.id() + ")" : form.id();
    }

    /** The result to print, compared where that was asked for; empty for the one that others are compared with. */
    Optional<ProgramResult> take(ProgramTask task, ProgramResult result) {
        if (task.isReference()) {
            compared = Optional.of(result);
            return Optional.empty();
        }
        return Optional.of(compared.map(result::comparedWith).orElse(result));
    }

    void print(ProgramResult result) {
        Tally tally = tallies.get(result.engine());
        if (tally == null) {
            throw new IllegalArgumentException("There is no engine " + result.engine() + " in this call.");
        }
        tally.add(result);
        console.out()
                .println(
                        switch (format) {
                            case JSON -> JsonText.line(result);
                            case TEXT -> new ProgramLine(result, namesEngines, reference).text();
                        });
    }

    /** Prints the counts, beside the lines that a program reads, and gives the exit code. */
    int end() {
        for (Tally tally : tallies.values()) {
            switch (format) {
                case JSON -> console.err().println(tally.sentence());
                case TEXT -> console.out().println(tally.sentence());
            }
        }
        if (tallies.values().stream().anyMatch(Tally::isRed)) {
            return ExitCode.NON_CONFORMANT.number();
        }
        if (tallies.values().stream().noneMatch(Tally::saysSomething)) {
            console.err()
                    .println(
                            "No program asked for a generator, so that nothing is known of an engine; name programs that were"
                                    + " lowered with __generator from tslib, or without a helper of their own (noEmitHelpers).");
            return ExitCode.NOTHING_SELECTED.number();
        }
        return ExitCode.OK.number();
    }
}
