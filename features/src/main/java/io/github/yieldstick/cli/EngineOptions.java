package io.github.yieldstick.cli;

import io.github.yieldstick.engines.EngineForm;
import io.github.yieldstick.engines.EngineSettings;
import io.github.yieldstick.run.Isolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which engines, and how they are found and held. */
final class EngineOptions {

    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            description = {
                "The engine; may be given more than once. One of",
                EngineForm.BUNDLED_HELP,
                EngineForm.PINNED_HELP,
                EngineForm.HELPER_HELP,
                EngineForm.CLASS_HELP,
                EngineForm.PROCESS_HELP,
                EngineForm.NAME_HELP
            })
    private List<String> engines = new ArrayList<>();

    @Option(
            names = "--revision",
            paramLabel = "R",
            description = "The revision of the helper to hold the engines to, instead of the one that each declares.")
    private @Nullable String revision;

    @Option(
            names = "--classpath",
            paramLabel = "PATH",
            defaultValue = "",
            description = "Folders and jars in which class:NAME is looked for.")
    private String classPath = "";

    @Option(
            names = "--isolation",
            paramLabel = "WAY",
            defaultValue = "auto",
            description =
                    "auto: engines from outside in worker processes (default); worker: all of them; none: none of them, for a debugger.")
    private String isolation = "auto";

    /** The engines that were named; those that stand in for them where none was. */
    List<EngineForm> engines(List<EngineForm> otherwise) {
        return engines.isEmpty() ? otherwise : EngineForm.all(engines);
    }

    /**
     * The same to run programs on, each in the revision that is asked for.
     *
     * @throws WrongUsage if one runs programs as it is, and cannot be had in that revision
     */
    List<EngineForm> toRunPrograms() {
        return RevisionToRun.of(settings().revision(), engines.isEmpty() ? List.of(EngineForm.BUNDLED) : engines);
    }

    EngineSettings settings() {
        return new EngineSettings(classPath, Optional.ofNullable(revision));
    }

    Isolation isolation() {
        return Isolation.of(isolation);
    }
}
