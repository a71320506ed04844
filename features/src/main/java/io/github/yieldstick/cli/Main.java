package io.github.yieldstick.cli;

import io.github.yieldstick.reports.grade.ExitCode;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code yieldstick}. */
@Command(
        name = "yieldstick",
        description =
                "A yardstick for generators: judges every program that plays the part of TypeScript's __generator helper.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RunCommand.class,
            ListCommand.class,
            TraceCommand.class,
            RecordCommand.class,
            ExecCommand.class,
            SearchCommand.class,
            ReportCommand.class,
            DiffCommand.class,
            BookCommand.class,
            KnownCommand.class,
            HelpCommand.class
        },
        footerHeading = "%nExit codes%n")
public final class Main implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /** Runs the command that the arguments name, and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT); // what is printed and written is the same everywhere
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(execute(out, err, arguments));
    }

    /**
     * Runs the command that the arguments name.
     *
     * @param out where its output goes
     * @param err where progress goes, and what is wrong
     * @return its exit code
     */
    static int execute(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine command = commandLine(out, err);
        try {
            return command.execute(arguments);
        } catch (Error unforeseen) { // as for lack of memory; picocli sees to exceptions alone
            return Faults.of(unforeseen, command);
        }
    }

    private static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        CommandLine command = new CommandLine(new Main());
        command.getCommandSpec()
                .usageMessage()
                .footer(Arrays.stream(ExitCode.values()).map(Main::meaning).toArray(String[]::new));
        return command.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(110)
                .setParameterExceptionHandler(Faults::ofUsage)
                .setExecutionExceptionHandler(Faults::ofExecution);
    }

    private static String meaning(ExitCode code) {
        String meaning = switch (code) {
            case OK -> "conformant, or with declared gaps; or all that was asked for went well";
            case NON_CONFORMANT -> "non-conformant; with exec, a program failed or differs; with diff, the runs differ";
            case NOTHING_SELECTED -> "wrong usage, or nothing selected; with exec, no program asked for a generator";
            case ENGINE_NEVER_ANSWERED ->
                "an engine could not be started, or never answered a case; those beside it are judged all the same";
            case STALE_DECLARATIONS -> "nothing wrong but known failures that are none any more";
            case KIT_AT_FAULT -> "the kit's own fault: a refuted or inconclusive case, a scenario written wrongly";
            case NOT_ENDED -> "interrupted; with report, a run that did not come to its end";
        };
        return "  %-4s %s".formatted(code.number(), meaning);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
