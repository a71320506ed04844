package io.github.yieldstick.cli;

import io.github.yieldstick.compilers.CompilerUnusable;
import io.github.yieldstick.corpus.ScenarioProblem;
import io.github.yieldstick.engines.EngineUnusable;
import io.github.yieldstick.engines.WrongUsage;
import io.github.yieldstick.oracle.ProgramFault;
import io.github.yieldstick.record.CannotRecord;
import io.github.yieldstick.reports.grade.ExitCode;
import io.github.yieldstick.reports.run.RunFileException;
import io.github.yieldstick.reports.text.FileTrouble;
import io.github.yieldstick.run.CannotWrite;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said, and which exit code is given, where a command cannot do what it was asked. */
final class Faults {
    private static final String TRACE = "yieldstick.trace";

    private Faults() {}

    static int ofUsage(ParameterException fault, String[] arguments) {
        CommandLine command = fault.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(command.getColorScheme().errorText(sentence(String.valueOf(fault.getMessage()))));
        if (!UnmatchedArgumentException.printSuggestions(fault, err)) {
            err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        }
        return ExitCode.NOTHING_SELECTED.number();
    }

    static int ofExecution(Exception fault, CommandLine command, ParseResult parsed) {
        return of(fault, command);
    }

    /** Says what is wrong, in a sentence; the kit's own fault with its place, and with its stack trace where that is asked for. */
    static int of(Throwable fault, CommandLine command) {
        Throwable cause = fault.getCause();
        if (cause != null && (fault instanceof ExecutionException || fault instanceof UncheckedIOException)) {
            return of(cause, command);
        }
        if (fault instanceof EngineUnusable || fault instanceof CompilerUnusable) {
            return said(fault, command, ExitCode.ENGINE_NEVER_ANSWERED.number());
        }
        if (fault instanceof WrongUsage
                || fault instanceof ProgramFault
                || fault instanceof ScenarioProblem
                || fault instanceof CannotRecord
                || fault instanceof CannotWrite
                || fault instanceof RunFileException) {
            return said(fault, command, ExitCode.NOTHING_SELECTED.number());
        }
        if (fault instanceof InvalidPathException path) {
            return said(unsayable(path), command, ExitCode.NOTHING_SELECTED.number());
        }
        if (fault instanceof IOException trouble) {
            return said(sentence(trouble), command, ExitCode.NOTHING_SELECTED.number());
        }
        int exitCode = said(ownFault(fault), command, ExitCode.KIT_AT_FAULT.number());
        if (Boolean.getBoolean(TRACE)) {
            fault.printStackTrace(command.getErr());
        }
        return exitCode;
    }

    private static String sentence(IOException trouble) {
        return FileTrouble.file(trouble).orElse("A file") + " cannot be read or written: " + FileTrouble.of(trouble)
                + "; correct the path, or see to what is in the way.";
    }

    private static String unsayable(InvalidPathException path) {
        return "\"" + path.getInput() + "\": expected a path, found what this system knows none for ("
                + path.getReason() + "); correct it, or set a locale that has its letters, as LC_ALL=C.UTF-8.";
    }

    private static String ownFault(Throwable fault) {
        String place = Arrays.stream(fault.getStackTrace())
                .findFirst()
                .map(line -> " at " + line)
                .orElse("");
        return "The kit failed, which is a fault of its own: " + fault + place + ". YIELDSTICK_JAVA_OPTIONS=-D" + TRACE
                + "=true shows the stack trace.";
    }

    private static int said(Throwable fault, CommandLine command, int exitCode) {
        return said(String.valueOf(fault.getMessage()), command, exitCode);
    }

    private static int said(String sentence, CommandLine command, int exitCode) {
        command.getErr().println(command.getColorScheme().errorText(sentence));
        return exitCode;
    }

    private static String sentence(String message) {
        return message.endsWith(".") ? message : message + ".";
    }
}
