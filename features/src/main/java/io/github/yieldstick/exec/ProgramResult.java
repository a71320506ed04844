package io.github.yieldstick.exec;

import io.github.yieldstick.oracle.ExecutionResult;
import io.github.yieldstick.oracle.ExecutionResult.Outcome;
import java.util.List;

/**
 * What came of one program.
 *
 * @param file the file as it was named
 * @param outcome whether it came to its end
 * @param kind what went wrong: {@code syntax error}, {@code threw}, {@code unhandled rejection}, {@code stopped} or
 *     {@code crash}; empty for a pass
 * @param error the error in words; empty for a pass
 * @param place where it arose, as {@code file:line:column}; empty where that is not known
 * @param generators how many generators the engine was asked for
 * @param output the lines that the program printed
 */
public record ProgramResult(
        String file, End outcome, String kind, String error, String place, long generators, List<String> output) {

    public ProgramResult {
        output = List.copyOf(output);
    }

    /** Whether a program came to its end. */
    public enum End {
        /** It did. */
        PASS,
        /** It did not. */
        FAIL
    }

    /** What came of the program in that file. */
    public static ProgramResult of(String file, ExecutionResult result) {
        if (result.outcome() instanceof Outcome.Passed) {
            return new ProgramResult(file, End.PASS, "", "", "", result.generators(), result.output());
        }
        if (result.outcome() instanceof Outcome.Failed failed) {
            return failed(
                    file, failed.kind().words(), failed.error(), failed.place().orElse(""), result.output());
        }
        return failed(file, "stopped", ((Outcome.Stopped) result.outcome()).sentence(), "", result.output());
    }

    /** A program that could not be run to its end by what happened outside of it. */
    public static ProgramResult failed(String file, String kind, String error) {
        return failed(file, kind, error, "", List.of());
    }

    private static ProgramResult failed(String file, String kind, String error, String place, List<String> output) {
        return new ProgramResult(file, End.FAIL, kind, error, place, 0, output);
    }

    /** Whether it did not come to its end. */
    public boolean hasFailed() {
        return outcome == End.FAIL;
    }

    /** The result on one line, for a person. */
    public String line() {
        return hasFailed()
                ? "fail  " + file + "  " + kind + ": " + error + (place.isEmpty() ? "" : " at " + place)
                : "pass  " + file;
    }
}
