package io.github.yieldstick.exec;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.yieldstick.oracle.ExecutionResult;
import io.github.yieldstick.oracle.ExecutionResult.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What came of one program on one engine.
 *
 * @param file the file as it was named
 * @param engine the engine's id
 * @param outcome whether it came to its end
 * @param kind what went wrong: {@code syntax error}, {@code threw}, {@code unhandled rejection}, {@code internal error of
 *     GraalJS}, {@code stopped}, {@code unreadable} or {@code crash}; empty where nothing did
 * @param error the error in words; empty where there is none
 * @param place where it arose, as {@code file:line:column}; empty where that is not known
 * @param generators how many generators the engine was asked for; empty where its worker took that with it
 * @param output the lines that the program printed
 * @param against how that compares with what came of it on another engine; empty where none was asked for
 */
public record ProgramResult(
        String file,
        String engine,
        End outcome,
        String kind,
        String error,
        String place,
        OptionalLong generators,
        List<String> output,
        Optional<Comparison> against) {
    private static final String STOPPED = "stopped";
    private static final String CRASH = "crash";

    public ProgramResult {
        output = List.copyOf(output);
    }

    /** Whether a program came to its end, and whether that says anything of the engine. */
    public enum End {
        /** It did, with the engine's generators. */
        @JsonProperty("pass")
        PASS,
        /** It did not. */
        @JsonProperty("fail")
        FAIL,
        /** It did, and asked the engine for no generator: it makes none, or brings a helper of its own. */
        @JsonProperty("not-asked")
        NOT_ASKED
    }

    /** The same, of an engine by that id. */
    public ProgramResult on(String other) {
        return new ProgramResult(file, other, outcome, kind, error, place, generators, output, against);
    }

    /** What came of the program in that file on that engine. */
    public static ProgramResult of(String file, String engine, ExecutionResult result) {
        OptionalLong generators = OptionalLong.of(result.generators());
        if (result.outcome() instanceof Outcome.Passed) {
            End end = result.generators() > 0 ? End.PASS : End.NOT_ASKED;
            return new ProgramResult(file, engine, end, "", "", "", generators, result.output(), Optional.empty());
        }
        if (result.outcome() instanceof Outcome.Failed failed) {
            return failed(
                    file,
                    engine,
                    failed.kind().words(),
                    failed.error(),
                    failed.place().orElse(""),
                    generators,
                    result.output());
        }
        String bound = ((Outcome.Stopped) result.outcome()).sentence();
        return failed(file, engine, STOPPED, bound, "", generators, result.output());
    }

    /** A program that was not begun. */
    public static ProgramResult notRun(String file, String engine, String kind, String error) {
        return failed(file, engine, kind, error, "", OptionalLong.of(0), List.of());
    }

    /** A program that took the process down in which it ran. */
    public static ProgramResult crashed(String file, String engine, String error) {
        return failed(file, engine, CRASH, error, "", OptionalLong.empty(), List.of());
    }

    private static ProgramResult failed(
            String file,
            String engine,
            String kind,
            String error,
            String place,
            OptionalLong generators,
            List<String> output) {
        return new ProgramResult(file, engine, End.FAIL, kind, error, place, generators, output, Optional.empty());
    }

    /** The same, compared with what came of the program on another engine. */
    public ProgramResult comparedWith(ProgramResult reference) {
        return new ProgramResult(
                file,
                engine,
                outcome,
                kind,
                error,
                place,
                generators,
                output,
                Optional.of(Comparison.of(this, reference)));
    }

    /** Whether it did not come to its end. */
    public boolean hasFailed() {
        return outcome == End.FAIL;
    }

    /** Whether the program, as far as is known, asked the engine for a generator. */
    public boolean hasAsked() {
        return generators.orElse(1) > 0;
    }

    /** Whether that is held against the engine: a difference where it is compared with another, else a failure. */
    public boolean tellsAgainstTheEngine() {
        return against.map(Comparison::differs).orElse(hasFailed());
    }

    /** Whether it failed in the same way as another; it was broken off by the same whichever bound that was. */
    boolean failedLike(ProgramResult other) {
        return kind.equals(other.kind) && (wasBrokenOff() || error.equals(other.error));
    }

    /** Whether it was ended from outside. */
    boolean wasBrokenOff() {
        return kind.equals(STOPPED) || kind.equals(CRASH);
    }

    /** What went wrong, in words; empty where nothing did. */
    String failure() {
        return hasFailed() ? kind + ": " + error : "";
    }
}
