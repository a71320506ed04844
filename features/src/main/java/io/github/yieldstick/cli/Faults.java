package io.github.yieldstick.cli;

import io.github.yieldstick.corpus.ScenarioProblem;
import io.github.yieldstick.engines.EngineUnusable;
import io.github.yieldstick.engines.WrongUsage;
import io.github.yieldstick.oracle.ProgramFault;
import io.github.yieldstick.record.CannotRecord;
import io.github.yieldstick.reports.run.RunFileException;
import io.github.yieldstick.run.CannotWrite;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said, and which exit code is given, where a command cannot do what it was asked. */
final class Faults {

    private Faults() {}

    static int ofUsage(ParameterException fault, String[] arguments) {
        CommandLine command = fault.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(command.getColorScheme().errorText(sentence(String.valueOf(fault.getMessage()))));
        if (!UnmatchedArgumentException.printSuggestions(fault, err)) {
            err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        }
        return ExitCode.WRONG_USAGE;
    }

    static int ofExecution(Exception fault, CommandLine command, ParseResult parsed) {
        if (fault instanceof EngineUnusable) {
            return said(fault, command, ExitCode.ENGINE_UNUSABLE);
        }
        if (fault instanceof WrongUsage
                || fault instanceof ProgramFault
                || fault instanceof ScenarioProblem
                || fault instanceof CannotRecord
                || fault instanceof CannotWrite
                || fault instanceof RunFileException) {
            return said(fault, command, ExitCode.WRONG_USAGE);
        }
        command.getErr().println("The kit failed; this is a fault of its own:");
        fault.printStackTrace(command.getErr());
        return ExitCode.KIT_AT_FAULT;
    }

    private static int said(Exception fault, CommandLine command, int exitCode) {
        command.getErr().println(command.getColorScheme().errorText(String.valueOf(fault.getMessage())));
        return exitCode;
    }

    private static String sentence(String message) {
        return message.endsWith(".") ? message : message + ".";
    }
}
