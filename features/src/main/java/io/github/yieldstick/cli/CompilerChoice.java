package io.github.yieldstick.cli;

import io.github.yieldstick.compilers.CompilerForm;
import io.github.yieldstick.compilers.CompilerSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which compilers, and how they are found. */
final class CompilerChoice {

    @Option(
            names = "--compiler",
            paramLabel = "COMPILER",
            description = {
                "A compiler that is judged by what it emits, beside the engines or alone; may be given more than once. One of",
                CompilerForm.TYPESCRIPT_HELP,
                CompilerForm.TYPESCRIPT_FILE_HELP,
                CompilerForm.CLOSURE_HELP,
                CompilerForm.PROCESS_HELP,
                "Its options may stand behind it in brackets: typescript@5.9.3[target=es2015,importHelpers=false].",
                "It may have a name of its own before it, by which the report calls it: nightly=typescript:typescript.js."
            })
    private List<String> compilers = new ArrayList<>();

    @Option(
            names = "--compiler-option",
            paramLabel = "NAME=VALUE",
            description = "An option for all compilers, as each knows it; may be given more than once.")
    private List<String> options = new ArrayList<>();

    @Option(
            names = "--compiler-classpath",
            paramLabel = "PATH",
            defaultValue = "",
            description = {
                "Jars, and folders with jars, of published compilers; the class path and the local repository of Maven are",
                "always looked through."
            })
    private String classPath = "";

    @Option(
            names = "--compiler-cache",
            paramLabel = "DIR",
            description = {
                "Where emitted texts are kept, by source, options, compiler and version (default: yieldstick/emitted in",
                "$XDG_CACHE_HOME, or in ~/.cache). Nothing there is ever needed: it can be deleted."
            })
    private @Nullable Path cache;

    /** The compilers that were named. */
    List<CompilerForm> compilers() {
        return CompilerForm.all(compilers, options);
    }

    CompilerSettings settings() {
        return CompilerSettings.of(classPath, Optional.ofNullable(cache));
    }
}
