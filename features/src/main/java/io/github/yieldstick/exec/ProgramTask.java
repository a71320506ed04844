package io.github.yieldstick.exec;

import io.github.yieldstick.engines.EngineForm;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A program to be run on an engine.
 *
 * @param file the program
 * @param engine the engine
 * @param isReference whether the results that follow, of the same program, are compared with what comes of it
 */
public record ProgramTask(Path file, EngineForm engine, boolean isReference) {

    /**
     * Each program on each engine: by program, the reference first.
     *
     * @param reference the engine that the others are compared with; empty for none
     */
    public static List<ProgramTask> of(List<Path> files, List<EngineForm> engines, Optional<EngineForm> reference) {
        List<ProgramTask> tasks = new ArrayList<>();
        for (Path file : files) {
            reference.ifPresent(engine -> tasks.add(new ProgramTask(file, engine, true)));
            engines.forEach(engine -> tasks.add(new ProgramTask(file, engine, false)));
        }
        return tasks;
    }
}
