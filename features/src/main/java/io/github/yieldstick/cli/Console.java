package io.github.yieldstick.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Where a command's output goes. */
@Command
final class Console {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    /** For what was asked for. */
    PrintWriter out() {
        return command.commandLine().getOut();
    }

    /** For progress, and for what is wrong. */
    PrintWriter err() {
        return command.commandLine().getErr();
    }

    /** Prints a text that ends its own lines. */
    void print(String text) {
        out().print(text);
        out().flush();
    }

    /** Writes a text to the file that was named, or prints it where none was. */
    void write(String text, Optional<Path> file) {
        file.ifPresentOrElse(named -> OutFile.write(text, named), () -> print(text));
    }
}
