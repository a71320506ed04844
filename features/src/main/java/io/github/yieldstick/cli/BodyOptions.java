package io.github.yieldstick.cli;

import io.github.yieldstick.corpus.Calls;
import io.github.yieldstick.engines.WrongUsage;
import io.github.yieldstick.oracle.Call;
import io.github.yieldstick.oracle.HelperText;
import io.github.yieldstick.oracle.Program;
import io.github.yieldstick.oracle.Text;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that say which body, what stands around it, and what is called. */
final class BodyOptions {

    @Parameters(
            paramLabel = "FILE.js",
            description = "The statements of the body, as the compiler emits them, with _a as the state.")
    private Path file = Path.of("");

    @Option(
            names = "--calls",
            paramLabel = "CALLS",
            required = true,
            description = "The calls, parted by semicolons: 'next(); throw(new Error(\"x\")); gen.next.length'.")
    private String calls = "";

    @Option(
            names = "--surrounding",
            paramLabel = "FILE.js",
            description = "A script with the names that body and calls use.")
    private @Nullable Path surrounding;

    @Option(
            names = "--this",
            paramLabel = "EXPR",
            defaultValue = "undefined",
            description = "What the body gets as this (default: ${DEFAULT-VALUE}).")
    private String thisArgument = "undefined";

    @Option(names = "--revision", paramLabel = "R", description = "The revision of the helper (default: the newest).")
    private @Nullable String revision;

    String name() {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    Program program() {
        Text around = surrounding == null ? Text.of("--surrounding", "") : read(surrounding);
        return new Program(around, Text.of("--this", thisArgument), read(file));
    }

    List<Call> calls() {
        return Calls.split(Text.of("--calls", calls));
    }

    HelperText revision() {
        try {
            return revision == null ? HelperText.newest() : HelperText.of(revision);
        } catch (IllegalArgumentException unknown) {
            throw new WrongUsage(String.valueOf(unknown.getMessage()));
        }
    }

    private static Text read(Path file) {
        try {
            return Text.of(file.toString(), Files.readString(file));
        } catch (CharacterCodingException binary) {
            throw new WrongUsage(file + ": expected JavaScript in UTF-8, found other bytes; name a text.");
        } catch (IOException unreadable) {
            throw new WrongUsage(file + ": expected a file with JavaScript, found none that can be read"
                    + (Files.isDirectory(file) ? ", it is a folder" : "") + "; correct the path.");
        }
    }
}
